import { compile } from "../../src/compile/compile.ts";
import { orderContent } from "../../src/content/content.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { loadContent } from "../../src/disk/load.ts";
import { asset, isFault, now } from "./content.ts";
import { validPosts } from "./fixtures.ts";

type Bytes = string | Uint8Array;

/** The small newsroom, read. */
export const valid = loadContent(validPosts, now);

/** The faults of the small newsroom once files were put over it. */
export function faultsOf(files: Readonly<Record<string, Bytes>>, left?: string): Diagnostic[] {
  const texts = new Map(valid.texts.map(({ file, bytes }) => [file, bytes]));
  const assets = new Set(valid.assets.map(({ file }) => file));
  for (const [file, content] of Object.entries(files)) {
    if (/\.(?:md|yaml)$|_data\/addresses\.txt$/.test(file)) texts.set(file, Buffer.from(content));
    else assets.add(file);
  }
  if (left !== undefined) texts.delete(left);
  const content = orderContent({
    texts: [...texts].map(([file, bytes]) => ({ file, bytes })),
    assets: [...assets].map((file) => asset(file.replace(/^posts\//, ""))),
    refused: [],
  });
  const { diagnostics } = compile(content, { folder: "posts", now, drafts: true, language: "id" });
  return diagnostics.filter(isFault);
}

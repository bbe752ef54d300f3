import { compile } from "../../src/compile/compile.ts";
import { type Content, orderContent } from "../../src/content/content.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { Newsroom } from "../../src/outputs/newsroom.ts";
import { releaseOutputs } from "../../src/pages/release.tsx";
import type { Asset } from "../../src/pictures/asset.ts";

/** Content as it can be handed from one machine to another. */
export interface SentContent {
  readonly now: number;
  /** Bytes as characters up to U+00FF. */
  readonly texts: readonly { readonly file: string; readonly bytes: string }[];
  readonly assets: readonly Asset[];
}

export interface CoreResult {
  readonly diagnostics: readonly Diagnostic[];
  /** The page and the text of each release, and its digest; none where a fault keeps the site from being published. */
  readonly pages: readonly string[];
}

/** Compiles content and makes the pages of its releases: nothing in here may need Node. */
export function runCore({ now, texts, assets }: SentContent): CoreResult {
  const content: Content = orderContent({
    texts: texts.map(({ file, bytes }) => ({
      file,
      bytes: Uint8Array.from(bytes, (character) => character.charCodeAt(0)),
    })),
    assets,
    refused: [],
  });
  const { site, diagnostics } = compile(content, { folder: "posts", now, drafts: true, language: "id" });
  if (!site || diagnostics.some(({ severity }) => severity === "error")) return { diagnostics, pages: [] };
  const { addressOf } = site;
  const design = {
    stylesheet: addressOf("/site.css"),
    scripts: { id: addressOf("/a.js"), en: addressOf("/a.js") },
    searchScript: addressOf("/b.js"),
    authenticityScript: addressOf("/c.js"),
    fonts: [],
  };
  const newsroom = new Newsroom({ site, assets: design, faults: [] });
  const pages = newsroom.releasePages.flatMap((release) => [
    release.digest,
    ...releaseOutputs(newsroom, release).map((output) => output.content()),
  ]);
  return { diagnostics, pages };
}

Object.assign(globalThis, { runCore });

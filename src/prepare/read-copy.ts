import { readFile } from "node:fs/promises";
import { pathOnDisk } from "../disk/path-on-disk.ts";
import type { Copy } from "../site/model.ts";

/**
 * Reads a file as it is published: without what its makers, cameras and programs wrote into it beside its content, but
 * for those that are to be published as they are. One that cannot be cleaned was found by a rule, and is only here where
 * somebody accepted it as it is.
 * @param root parent of the content folder.
 */
export async function readCopy({ from, isExact }: Copy, root: string): Promise<Uint8Array> {
  const bytes = await readFile(pathOnDisk(root, from));
  if (isExact) return bytes;
  const { cleanFile } = await import("../cleaning/clean-file.ts");
  const cleaned = await cleanFile(bytes);
  return "problem" in cleaned ? bytes : cleaned.content;
}

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { pathOnDisk } from "../disk/path-on-disk.ts";
import type { KnownFile } from "../pictures/asset.ts";

/**
 * Reads a file whose hash stands in addresses.
 * @param root parent of the content folder.
 * @throws {Error} when the file changed after its hash was taken: what is made of it would have a false address.
 */
export async function readUnchanged({ from, hash }: KnownFile, root: string): Promise<Buffer> {
  const bytes = await readFile(pathOnDisk(root, from));
  if (createHash("sha256").update(bytes).digest("hex") === hash) return bytes;
  throw new Error(`${from} changed while the site was built; build it again`);
}

import { readFile } from "node:fs/promises";

/**
 * Reads a file as it is published: without what its makers, cameras and programs wrote into it beside its content. One
 * that cannot be cleaned was found by a rule, and is only here where somebody accepted it as it is.
 */
export async function readClean(path: string): Promise<Uint8Array> {
  const bytes = await readFile(path);
  const { cleanFile } = await import("../cleaning/clean-file.ts");
  const cleaned = await cleanFile(bytes);
  return "problem" in cleaned ? bytes : cleaned.content;
}

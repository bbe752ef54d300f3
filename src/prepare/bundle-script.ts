import { basename, dirname, join } from "node:path";
import { browserOptions } from "../disk/browser-options.ts";
import { programDigest } from "../disk/program-digest.ts";
import { readSealed, writeSealed } from "../disk/sealed-file.ts";

/**
 * Writes a script of the pages and all that it imports into one file. It needs nothing that only Node has, so none of
 * what stands for that in browsers comes along (28 kB).
 * @param file its first module, in a folder of its own.
 * @param cache folder that keeps results: starting the bundler takes longer than most builds have to do.
 */
export async function bundleScript(file: string, cache?: string): Promise<Uint8Array> {
  const name = `script-${basename(dirname(file))}-${programDigest()}.js`;
  const kept = cache === undefined ? undefined : join(cache, name);
  const known = kept === undefined ? undefined : readSealed(kept);
  if (known) return known;
  const { build } = await import("esbuild");
  const { outputFiles } = await build({ ...browserOptions, inject: [], entryPoints: [file] });
  const made = outputFiles[0]?.contents ?? new Uint8Array();
  try {
    if (kept !== undefined) writeSealed(kept, made);
  } catch {
    // Where nothing can be kept, each build does the work again.
  }
  return made;
}

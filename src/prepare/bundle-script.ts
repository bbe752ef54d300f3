import { basename, dirname, join } from "node:path";
import { programDigest } from "../disk/program-digest.ts";
import { readSealed, writeSealed } from "../disk/sealed-file.ts";

/** What phones that no longer get updates understand. */
const target = "es2020";

/**
 * Writes a script and all that it imports into one file.
 * @param file its first module, in a folder of its own.
 * @param cache folder that keeps results: starting the bundler takes longer than most builds have to do.
 */
export async function bundleScript(file: string, cache?: string): Promise<Uint8Array> {
  const name = `script-${basename(dirname(file))}-${programDigest()}.js`;
  const kept = cache === undefined ? undefined : join(cache, name);
  const known = kept === undefined ? undefined : readSealed(kept);
  if (known) return known;
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    format: "esm",
    target,
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
    write: false,
  });
  const made = outputFiles[0]?.contents ?? new Uint8Array();
  try {
    if (kept !== undefined) writeSealed(kept, made);
  } catch {
    // Where nothing can be kept, each build does the work again.
  }
  return made;
}

import { basename, dirname, join } from "node:path";
import { hashOf } from "../base/digest.ts";
import type { Language } from "../base/language.ts";
import type { Words } from "../content/words.ts";
import { browserOptions } from "../disk/browser-options.ts";
import { programDigest } from "../disk/program-digest.ts";
import { readSealed, writeSealed } from "../disk/sealed-file.ts";

/** What a script says, and the language of the pages that load it. */
export interface ScriptWords {
  readonly language: Language;
  readonly words: Words;
}

/**
 * Writes a script of the pages and all that it imports into one file, each word of its language where the script names
 * it, so that readers load no other. It needs nothing that only Node has, so none of what stands for that in browsers
 * comes along (28 kB).
 * @param file its first module, in a folder of its own.
 * @param cache folder that keeps results: starting the bundler takes longer than most builds have to do.
 */
export async function bundleScript(
  file: string,
  { language, words }: ScriptWords,
  cache?: string,
): Promise<Uint8Array> {
  const define = Object.fromEntries([
    ["siaranLanguage", JSON.stringify(language)],
    ...Object.entries(words).map(([key, word]) => [`siaranWords.${key}`, JSON.stringify(word)]),
  ]);
  const said = hashOf(JSON.stringify(define)).slice(0, 16);
  const name = `script-${basename(dirname(file))}-${said}-${programDigest()}.js`;
  const kept = cache === undefined ? undefined : join(cache, name);
  const known = kept === undefined ? undefined : readSealed(kept);
  if (known) return known;
  const { build } = await import("esbuild");
  const { outputFiles } = await build({ ...browserOptions, inject: [], define, entryPoints: [file] });
  const made = outputFiles[0]?.contents ?? new Uint8Array();
  try {
    if (kept !== undefined) writeSealed(kept, made);
  } catch {
    // Where nothing can be kept, each build does the work again.
  }
  return made;
}

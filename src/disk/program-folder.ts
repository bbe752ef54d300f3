import { existsSync, realpathSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the program, with its `package.json`, sources and layouts. */
export const programFolder: string = findProgramFolder(dirname(fileURLToPath(import.meta.url)));

/** The module of worker threads, which stands beside this one both among the sources and in a bundle. */
export const workerModule = new URL(
  extname(import.meta.url) === ".ts" ? "../build/threads/worker-with-tsx.mjs" : "./worker.mjs",
  import.meta.url,
);

/** The configuration of Eleventy, `.eleventy.ts`, or what a bundle holds of it. */
export const configFile: string =
  extname(import.meta.url) === ".ts"
    ? join(programFolder, ".eleventy.ts")
    : fileURLToPath(new URL("./eleventy.mjs", import.meta.url));

/**
 * Walks up, because this file may have become a part of a bundle (see `bundle.mjs`). One outside the program's
 * folder has a link to `package.json` beside it.
 */
function findProgramFolder(folder: string): string {
  const manifest = join(folder, "package.json");
  if (existsSync(manifest)) return dirname(realpathSync(manifest));
  const parent = dirname(folder);
  if (parent === folder) throw new Error("There is no package.json above the program");
  return findProgramFolder(parent);
}

import { readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The error with the places of its stack where they are in the sources. Node could do so itself, but would read the
 * maps of the whole bundle at every start.
 * @param {unknown} error
 * @returns {unknown} the same error.
 */
export function placeInSources(error) {
  if (!(error instanceof Error) || error.stack === undefined) return error;
  error.stack = error.stack.replace(/(file:[^\s()]+\.mjs):(\d+):(\d+)/g, (words, module, line, column) => {
    const file = fileURLToPath(module);
    const place = mapOf(file)?.findEntry(Number(line) - 1, Number(column) - 1);
    if (place?.originalSource === undefined) return words;
    return `${resolve(dirname(file), place.originalSource)}:${place.originalLine + 1}:${place.originalColumn + 1}`;
  });
  return error;
}

/** Modules of Node's own form have no map. */
function mapOf(file) {
  try {
    return new SourceMap(JSON.parse(readFileSync(`${file}.map`, "utf8")));
  } catch {
    return undefined;
  }
}

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Extraction } from "../text/extraction.ts";
import { type PlainExtraction, toJson } from "../text/to-json.ts";

/** What `siaran import --format json` prints of a text. */
export interface ImportJson extends PlainExtraction {
  readonly file: string;
  readonly findings: readonly Diagnostic[];
}

/** The plain form of what was read from a text, with its name first and what a checker found last. */
export function toImportJson(
  file: string,
  extraction: Extraction,
  findings: readonly Diagnostic[],
): ImportJson {
  return { file, ...toJson(extraction), findings };
}

import type { Diagnostic } from "./diagnostic.ts";

/** Writes diagnostics as a JSON array, one object each, in the form of {@link Diagnostic}; lines count from 1. */
export function formatJson(diagnostics: readonly Diagnostic[]): string {
  return JSON.stringify(diagnostics, null, 2);
}

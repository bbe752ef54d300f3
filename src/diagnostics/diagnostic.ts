import { compareText } from "../base/compare-text.ts";
import type { Place } from "../base/source.ts";

export type Severity = "error" | "warning" | "info";

/** Another place that explains a diagnostic: the first of two twins, say. */
export interface Related {
  readonly place: Place;
  readonly message: string;
}

/** What one could write instead: a replacement of a stretch of the file. */
export interface Suggestion {
  /** Offsets in the decoded text, in UTF-16 code units; `end` lies behind the last one. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether there can be no doubt, so that it may be applied unread. */
  readonly certain: boolean;
}

/** A finding about content. Content faults are values of this type; only bugs throw. */
export interface Diagnostic {
  /** Kebab-case, permanent: a code never changes its meaning. */
  readonly code: string;
  readonly severity: Severity;
  readonly place: Place;
  /** What is wrong and why. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
  readonly related?: readonly Related[];
  readonly suggestion?: Suggestion;
}

/** Orders diagnostics by file, position and code, so that the same faults always print the same way. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compareText(a.place.file, b.place.file) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      compareText(a.code, b.code) ||
      compareText(a.message, b.message),
  );
}

/** How many diagnostics of a severity there are. */
export function countSeverity(diagnostics: readonly Diagnostic[], severity: Severity): number {
  return diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
}

import type { Diagnostic, Severity } from "./diagnostic.ts";
import type { Language } from "./language.ts";
import type { Place } from "./source.ts";

export interface FormatOptions {
  readonly language: Language;
  /** Gives the text of a source line, to be shown under the message with the place marked. */
  readonly lineOf?: (place: Place) => string | undefined;
}

const words: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  id: { error: "kesalahan", warning: "peringatan", info: "catatan" },
  en: { error: "error", warning: "warning", info: "note" },
};

/** Writes diagnostics for people: place, severity, message and code on one line, then what to do. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], options: FormatOptions): string {
  return diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, options)).join("\n\n");
}

function formatDiagnostic(diagnostic: Diagnostic, { language, lineOf }: FormatOptions): string {
  const { place, severity, message, code, hint, related = [] } = diagnostic;
  const source = lineOf?.(place);
  return [
    `${formatPlace(place)}: ${words[language][severity]}: ${message} [${code}]`,
    ...(source === undefined ? [] : [`    ${source.replaceAll("\t", " ")}`, `    ${caret(place, source)}`]),
    ...(hint === undefined ? [] : [`    → ${hint}`]),
    ...related.map((other) => `    ${formatPlace(other.place)}: ${other.message}`),
  ].join("\n");
}

function formatPlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

function caret({ line, column, end }: Place, source: string): string {
  const last = end && end.line === line ? end.column : end ? source.length + 1 : column + 1;
  return `${" ".repeat(column - 1)}${"^".repeat(Math.max(1, last - column))}`;
}

/** Counts diagnostics by severity in words: `2 kesalahan, 1 peringatan`; `tidak ada temuan` where there are none. */
export function formatCounts(diagnostics: readonly Diagnostic[], language: Language): string {
  const counts = (["error", "warning", "info"] as const).flatMap((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return count === 0
      ? []
      : [`${count} ${words[language][severity]}${language === "en" && count > 1 ? "s" : ""}`];
  });
  if (counts.length > 0) return counts.join(", ");
  return language === "id" ? "tidak ada temuan" : "no findings";
}

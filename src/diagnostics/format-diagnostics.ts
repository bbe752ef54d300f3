import type { Language } from "../base/language.ts";
import type { Place } from "../base/source.ts";
import type { Diagnostic, Severity } from "./diagnostic.ts";

export interface FormatOptions {
  readonly language: Language;
  /** Gives the text of a source line, to be shown under the message with the place marked. */
  readonly lineOf?: (place: Place) => string | undefined;
  /** Colours for a terminal; without it nothing is coloured. */
  readonly paint?: Paint;
}

/** What a stretch of output is, for colouring it. */
export type Tone = Severity | "place" | "hint" | "code";

/** Colours a stretch of output. */
export type Paint = (tone: Tone, text: string) => string;

/** Of a long line as much is shown around the place as a terminal holds. */
const widest = 100;

const words: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  id: { error: "kesalahan", warning: "peringatan", info: "catatan" },
  en: { error: "error", warning: "warning", info: "note" },
};

/** Writes diagnostics for people: place, severity, message and code on one line, then what to do. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], options: FormatOptions): string {
  return diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, options)).join("\n\n");
}

function formatDiagnostic(
  diagnostic: Diagnostic,
  { language, lineOf, paint = (_, text) => text }: FormatOptions,
): string {
  const { place, severity, message, code, hint, related = [] } = diagnostic;
  const line = lineOf?.(place);
  return [
    `${paint("place", formatPlace(place))}: ${paint(severity, words[language][severity])}: ${message} ${paint("code", `[${code}]`)}`,
    ...(line === undefined ? [] : showLine(place, line, (text) => paint(severity, text))),
    ...(hint === undefined ? [] : [paint("hint", `    → ${hint}`)]),
    ...related.map((other) => `    ${paint("place", formatPlace(other.place))}: ${other.message}`),
  ].join("\n");
}

/** The line with the place marked under it; both are cut where the line is long. */
function showLine(place: Place, line: string, paint: (text: string) => string): string[] {
  const [first, length] = stretchOf(place, line);
  const from = line.length <= widest ? 0 : Math.max(0, Math.min(first - 30, line.length - widest));
  const to = line.length <= widest ? line.length : Math.max(from + widest, first + length);
  const shown = line.slice(from, to).replaceAll("\t", " ");
  const before = from > 0 ? "…" : "";
  return [
    `    ${before}${shown}${to < line.length ? "…" : ""}`,
    `    ${" ".repeat(before.length + first - from)}${paint("^".repeat(length))}`,
  ];
}

function formatPlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/** Where a place begins in its line, and how much of the line it takes. */
function stretchOf({ line, column, end }: Place, source: string): [first: number, length: number] {
  const last = end && end.line === line ? end.column : end ? source.length + 1 : column + 1;
  return [column - 1, Math.max(1, last - column)];
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

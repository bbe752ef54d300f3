import type { Language } from "../base/language.ts";
import type { Place } from "../base/source.ts";
import type { Diagnostic, Severity } from "./diagnostic.ts";

export interface FormatOptions {
  readonly language: Language;
  /** Gives the text of a source line, to be shown under the message with the place marked. */
  readonly lineOf?: (place: Place) => string | undefined;
  /** Colours for a terminal; without it nothing is coloured. */
  readonly paint?: Paint;
  /** Columns of the terminal, which a line of a file is cut to fit; 100 where nobody says. */
  readonly width?: number;
}

/** What a stretch of output is, for colouring it. */
export type Tone = Severity | "place" | "hint" | "code";

/** Colours a stretch of output. */
export type Paint = (tone: Tone, text: string) => string;

const usualWidth = 100;
/** Narrower than this no line can be read. */
const leastWidth = 40;
/** What stands around a line that was cut. */
const indent = "    ";
const ellipsis = "…";

const words: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  id: { error: "kesalahan", warning: "peringatan", info: "catatan" },
  en: { error: "error", warning: "warning", info: "note" },
};

/** Writes diagnostics for people: place, severity, message and code on one line, then what to do. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], options: FormatOptions): string {
  return diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, options)).join("\n\n");
}

/** Shows what a terminal would obey or nobody would see, one letter for each: a file may bring anything. */
function showAll(text: string): string {
  return text.replace(/[\p{Cc}\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : "·";
  });
}

function formatDiagnostic(
  diagnostic: Diagnostic,
  { language, lineOf, paint = (_, text) => text, width = usualWidth }: FormatOptions,
): string {
  const { place, severity, message, code, hint, related = [] } = diagnostic;
  const line = lineOf?.(place);
  return [
    `${paint("place", formatPlace(place))}: ${paint(severity, words[language][severity])}: ${showAll(message)} ${paint("code", `[${code}]`)}`,
    ...(line === undefined ? [] : showLine(place, line, { width, paint: (text) => paint(severity, text) })),
    ...(hint === undefined ? [] : [paint("hint", `    → ${hint.split("\n").map(showAll).join("\n      ")}`)]),
    ...related.map((other) => `    ${paint("place", formatPlace(other.place))}: ${other.message}`),
  ].join("\n");
}

interface LineOptions {
  readonly width: number;
  readonly paint: (text: string) => string;
}

/** The line with the place marked under it; of a long line as much is shown around the place as a terminal holds. */
function showLine(place: Place, line: string, { width, paint }: LineOptions): string[] {
  const [first, length] = stretchOf(place, line);
  const room = Math.max(width, leastWidth) - indent.length;
  const shownLength = room - 2 * ellipsis.length;
  const isLong = line.length > room;
  const from = isLong ? Math.max(0, Math.min(first - Math.floor(room / 3), line.length - shownLength)) : 0;
  const to = isLong ? Math.min(line.length, from + shownLength) : line.length;
  const before = from > 0 ? ellipsis : "";
  const marks = Math.max(1, Math.min(length, to - first));
  return [
    `${indent}${before}${showAll(line.slice(from, to).replaceAll("\t", " "))}${to < line.length ? ellipsis : ""}`,
    `${indent}${" ".repeat(before.length + first - from)}${paint("^".repeat(marks))}`,
  ];
}

function formatPlace({ file, line, column }: Place): string {
  return `${showAll(file)}:${line}:${column}`;
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

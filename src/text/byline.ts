import type { Span } from "./span.ts";

/** Who wrote a release, as it says so; several notes are joined with "; ". The spans are those of the notes. */
export interface Byline {
  readonly text: string;
  readonly spans: readonly Span[];
}

const label =
  /^[ \t]*(?:Peliput|Pewarta|Reporter|Penulis|Editor|Wartawan|Kontributor|Jurnalis|Redaktur|Laporan|Oleh|Teks|Naskah)\s?:\s?\S[^\n]{0,60}$/gimu;
const bracketed = /\(\s?[^()\n]{1,32}\s?\)(?=[ \t]{0,8}$)/gmu;
const afterSentence = /(?:[.,!?”"’…]\s?|^[ \t]*|\n[ \t]*)$/u;
const stars = /(?<=[.!?”"]\s?)\*{2,3}[ \t]*$|^[ \t]*\*{1,3}[\p{L}\d][\p{L}\d/. ]{1,24}$/gmu;
const noByline = /^(?:ist|istimewa|foto|dok|dokumentasi|sumber|red foto|\d+|[^\p{L}*]*)\.?$|\d{4}|[/:]\d/iu;
const boilerplate =
  /^(?:komentar|pos terkait|tinggalkan|leave a|comments? are|tags?\b|foto\b|silakan|bagikan|baca juga|bacaan|share|related|advertisement|iklan|hitung mundur|sumber)/iu;
const bareName = /^\p{Lu}[\p{L}'’.]+(?:\s\p{Lu}[\p{L}'’.]*){0,2}(?:\/\p{L}{2,12})?$/u;

/** Finds the byline: (initials), a labelled name, (*), (*\/irg), (Adv), ***, or a name alone under the text. */
export function findByline(text: string): Byline | undefined {
  const notes = [...closingNotes(text), ...match(text, label)].sort((a, b) => a.start - b.start);
  const found = notes.length > 0 ? notes : bareNote(text);
  if (found.length === 0) return undefined;
  const closing = found.filter(({ start }) => !isLabelled(text, start));
  const ordered = [...closing.slice(-1), ...found.filter(({ start }) => isLabelled(text, start))];
  return { text: ordered.map(({ start, end }) => text.slice(start, end)).join("; "), spans: ordered };
}

/** Brackets and stars where a text ends; later lines may be boilerplate, so the last lines all count. */
function closingNotes(text: string): Span[] {
  const from = tailStart(text, 12);
  return [...match(text, bracketed), ...match(text, stars)].filter(({ start, end }) => {
    const content = text.slice(start, end).replace(/^\(\s?|\s?\)$/g, "");
    if (content !== text.slice(start, end) && !afterSentence.test(text.slice(Math.max(0, start - 12), start)))
      return false;
    return start >= from && (/^\*+$/.test(content) || !noByline.test(content));
  });
}

/** A short line of nothing but a name below the last sentence. */
function bareNote(text: string): Span[] {
  const lines = linesOf(text).slice(-4);
  for (const [index, line] of lines.entries()) {
    const content = text.slice(line.start, line.end).trim();
    const before = lines[index - 1];
    if (!bareName.test(content) || boilerplate.test(content) || before === undefined) continue;
    if (!/[.!?”"*)]\s*$/.test(text.slice(before.start, before.end))) continue;
    const start = text.indexOf(content, line.start);
    return [{ start, end: start + content.length }];
  }
  return [];
}

function isLabelled(text: string, start: number): boolean {
  return /^\p{L}+\s?:/u.test(text.slice(start, start + 16));
}

function match(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((found) => {
    const content = found[0].trim();
    const start = found.index + found[0].indexOf(content);
    return { start, end: start + content.length };
  });
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (const found of text.matchAll(/[^\n]+/g))
    if (found[0].trim() !== "") lines.push({ start: found.index, end: found.index + found[0].length });
  return lines;
}

function tailStart(text: string, count: number): number {
  return linesOf(text).at(-count)?.start ?? 0;
}

import { stemOf } from "./stem.ts";
import { isCommon, type Word, wordsOf } from "./words.ts";

/** A piece of an excerpt; a marked one is a whole word that was searched for. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Words in an excerpt. */
const length = 30;

/** Of words that were searched for: tells whether another is a form of one of them. */
export function matcher(words: readonly string[]): (form: string) => boolean {
  const searched = words.filter((word) => words.length === 1 || !isCommon(word));
  const stems = new Set(searched.map(stemOf));
  return (form) => !isCommon(form) && stems.has(stemOf(form));
}

/** How many different stems of the words that match a text has. */
export function countMatches(text: string, matches: (form: string) => boolean): number {
  return new Set(wordsOf(text).flatMap(({ form }) => (matches(form) ? [stemOf(form)] : []))).size;
}

/** A text with the words marked that match. */
export function markWords(text: string, matches: (form: string) => boolean): Piece[] {
  const pieces: Piece[] = [];
  let place = 0;
  for (const { form, start, end } of wordsOf(text)) {
    if (start < place || !matches(form)) continue;
    pieces.push({ text: text.slice(place, start), isMarked: false });
    pieces.push({ text: text.slice(start, end), isMarked: true });
    place = end;
  }
  pieces.push({ text: text.slice(place), isMarked: false });
  return pieces.filter((piece) => piece.text !== "");
}

/** The stretch of a text with the most different words that match, marked; `undefined` where none does. */
export function excerptOf(text: string, matches: (form: string) => boolean): Piece[] | undefined {
  const words = wordsOf(text);
  const best = bestStart(words, matches);
  if (best === undefined) return undefined;
  const last = words[Math.min(words.length, best + length) - 1];
  const start = best === 0 ? 0 : (words[best]?.start ?? 0);
  const end = best + length >= words.length ? text.length : (last?.end ?? text.length);
  const before = start === 0 ? "" : "… ";
  const after = end >= text.length ? "" : " …";
  return markWords(`${before}${text.slice(start, end).replace(/\s+/g, " ")}${after}`, matches);
}

function bestStart(words: readonly Word[], matches: (form: string) => boolean): number | undefined {
  let best: { readonly start: number; readonly count: number } | undefined;
  for (const [place, { form }] of words.entries()) {
    if (!matches(form)) continue;
    const start = Math.max(0, Math.min(place - 6, words.length - length));
    const stretch = words.slice(start, start + length);
    const count = new Set(stretch.filter((word) => matches(word.form)).map((word) => stemOf(word.form))).size;
    if (!best || count > best.count) best = { start, count };
  }
  return best?.start;
}

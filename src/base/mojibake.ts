import { windowsCharacters } from "./windows-1252.ts";

/** Letters of a text that was read in the wrong encoding, and what they were. */
export interface Mojibake {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Sequences of UTF-8 read as Windows-1252, by their first byte: the letters that Indonesian texts never begin such a
 * sequence with. A sequence of Arabic counts where at least two follow each other.
 */
const tail = `[\\u0080-\\u00bf${windowsCharacters.replace(/[\u0080-\u009f]/g, "")}]`;
const sequence = new RegExp(
  `(?:[ÂÃÄÅÆÇÈÉÊË]${tail}|â${tail}{2}|ï${tail}{2}|ð${tail}{3}|(?:[ØÙÚÛÐÑ]${tail}){2,})+`,
  "g",
);

/** A quotation mark whose last byte was lost on the way. */
const cut = /â€(?!\S{0,1}[\u0080-\u00bf])/g;

const decoder = new TextDecoder("utf-8", { fatal: true });

/** Finds the letters that were read in the wrong encoding, once or several times over. */
export function findMojibake(text: string): Mojibake[] {
  if (!/[ÂÃÄÅÆÇÈÉÊËâïðØÙÚÛÐÑ]/.test(text)) return [];
  const found = [...text.matchAll(sequence)].flatMap(({ 0: whole, index }): Mojibake[] => {
    const decoded = decodeAll(whole);
    if (decoded === whole || !isLikely(whole, decoded)) return [];
    return [{ start: index, end: index + whole.length, text: decoded }];
  });
  for (const { 0: whole, index } of text.matchAll(cut)) {
    if (found.some(({ start, end }) => index < end && index + whole.length > start)) continue;
    found.push({ start: index, end: index + whole.length, text: "”" });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Two letters that happen to stand together are no sequence: "CAFÉ™" keeps its É. */
function isLikely(written: string, decoded: string): boolean {
  if (/^[ÄÅÆÇÈÉ]/.test(written) && written.length < 4) return /^[\u0100-\u017f]$/.test(decoded);
  return true;
}

function decodeAll(text: string): string {
  let current = text;
  for (let round = 0; round < 3; round += 1) {
    const next = current.replace(sequence, (whole) => decode(whole) ?? whole);
    if (next === current) break;
    current = next;
  }
  return current;
}

function decode(text: string): string | undefined {
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const high = windowsCharacters.indexOf(letter);
    if (high !== -1) bytes.push(0x80 + high);
    else if (code < 0x100) bytes.push(code);
    else return undefined;
  }
  try {
    return decoder.decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

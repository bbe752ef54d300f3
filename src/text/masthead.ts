import { readItems } from "./dateline-items.ts";
import { placeEnd } from "./dateline-places.ts";
import { domain, isMedia } from "./dateline-words.ts";
import { isNoName } from "./name-words.ts";
import type { Excerpt } from "./span.ts";

const capitals = /^\p{Lu}[\p{Lu}\d &'-]{4,40}$/u;
/** Headings of a document, not names. */
const heading = /\b(?:RILIS|RELEASE|ACARA|SIARAN|PERS|JUMPA|KONFERENSI|LIPUTAN)\b/i;
const mediaWord =
  /\b(?:SUARA|NEWS|POST|POS|MEDIA|KABAR|BERITA|TRIBUN|RADAR|HARIAN|KORAN|TIMES|ZONA|PORTAL|WARTA|LENSA|FAKTA|JURNAL)\b/;
const parting = /\s*[|•·,/]\s*|\s[-–—]\s/;
const longest = 60;
const mostWords = 3;

/**
 * An outlet's name as the first line: in capitals, as an address, of words of the press and a region, or of other words
 * beside a date. "Kabar Gembira Petani" is a headline.
 */
export function findMasthead(text: string): Excerpt | undefined {
  const line = /^\s?[ \t]*([^\n]*\S)[ \t]*(?=\n|$)/.exec(text.slice(0, longest + 20));
  const words = line?.[1];
  if (line === null || words === undefined || words.length > longest) return undefined;
  const start = line[0].indexOf(words);
  if (heading.test(words)) return undefined;
  if (capitals.test(words) && mediaWord.test(words)) return { start, end: start + words.length, text: words };
  const [name = "", ...others] = words.split(parting);
  const behind = start + words.length;
  const rest = others.length === 0 ? [] : readItems(text, start + name.length, behind);
  const isHead = rest?.every(({ kind }) => kind === "date" || kind === "place");
  const isDated = rest?.some(({ kind }) => kind === "date") === true;
  return isHead && isMasthead(name, isDated) ? { start, end: start + name.length, text: name } : undefined;
}

function isMasthead(name: string, isDated: boolean): boolean {
  const words = name.split(/\s+/);
  if (domain.test(name)) return words.length === 1;
  if (words.length > mostWords || !isMedia(name)) return false;
  const plain = words.findIndex((word) => !isMedia(word));
  if (plain === -1) return words.length > 1 || /\p{Ll}\p{Lu}/u.test(name);
  const from = words.slice(0, plain).join(" ").length + (plain > 0 ? 1 : 0);
  if (plain > 0 && placeEnd(name, from) === name.length) return true;
  return isDated && words.every((word) => isMedia(word) || !isNoName(word));
}

import { isNoName } from "./name-words.ts";
import { matchRegion, type Region } from "./regions.ts";
import type { Span } from "./span.ts";

/** The head of a release: "INFOKINI.NEWS, KOTAMOBAGU –". The span covers it with its dash. */
export interface Dateline extends Span {
  readonly text: string;
  /** The place in its usual spelling, in full where it is a region; empty where the head names none. */
  readonly place: string;
  readonly placeSpan?: Span;
  readonly region?: Region;
  /** As written, and empty where the head names none. */
  readonly outlet: string;
  readonly outletSpan?: Span;
}

const linesRead = 14;
const longestHead = 90;
const ends = /\s?(?:\/\/|[–—:|]|-(?=\s)|(?<=\s)-|(?<=[\p{L},)])-(?=\p{Lu}))/gu;
const media =
  /\.|news|pos|media|suara|kabar|berita|tribun|radar|harian|koran|online|times|zona|portal|info|detik|kompas|warta|kronik|lensa|fakta|liputan|jurnal|redaksi|channel|humas|kominfo|antara|\btv\b/i;
const camelCase = /\p{Ll}\p{Lu}/u;

/** Finds the dateline of a text; other lines may come first. */
export function findDateline(text: string): Dateline | undefined {
  let start = 0;
  for (let line = 0; line < linesRead && start < text.length; line += 1) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    const found = readLine(text, start, end);
    if (found !== undefined) return found;
    start = end + 1;
  }
  return undefined;
}

function readLine(text: string, lineStart: number, lineEnd: number): Dateline | undefined {
  const scrap = /^[\s>•*]*(?:date \d{4}-\d{2}\s+)?/.exec(text.slice(lineStart, lineEnd))?.[0].length ?? 0;
  const start = lineStart + scrap;
  // A row of a table has bars too.
  if (text[start] === "|" || text[start] === "-") return undefined;
  const head = text.slice(start, Math.min(lineEnd, start + longestHead));
  let best: Dateline | undefined;
  for (const match of head.matchAll(ends)) {
    const behind = match.index + match[0].length;
    if (text.slice(start + behind, lineEnd).trim().length < 12) break;
    const read = readHead(text, start, match.index, behind, match[0].trim());
    // A hyphen without blanks is a dash only behind a place: "MANADO-Pemerintah" but "Berita-BMR".
    if (match[0] === "-" && read?.region === undefined && !/\s/.test(head[behind] ?? "")) continue;
    if (read !== undefined) best = read;
    // A bar or a double slash may also part outlet and place, with the dash still to come.
    if (read !== undefined && !/^(?:\||\/\/)$/.test(match[0].trim())) break;
  }
  return best ?? readWithoutDash(text, start, head) ?? readBeforeStop(text, start, head);
}

/** "BOJONEGORO, Bupati ..." and "YOGYAKARTA (13/10/2021), ..." */
function readWithoutDash(text: string, start: number, head: string): Dateline | undefined {
  const match = /^(\p{Lu}[\p{Lu} ]{3,40}?)\s?(?:\([\d/.\- ]{6,10}\))?,\s(?=\p{Lu})/u.exec(head);
  const place = match?.[1];
  if (match === null || place === undefined || matchRegion(text, start)?.end !== start + place.length)
    return undefined;
  return readHead(text, start, place.length, match[0].trimEnd().length, ",");
}

/** "Bogor, 1 Agustus 2022. Wali Kota ..." */
function readBeforeStop(text: string, start: number, head: string): Dateline | undefined {
  const match = /^(\p{Lu}[\p{L} ]{2,40}?),\s(?:\p{L}+,?\s)?\d{1,2}\s\p{L}{3,9}\s\d{4}\s?\.(?=\s)/u.exec(head);
  const place = match?.[1];
  if (match === null || place === undefined || matchRegion(text, start)?.end !== start + place.length)
    return undefined;
  return readHead(text, start, place.length, match[0].length, ".");
}

interface Part extends Span {
  readonly text: string;
}

function readHead(
  text: string,
  start: number,
  length: number,
  behind: number,
  mark: string,
): Dateline | undefined {
  const parts = splitHead(text, start, start + length);
  if (parts.length === 0 || parts.length > 3 || parts.some((part) => !isHeadPart(part.text)))
    return undefined;
  const { place, outlet } = assign(text, parts);
  if (place === undefined && outlet === undefined) return undefined;
  if (place === undefined && mark === ":") return undefined;
  const region = place === undefined ? undefined : regionAt(text, place);
  if (mark === ":" && (region === undefined || outlet === undefined)) return undefined;
  const end = start + behind;
  return {
    start,
    end,
    text: text.slice(start, end),
    place: placeName(region, place),
    ...(place === undefined ? {} : { placeSpan: { start: place.start, end: place.end } }),
    ...(region === undefined ? {} : { region }),
    outlet: outlet?.text ?? "",
    ...(outlet === undefined ? {} : { outletSpan: { start: outlet.start, end: outlet.end } }),
  };
}

/** In full for an abbreviation; a province's capital goes by its own name. */
function placeName(region: Region | undefined, place: Part | undefined): string {
  if (region !== undefined) return region.code === "31" ? "Jakarta" : region.name;
  return place === undefined ? "" : toTitleCase(place.text);
}

/** Parts the head at commas, bars and brackets; dates among them are dropped. */
function splitHead(text: string, start: number, end: number): Part[] {
  const parts: Part[] = [];
  for (const match of text.slice(start, end).matchAll(/[^,|()/]+/g)) {
    const own = match[0].trim();
    if (own === "" || own === "-") continue;
    const from = start + match.index + match[0].indexOf(own);
    if (/^(?:\p{L}+ )?[\d.\- ]+(?:\p{L}+ \d{4})?$/u.test(own)) continue;
    parts.push({ text: own, start: from, end: from + own.length });
  }
  return parts;
}

function isHeadPart(part: string): boolean {
  const words = part.split(/\s+/);
  if (words.length > 5 || /[“”"?!;]/.test(part)) return false;
  return words.every((word) => /^\p{Lu}|^\p{Ll}[\w-]*\.(?:com|id|co|net|news|go)|^(?:dan|di)$/u.test(word));
}

function assign(
  text: string,
  parts: readonly Part[],
): { place?: Part | undefined; outlet?: Part | undefined } {
  const place = parts.find((part) => regionAt(text, part) !== undefined);
  const others = parts.filter((part) => part !== place);
  if (place !== undefined) return others.length === 0 ? { place } : { place, outlet: others[0] };
  const [first, second] = parts;
  if (first === undefined) return {};
  if (second !== undefined) {
    const outlet = parts.find((part) => isMedia(part.text)) ?? first;
    return { outlet, place: parts.find((part) => part !== outlet) };
  }
  return splitGlued(text, first);
}

/** "TOTABUAN.CO KOTAMOBAGU" is an outlet and a place, "KOTAMOBAGU POST" an outlet, "BOROKO" a place. */
function splitGlued(text: string, part: Part): { place?: Part; outlet?: Part } {
  for (const gap of part.text.matchAll(/\s+/g)) {
    const from = part.start + gap.index + gap[0].length;
    const place = { text: text.slice(from, part.end), start: from, end: part.end };
    if (regionAt(text, place) === undefined) continue;
    const end = part.start + gap.index;
    return { place, outlet: { text: text.slice(part.start, end), start: part.start, end } };
  }
  if (isMedia(part.text)) return { outlet: part };
  const [only, ...more] = part.text.split(/\s+/);
  const shouted = /^\p{Lu}{4,}$/u.test(only ?? "");
  return shouted && more.length === 0 && !isNoName(part.text) ? { place: part } : {};
}

function isMedia(name: string): boolean {
  return media.test(name) || camelCase.test(name);
}

function regionAt(text: string, part: Part): Region | undefined {
  const level = /^(?:kota|kabupaten|kab\.?|provinsi)\s+/i.exec(part.text)?.[0] ?? "";
  const match = matchRegion(text, part.start + level.length);
  if (match?.end !== part.end) return undefined;
  const type = level
    .trim()
    .toLowerCase()
    .replace(/^kab\.?$/, "kabupaten");
  return match.regions.find((region) => region.type === type) ?? preferred(match.regions);
}

/** A dateline means the town: a city before a regency before a province. */
function preferred(regions: readonly Region[]): Region | undefined {
  return (
    regions.find(({ type }) => type === "kota") ??
    regions.find(({ type }) => type === "kabupaten") ??
    regions[0]
  );
}

function toTitleCase(name: string): string {
  return /\p{Ll}/u.test(name)
    ? name
    : name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

import { type HeadItem, isSeat, isTownName, readItems } from "./dateline-items.ts";
import { assignParts } from "./dateline-parts.ts";
import { isNoName } from "./name-words.ts";
import type { Region } from "./regions.ts";
import type { Span } from "./span.ts";

/*
 *   line     = { scrap }, ["("], head, [")"], mark, text
 *   scrap    = blank | ">" | "•" | "*"
 *   head     = item, { separator, item }
 *   item     = place | outlet | date
 *   place    = [type], region | town, { ",", region }     "Balige, Toba, Sumatera Utara"
 *   outlet   = a name with a domain, a word of the press, or capitals inside
 *   date     = [weekday], date in digits or words, [time, zone]
 *   separator= "," | "|" | "/" | "//" | "(" | ")" | "." blank | blank dash blank
 *   mark     = dash | "--" | "//" | "|" | ":" with place and outlet | "," behind a place in capitals | "." behind a date
 */

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
const longestHead = 120;
const marks =
  /\s?(?:\/\/|-{2,3}|[–—:|,]|-(?=\s)|(?<=\s)-|(?<=[\p{L},)])-(?=\p{Lu})|\.(?=\s+\p{Lu}|\)?$)|(?<=\d)\)\.(?=\s))/gu;

/**
 * Finds the dateline of a text; other lines may come first. A line whose rest is running text comes before one whose
 * rest may be that of a headline.
 */
export function findDateline(text: string): Dateline | undefined {
  let headline: Dateline | undefined;
  let start = 0;
  for (let line = 0; line < linesRead && start < text.length; line += 1) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    const found = readLine(text, start, end);
    if (found !== undefined && isProse(text.slice(found.end, end))) return found;
    headline ??= found;
    start = end + 1;
  }
  return headline;
}

/** Whether words behind a dateline are sentences and not the rest of a headline. */
function isProse(rest: string): boolean {
  return rest.length > 110 || /[.!?…][”"’)*\s]*$/u.test(rest);
}

function readLine(text: string, lineStart: number, lineEnd: number): Dateline | undefined {
  const scrap = /^[\s>•*]*(?:date \d{4}-\d{2}\s+)?/.exec(text.slice(lineStart, lineEnd))?.[0].length ?? 0;
  const start = lineStart + scrap;
  // A row of a table has bars too.
  if (text[start] === "|" || text[start] === "-") return undefined;
  const head = text.slice(start, Math.min(lineEnd, start + longestHead));
  let best: Dateline | undefined;
  let known = 0;
  for (const match of head.matchAll(marks)) {
    const behind = match.index + match[0].length;
    const rest = text.slice(start + behind, Math.min(lineEnd, start + behind + 80));
    if (rest.trim().length < 12) break;
    const items = readItems(text, start, start + match.index);
    // A stop inside a date or a name is no end; anything else that is no item ends the head.
    if (items === undefined) break;
    const read = toDateline(text, { start, behind: start + behind, items, mark: match[0].trim() });
    if (read === undefined) continue;
    // A hyphen without blanks is a dash only behind a place: "MANADO-Pemerintah" but "Berita-BMR".
    if (match[0] === "-" && read.region === undefined && !/\s/.test(head[behind] ?? "")) continue;
    const sure = items.filter(isSure).length;
    if (best !== undefined && sure <= known && !/^(?:\||\/\/)$/.test(best.text.trim().slice(-1))) break;
    best = read;
    known = sure;
  }
  return best;
}

/** Whether an item can be nothing but a part of a head. */
function isSure({ kind, text }: HeadItem): boolean {
  return kind !== "town" || isSeat(text) || (isTownName(text) && !text.includes(" "));
}

interface Head {
  readonly start: number;
  readonly behind: number;
  readonly items: readonly HeadItem[];
  readonly mark: string;
}

function toDateline(text: string, { start, behind, items, mark }: Head): Dateline | undefined {
  const { place, outlet } = assignParts(items);
  const region = place?.region;
  const last = items.at(-1);
  const isDated = items.some(({ kind }) => kind === "date");
  if (place === undefined && outlet === undefined) return undefined;
  if (mark === ":" && (region === undefined || (outlet === undefined && !isDated))) return undefined;
  if (/^\)?\.$/.test(mark) && (place === undefined || last?.kind !== "date" || !/\d{4}/.test(last.text)))
    return undefined;
  if (mark === "," && !isOpenedByComma(text.slice(behind, behind + 2), { place, items })) return undefined;
  if (
    place !== undefined &&
    region === undefined &&
    outlet === undefined &&
    !isDated &&
    !isLoneTown(text, place, mark)
  )
    return undefined;
  return {
    start,
    end: behind,
    text: text.slice(start, behind),
    place: placeName(place),
    ...(place === undefined ? {} : { placeSpan: { start: place.start, end: place.end } }),
    ...(region === undefined ? {} : { region }),
    outlet: outlet?.text ?? "",
    ...(outlet === undefined ? {} : { outletSpan: { start: outlet.start, end: outlet.end } }),
  };
}

/** "BOJONEGORO, Bupati ..." and "YOGYAKARTA (13/10/2021), ..." */
function isOpenedByComma(
  behind: string,
  { place, items }: { place: HeadItem | undefined; items: readonly HeadItem[] },
): boolean {
  if (place?.region === undefined || !/^\s\p{Lu}/u.test(behind)) return false;
  return (
    /^\p{Lu}[\p{Lu} ]{3,}$/u.test(place.text) &&
    items.every(({ kind }) => kind !== "outlet" && kind !== "town")
  );
}

/** A name alone before a dash: in capitals, a seat of government, or one that only a town can have. */
function isLoneTown(text: string, place: HeadItem, mark: string): boolean {
  if (isSeat(place.text)) return true;
  if (/^\p{Lu}{4,}$/u.test(place.text)) return !isNoName(place.text);
  const rest = text.slice(place.end, place.end + 80);
  return (
    /^[–—|/-]/.test(mark) &&
    isTownName(place.text) &&
    !place.text.includes(" ") &&
    rest.length >= 60 &&
    /^\W{1,4}\p{Lu}/u.test(rest)
  );
}

/** In full for an abbreviation; a province's capital goes by its own name. */
function placeName(place: HeadItem | undefined): string {
  if (place === undefined) return "";
  if (place.kind === "place" && place.region !== undefined)
    return place.region.code === "31" ? "Jakarta" : place.region.name;
  return toTitleCase(place.text);
}

function toTitleCase(name: string): string {
  return /\p{Ll}/u.test(name)
    ? name
    : name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

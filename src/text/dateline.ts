import type { HeadItem } from "./dateline-item.ts";
import { readItems } from "./dateline-items.ts";
import { assignParts } from "./dateline-parts.ts";
import { isSeat } from "./dateline-places.ts";
import { domain, isTownName } from "./dateline-words.ts";
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
 *   separator= "," | ";" | "|" | "/" | a bracket | "." blank | blank dash blank | any other sign
 *   mark     = dash | sign { sign } | ":" with place and outlet | "," or "." behind a place in capitals | "." behind a date
 *   sign     = "~" | "=" | "•" | "·" | "|" | "/" | ">" | "_" | ";"
 *   closing  = "(", place, ",", date, ")" | place, ",", date     as a line of its own among the last
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
  /** It stands under the text and opens nothing. */
  readonly closing?: true;
}

const linesRead = 14;
const longestHead = 120;
const marks =
  /\s?(?:\/\/|-{2,3}|[–—:|,;~=•·»>_]{1,3}|-(?=\s)|(?<=\s)-|(?<=[\p{L},)\]])-(?=\p{Lu})|\.(?=\s+\p{Lu}|\)?$)|(?<=\d)\)\.(?=\s))/gu;

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
  return headline ?? findClosing(text);
}

const linesAtEnd = 4;
const wholeDate = /\d{1,2}(?:[/.-]\d{1,2}[/.-]| \p{L}{3,9} )\d{4}\s?\)?\.?$/u;

/** A place and a date as a line of its own under the text, as letters have them. */
function findClosing(text: string): Dateline | undefined {
  let end = text.trimEnd().length;
  for (let line = 0; line < linesAtEnd && end > 0; line += 1) {
    const start = text.lastIndexOf("\n", end - 1) + 1;
    const items = end - start < longestHead ? readItems(text, start, end) : undefined;
    const [place, ...dates] = items ?? [];
    const isDated = dates.every(({ kind }) => kind === "date") && wholeDate.test(text.slice(start, end));
    if (items !== undefined && place !== undefined && place.kind !== "date" && isDated)
      return closing(toDateline(text, { start, behind: end, items, mark: "–" }));
    end = start - 1;
  }
  return undefined;
}

function closing(dateline: Dateline | undefined): Dateline | undefined {
  return dateline === undefined ? undefined : { ...dateline, closing: true };
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
    const isWeak = best !== undefined && !/[-–—~=:][\s]*$/.test(best.text);
    if (best !== undefined && sure <= known && !(isWeak && read.placeSpan !== undefined)) break;
    best = read;
    known = sure;
  }
  return best === undefined ? undefined : withOutletBehind(text, best);
}

/** "PALU | detikSULTENG Gubernur ...": behind a bar, an outlet in one word needs no mark of its own. */
function withOutletBehind(text: string, dateline: Dateline): Dateline {
  if (dateline.outlet !== "" || !/[|/]\s?$/.test(dateline.text)) return dateline;
  const match = /^\s?(\p{L}+(?:\.\p{L}{2,6}|\p{Ll}\p{Lu}\p{L}+))(?=\s\p{Lu})/u.exec(
    text.slice(dateline.end, dateline.end + 40),
  );
  const outlet = match?.[1];
  if (match === null || outlet === undefined) return dateline;
  const end = dateline.end + match[0].length;
  return {
    ...dateline,
    end,
    text: text.slice(dateline.start, end),
    outlet,
    outletSpan: { start: end - outlet.length, end },
  };
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
  const { place, outlet } = assignParts(text, items);
  const region = place?.region;
  const last = items.at(-1);
  const isDated = items.some(({ kind }) => kind === "date");
  if (place === undefined && outlet === undefined) return undefined;
  if (mark === ":" && (region === undefined || (outlet === undefined && !isDated))) return undefined;
  const opensByCase = isOpenedByCase(text.slice(behind, behind + 2), items, {
    mark,
    between: text.slice(start, last?.start ?? start),
  });
  const endsWithDate = last?.kind === "date" && /\d{4}/.test(last.text);
  if (/^\)?\.$/.test(mark) && !(opensByCase || (place !== undefined && endsWithDate))) return undefined;
  if (/^[,;]$/.test(mark) && !opensByCase) return undefined;
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

/**
 * "BOJONEGORO, Bupati ...", "YOGYAKARTA (13/10/2021), ...", "TOLI-TOLI, SUARA KITA. ...", "Sampit, Kalteng. ...":
 * capitals, an address of the press or a province are mark enough.
 */
function isOpenedByCase(
  behind: string,
  items: readonly HeadItem[],
  { mark, between }: { mark: string; between: string },
): boolean {
  const named = items.filter(({ kind }) => kind !== "date");
  const [first, ...more] = named;
  const last = more.at(-1);
  if (!/^\s\p{Lu}/u.test(behind) || first === undefined) return false;
  // A comma that is not the first ends the head as a stop does: "PALU—SUARA KITA, ...".
  const isStop = !mark.endsWith(",") || (last !== undefined && !between.includes(","));
  const isWhereabouts = last?.kind === "place" && last.region?.type !== "kota";
  if (isStop && !mark.endsWith(",") && isWhereabouts && first.kind !== "outlet") return true;
  if (isStop && last !== undefined && domain.test(last.text)) return true;
  if (isStop && more.length === 1 && /^[\p{Lu}-]{4,}$/u.test(first.text) && first.kind === "town")
    return true;
  if (
    named.every(({ kind }) => kind !== "place") &&
    !(isStop && named.every(({ kind }) => kind === "outlet"))
  )
    return false;
  return named.every(
    ({ kind, text }) =>
      (isStop || kind !== "town") &&
      (/^[\p{Lu}\s-]{4,}$/u.test(text) || domain.test(text) || (isStop && kind === "outlet")),
  );
}

/** A name alone before a dash: in capitals, a seat of government, or one that only a town can have. */
function isLoneTown(text: string, place: HeadItem, mark: string): boolean {
  if (isSeat(place.text)) return true;
  if (/^\p{Lu}{4,}$/u.test(place.text)) return !isNoName(place.text);
  const rest = text.slice(place.end, place.end + 80);
  return (
    /^[–—|/~=•·»>-]/.test(mark) &&
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

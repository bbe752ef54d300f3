import { type Dateline, toDateline } from "./dateline-head.ts";
import type { Head, HeadItem } from "./dateline-item.ts";
import { readItems } from "./dateline-items.ts";
import { findClosing, isProse, longestHead, readOwnLine } from "./dateline-lines.ts";
import { isSeat, placeEnd, regionAt } from "./dateline-places.ts";
import { domain, isMedia, isTownName } from "./dateline-words.ts";

export type { Dateline } from "./dateline-head.ts";

/*
 *   line     = { scrap }, ["("], head, [")"], mark, text
 *   scrap    = blank | ">" | "•" | "*"
 *   head     = item, { separator, item }
 *   item     = place | outlet | date
 *   place    = [type], region | town, { ",", region }     "Balige, Toba, Sumatera Utara"
 *   outlet   = a name with a domain, a word of the press, or capitals inside
 *   date     = [weekday], date in digits or words, [time, zone]
 *   separator= "," | ";" | "|" | "/" | a bracket | "." blank | blank dash blank | any other sign
 *   mark     = dash | sign { sign } | ":" with place and outlet | ":" behind a region before a sentence
 *            | "," or "." behind a place in capitals, or behind the place of an outlet | "." behind a date or a bracket
 *            | ")" or "]" around the outlet | nothing between "Kabar.id, Bitung" and a capital
 *   sign     = "~" | "=" | "•" | "·" | "|" | "/" | ">" | "_" | ";"
 *   closing  = "(", place, ",", date, ")" | place, ",", date     as a line of its own among the last
 *   own      = place, outlet | place, ",", date     as a line of its own above the text
 */

const linesRead = 14;
const marks =
  /\s?(?:\/\/|(?<=\s)\/(?=\s)|-{2,3}|[–—:|,;~=•·»>_]{1,3}|-(?=\s)|(?<=\s)-|(?<=[\p{L},)\]])-(?=\p{Lu})|(?<!\b(?:[Kk]ab|KAB|[Pp]rov|PROV|[Kk]ec|[Kk]ep))\.(?=\s+\p{Lu}|\)?$)|(?<=[\p{L}\d])[)\]][.:]?(?=\s+\p{Lu}))/gu;

/**
 * Finds the dateline of a text; other lines may come first. A line whose rest is running text comes before one whose
 * rest may be that of a headline.
 */
export function findDateline(text: string): Dateline | undefined {
  let headline: Dateline | undefined;
  let own: Dateline | undefined;
  let start = 0;
  for (let line = 0; line < linesRead && start < text.length; line += 1) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    const found = readLine(text, start, end);
    if (found !== undefined && isProse(text.slice(found.end, end))) return found;
    headline ??= /[,:)\]]\s*$/.test(found?.text ?? "") ? undefined : found;
    own ??= readOwnLine(text, start, end);
    start = end + 1;
  }
  return own ?? headline ?? findClosing(text);
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
    const own = { start, behind: start + behind, items, mark: match[0].trim() };
    const read = toDateline(text, own) ?? readUnmarked(text, own);
    if (read === undefined) continue;
    if (match[0] === "-" && isInName(head.slice(behind), items)) continue;
    const sure = items.filter(isSure).length;
    const isWeak = best !== undefined && !/[-–—~=:][\s]*$/.test(best.text);
    if (best !== undefined && sure <= known && !(isWeak && read.placeSpan !== undefined)) break;
    best = read;
    known = sure;
  }
  return best === undefined ? undefined : withOutletBehind(text, best);
}

/** A hyphen without blanks is a dash behind a place or an outlet: "MANADO-Pemerintah", but "Lao-Lao Papua" and "Kabar-News.com". */
function isInName(behind: string, items: readonly HeadItem[]): boolean {
  const last = items.at(-1);
  const isWhole = last?.region !== undefined || last?.kind === "outlet" || last?.kind === "date";
  return /^\S/.test(behind) && (!isWhole || domain.test(/^\S+/.exec(behind)?.[0] ?? ""));
}

/** "Liputan6.com, Jakarta Presiden ...": behind an address and a comma, a region needs no mark of its own. */
function readUnmarked(text: string, { start, behind, items, mark }: Head): Dateline | undefined {
  const [outlet, ...others] = items;
  if (mark !== "," || outlet === undefined || others.length > 0 || !domain.test(outlet.text))
    return undefined;
  const from = behind + 1;
  const end = placeEnd(text, from);
  const next =
    end === undefined ? "" : (/^\s(\p{Lu}\p{L}*)\s\p{L}/u.exec(text.slice(end, end + 40))?.[1] ?? "");
  if (end === undefined || next === "" || isMedia(next)) return undefined;
  const place = { text: text.slice(from, end), start: from, end };
  const region = regionAt(text, place);
  if (region === undefined) return undefined;
  return toDateline(text, {
    start,
    behind: end,
    items: [outlet, { ...place, kind: "place", region }],
    mark: "–",
  });
}

/** "PALU | detikSULTENG Gubernur ...", "Bungku, Beritamorut.co Bupati ...": an outlet in one word needs no mark of its own. */
function withOutletBehind(text: string, dateline: Dateline): Dateline {
  if (dateline.outlet !== "" || !/[|/,]\s?$/.test(dateline.text)) return dateline;
  const match = (dateline.text.endsWith(",") ? addressBehind : outletBehind).exec(
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

const outletBehind = /^\s?(\p{L}+(?:\.\p{L}{2,6}|\p{Ll}\p{Lu}\p{L}+))(?=\s\p{Lu})/u;
const addressBehind = /^\s(\p{L}+\.(?:com|id|co|net|org|news|info|tv)(?:\.id)?)(?=\s\p{Lu})/iu;

/** Whether an item can be nothing but a part of a head. */
function isSure({ kind, text }: HeadItem): boolean {
  return kind !== "town" || isSeat(text) || (isTownName(text) && !text.includes(" "));
}

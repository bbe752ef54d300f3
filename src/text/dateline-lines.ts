import { type Dateline, toDateline } from "./dateline-head.ts";
import type { HeadItem } from "./dateline-item.ts";
import { readItems } from "./dateline-items.ts";
import { isBracketed } from "./dateline-parts.ts";
import { isSeat } from "./dateline-places.ts";

/** Characters of a head. */
export const longestHead = 120;

const linesAtEnd = 4;
const wholeDate = /\d{1,2}(?:[/.-]\d{1,2}[/.-]| \p{L}{3,9} )\d{4}\s?\)?\.?$/u;

/** Whether words behind a dateline are sentences and not the rest of a headline. */
export function isProse(rest: string): boolean {
  return rest.length > 110 || /[.!?…][”"’)*\s]*$/u.test(rest);
}

/** A place and a date as a line of its own under the text, as letters have them. */
export function findClosing(text: string): Dateline | undefined {
  let end = text.trimEnd().length;
  for (let line = 0; line < linesAtEnd && end > 0; line += 1) {
    const start = text.lastIndexOf("\n", end - 1) + 1;
    const items = end - start < longestHead ? readItems(text, start, end) : undefined;
    const [place, ...dates] = items ?? [];
    const isDated = dates.every(({ kind }) => kind === "date") && wholeDate.test(text.slice(start, end));
    if (items !== undefined && place !== undefined && place.kind !== "date" && isDated) {
      const found = toDateline(text, { start, behind: end, items, mark: "–" });
      return found === undefined ? undefined : { ...found, closing: true };
    }
    end = start - 1;
  }
  return undefined;
}

/** A place with its outlet, or with a date, as a line of its own above running text: "Balige (SIB)", "Jombang, NU Online". */
export function readOwnLine(text: string, start: number, end: number): Dateline | undefined {
  if (end - start > longestHead || end === text.length) return undefined;
  const items = readItems(text, start, end);
  if (items === undefined || !isOwnHead(text.slice(start, end).trimEnd(), text, items)) return undefined;
  const below = /\S[^\n]*/.exec(text.slice(end, end + 400))?.[0] ?? "";
  if (!/^[“"]?\p{Lu}/u.test(below) || below.length < 60 || !isProse(below)) return undefined;
  return toDateline(text, { start, behind: end, items, mark: "–" });
}

const longestOutlet = 3;

function isOwnHead(line: string, text: string, items: readonly HeadItem[]): boolean {
  const [place, outlet, ...others] = items.filter(({ kind }) => kind !== "date");
  if (place === undefined || (place.kind !== "place" && !isSeat(place.text)) || others.length > 0)
    return false;
  if (outlet === undefined) return wholeDate.test(line);
  if (isBracketed(text, outlet)) return outlet.kind !== "place";
  return outlet.kind === "outlet" && outlet.text.split(/\s+/).length <= longestOutlet;
}

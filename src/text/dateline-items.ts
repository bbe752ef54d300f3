import { monthPattern, weekdayPattern } from "./calendar-words.ts";
import type { HeadItem, HeadPart } from "./dateline-item.ts";
import { isSeat, placeEnd, regionAt, seatRegion } from "./dateline-places.ts";
import { unglue } from "./dateline-unglue.ts";
import { domain, government, governmentOf, isHeadPart, isMedia, noOutlet } from "./dateline-words.ts";

/** Parts a head at every mark that is no part of a word, and says what each part is. */
export function readItems(text: string, start: number, end: number): HeadItem[] | undefined {
  const items: HeadItem[] = [];
  for (const match of text.slice(start, end).matchAll(parts)) {
    const own = match[0].trim();
    if (!/[\p{L}\p{N}]/u.test(own)) continue;
    const from = start + match.index + match[0].indexOf(own);
    const item = classify(text, { text: own, start: from, end: from + own.length });
    if (item === undefined) return undefined;
    items.push(...item);
  }
  // "1. Balige – Porsea" is an item of a list.
  if (/^\d{1,2}$/.test(items[0]?.text ?? "")) return undefined;
  if (items.filter(({ kind }) => kind !== "date").length > 4) return undefined;
  // Where a place stands by itself, the region in "Suara Bitung" is part of the outlet's name.
  if (items.some(({ kind, text: name }) => kind === "place" || isSeat(name))) return items;
  if (items.filter(({ kind }) => kind !== "date").length > 2) return items;
  // Where an outlet does, the region in "Daik Lingga" is part of the town's.
  if (
    items.length > 1 &&
    items.some(({ kind }) => kind === "town") &&
    items.some(({ text }) => domain.test(text))
  )
    return items;
  return items.flatMap((item) => (item.kind === "date" ? [item] : (unglue(text, item) ?? [item])));
}

const parts =
  /(?:[^,;|()[\]{}/\\\s.–—~=•·»>*_-]|\.(?!\s|$)|(?<=\b(?:[Kk]ab|KAB|[Pp]rov|PROV|[Kk]ec|KEC|[Kk]ep|KEP))\.|\s(?![-–—~=•·»>*_])|(?<=[^\s–—-])[-–—](?=[^\s–—-])|\/(?=\d))+/gu;

function classify(text: string, part: HeadPart): HeadItem[] | undefined {
  if (isDate(part.text)) return [{ ...part, kind: "date" }];
  const region = regionAt(text, part);
  if (region !== undefined) return [{ ...part, kind: "place", region }];
  if (government.test(part.text)) return [{ ...part, kind: "outlet" }];
  const governed = governmentOf.exec(part.text)?.[0].length;
  if (governed !== undefined && placeEnd(text, part.start + governed) === part.end)
    return [{ ...part, kind: "outlet" }];
  if (!isHeadPart(part.text)) return undefined;
  if (isMedia(part.text)) return [{ ...part, kind: "outlet" }];
  if (noOutlet.test(part.text)) return undefined;
  const dated = splitDate(part);
  if (dated !== undefined)
    return [...(classify(text, dated) ?? []), { ...part, start: dated.end, kind: "date" }];
  const seat = seatRegion(part.text);
  return [{ ...part, kind: "town", ...(seat === undefined ? {} : { region: seat }) }];
}

const dateWords = new RegExp(
  `^(?:(?:${weekdayPattern}|${monthPattern}|hari|tanggal|tahun|pukul|jam|pagi|siang|sore|malam|wib|wita|wit|\\d{1,4}(?:[./:–-]\\d{1,4}){0,3})(?:[\\s,.]+|$))+$`,
  "iu",
);

/** A date, a weekday or a time, or a part of them. */
function isDate(part: string): boolean {
  return dateWords.test(part) && (/\d/.test(part) || new RegExp(`^(?:${weekdayPattern})$`, "i").test(part));
}

/** "Ambon 3 Februari 2011" is a place and a date. */
function splitDate(part: HeadPart): HeadPart | undefined {
  const gap = /\s(?=(?:\p{L}+\s)?\d)/u.exec(part.text);
  if (gap === null || !isDate(part.text.slice(gap.index).trim())) return undefined;
  return { text: part.text.slice(0, gap.index), start: part.start, end: part.start + gap.index };
}

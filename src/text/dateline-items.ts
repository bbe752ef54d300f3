import { seats } from "../regions/seats.ts";
import { monthPattern, weekdayPattern } from "./calendar-words.ts";
import { isNoName } from "./name-words.ts";
import { matchRegion, type Region, regionOf } from "./regions.ts";
import type { Span } from "./span.ts";

/** A part of a dateline's head, and what it is. A town is a name that is neither a region nor of the press. */
export interface HeadItem extends Span {
  readonly text: string;
  readonly kind: "place" | "outlet" | "date" | "town";
  /** Of a place; of a town where it is a seat of government. */
  readonly region?: Region;
}

/** Parts a head at commas, bars, slashes, brackets, dashes and stops, and says what each part is. */
export function readItems(text: string, start: number, end: number): HeadItem[] | undefined {
  const items: HeadItem[] = [];
  for (const match of text.slice(start, end).matchAll(parts)) {
    const own = match[0].trim();
    if (own === "" || /^[-–—.]+$/.test(own)) continue;
    const from = start + match.index + match[0].indexOf(own);
    const item = classify(text, { text: own, start: from, end: from + own.length });
    if (item === undefined) return undefined;
    items.push(...item);
  }
  // "1. Balige – Porsea" is an item of a list.
  if (/^\d{1,2}$/.test(items[0]?.text ?? "")) return undefined;
  return items.filter(({ kind }) => kind !== "date").length > 4 ? undefined : items;
}

const parts = /(?:[^,|()/\s.–—-]|\.(?!\s|$)|\s(?![-–—])|(?<=\S)[-–—](?=[^\s–—-])|\/(?=\d))+/gu;

type Part = Span & { readonly text: string };

function classify(text: string, part: Part): HeadItem[] | undefined {
  if (isDate(part.text)) return [{ ...part, kind: "date" }];
  const region = regionAt(text, part);
  if (region !== undefined) return [{ ...part, kind: "place", region }];
  if (!isHeadPart(part.text)) return undefined;
  if (isMedia(part.text)) return splitGlued(text, part) ?? [{ ...part, kind: "outlet" }];
  const dated = splitDate(part);
  if (dated !== undefined)
    return [...(classify(text, dated) ?? []), { ...part, start: dated.end, kind: "date" }];
  const seat = seatRegion(part.text);
  const glued = isSeat(part.text) ? undefined : splitGlued(text, part);
  if (glued !== undefined) return glued;
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
function splitDate(part: Part): Part | undefined {
  const gap = /\s(?=(?:\p{L}+\s)?\d)/u.exec(part.text);
  if (gap === null || !isDate(part.text.slice(gap.index).trim())) return undefined;
  return { text: part.text.slice(0, gap.index), start: part.start, end: part.start + gap.index };
}

const domain = /\.(?:com|id|co|net|org|news|info|tv|go|press|media|online)\b/i;
const press =
  /(?<!\p{L})(?:mc|rri|tvri|lkbn|tv|fm|pers|pos|post|times|online|portal|zona|info|warta|lensa|fakta|jurnal|redaksi|channel|humas|\p{L}*kominfo\p{L}*|prokopim|protokol|setda|antara|koran|kompas|detik|jpnn|msn)(?!\p{L})|news|media|suara|kabar|berita|tribun|radar|harian|kronik|liputan|(?<!\p{L})(?:zona|portal|detik|lensa|fakta|warta|jurnal)\p{L}|\p{L}{4,}(?:pos|post|times|tv|zona|info)(?!\p{L})/iu;
const camelCase = /\p{Ll}\p{Lu}/u;

function isMedia(name: string): boolean {
  return domain.test(name) || press.test(name) || camelCase.test(name);
}

/** Words that open sentences and headlines, and never name a place. */
const noPlace =
  /^(?:bupati|wali|walikota|wakil|wabup|wagub|gubernur|ketua|kepala|kadis|sekda|sekretaris|camat|lurah|pemerintah|pemkot|pemkab|pemprov|pemda|dinas|badan|kantor|dprd|dpr|polda|polres\p{L}*|polsek|kapol\p{L}*|kodim|korem|tni|polri|presiden|menteri|kementerian|direktur|rektor|anggota|staf|nomor|tema|judul|catatan|kontak|narahubung|lampiran|perihal|hal|kepada|siaran|rilis|press)(?!\p{L})/iu;

function isHeadPart(part: string): boolean {
  const words = part.split(/\s+/);
  if (words.length > 5 || /[“”"?!;:]/.test(part) || noPlace.test(part)) return false;
  if (
    !words.every((word) =>
      /^\p{Lu}|^\p{Ll}+\p{Lu}|^\p{Ll}[\w-]*\.(?:com|id|co|net|news|go)|^(?:dan|di)$/u.test(word),
    )
  )
    return false;
  return !/^(?:di|dan)\b/.test(part);
}

/** "TOTABUAN.CO KOTAMOBAGU" and "ZONA KOTAMOBAGU" are an outlet and a place, "KOTAMOBAGU POST" is an outlet. */
function splitGlued(text: string, part: Part): HeadItem[] | undefined {
  for (const gap of part.text.matchAll(/\s+/g)) {
    const from = part.start + gap.index + gap[0].length;
    const place = { text: text.slice(from, part.end), start: from, end: part.end };
    const region = regionAt(text, place);
    if (
      region === undefined ||
      /^(?:mc|\p{L}*kominfo|humas|setda|prokopim|rri|tvri|radio|antara|tribun|radar|suara)$/iu.test(
        part.text.slice(0, gap.index),
      )
    )
      continue;
    const end = part.start + gap.index;
    const outlet = { text: text.slice(part.start, end), start: part.start, end };
    return [
      { ...outlet, kind: "outlet" },
      { ...place, kind: "place", region },
    ];
  }
  return undefined;
}

function regionAt(text: string, part: Part): Region | undefined {
  const level = /^(?:kota|kabupaten|kab\.?|provinsi|prov\.?)\s+/i.exec(part.text)?.[0] ?? "";
  const match = matchRegion(text, part.start + level.length);
  if (match?.end !== part.end) return undefined;
  const type = level
    .trim()
    .toLowerCase()
    .replace(/^kab\.?$/, "kabupaten")
    .replace(/^prov\.?$/, "provinsi");
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

const bySeat = new Map<string, string[]>();
for (const [code, seat] of seats) {
  const key = seatKey(seat);
  bySeat.set(key, [...(bySeat.get(key) ?? []), code]);
}

/** The one region that a town governs: a kabupaten rather than its province. */
function seatRegion(name: string): Region | undefined {
  const codes = bySeat.get(seatKey(name)) ?? [];
  const kabupaten = codes.filter((code) => code.length > 2);
  const [only, ...others] = kabupaten.length > 0 ? kabupaten : codes;
  return only === undefined || others.length > 0 ? undefined : regionOf(only);
}

function seatKey(name: string): string {
  return name.toLowerCase().replace(/[\s-]+/g, "");
}

/** Whether a name is a seat of government, of whatever region. */
export function isSeat(name: string): boolean {
  return bySeat.has(seatKey(name));
}

/** Whether a name alone is like that of a town: one word or two, none of them an ordinary one. */
export function isTownName(name: string): boolean {
  const words = name.split(/\s+/);
  return words.length <= 2 && words.every((word) => /^\p{Lu}\p{L}{3,}$/u.test(word) && !isNoName(word));
}

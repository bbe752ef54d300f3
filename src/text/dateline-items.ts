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
  return items.flatMap((item) => (item.kind === "date" ? [item] : (unglue(text, item) ?? [item])));
}

const parts =
  /(?:[^,;|()[\]{}/\\\s.–—~=•·»>*_-]|\.(?!\s|$)|\s(?![-–—~=•·»>*_])|(?<=[^\s–—-])[-–—](?=[^\s–—-])|\/(?=\d))+/gu;

type Part = Span & { readonly text: string };

function classify(text: string, part: Part): HeadItem[] | undefined {
  if (isDate(part.text)) return [{ ...part, kind: "date" }];
  const region = regionAt(text, part);
  if (region !== undefined) return [{ ...part, kind: "place", region }];
  if (government.test(part.text)) return [{ ...part, kind: "outlet" }];
  if (!isHeadPart(part.text)) return undefined;
  if (isMedia(part.text)) return [{ ...part, kind: "outlet" }];
  if (noOutlet.test(part.text)) return undefined;
  const dated = splitDate(part);
  if (dated !== undefined)
    return [...(classify(text, dated) ?? []), { ...part, start: dated.end, kind: "date" }];
  const seat = seatRegion(part.text);
  return [{ ...part, kind: "town", ...(seat === undefined ? {} : { region: seat }) }];
}

/** Place and outlet that nothing but a blank or a hyphen parts. */
function unglue(text: string, part: Part): HeadItem[] | undefined {
  return splitAfterPlace(text, part) ?? splitGlued(text, part);
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

/** The end of an address on the web. */
export const domain = /\.(?:com|id|co|net|org|news|info|tv|go|press|media|online)\b/i;
const press =
  /(?<!\p{L})(?:mc|rri|tvri|lkbn|tv|fm|pers|pos|post|times|online|portal|zona|info|warta|lensa|fakta|jurnal|redaksi|channel|humas|\p{L}*kominfo\p{L}*|prokopim|protokol|setda|antara|koran|kompas|detik|jpnn|msn)(?!\p{L})|news|media|suara|kabar|berita|tribun|radar|harian|kronik|liputan|(?<!\p{L})(?:zona|portal|detik|lensa|fakta|warta|jurnal)\p{L}|\p{L}{4,}(?:pos|post|times|tv|zona|info)(?!\p{L})/iu;
const camelCase = /\p{Ll}\p{Lu}/u;

function isMedia(name: string): boolean {
  return domain.test(name) || press.test(name) || camelCase.test(name);
}

/** A government that speaks for itself, in capitals throughout. */
const government =
  /^(?:PEMKOT|PEMKAB|PEMPROV|PEMDA|DINAS|BADAN|BAGIAN|SEKRETARIAT|KECAMATAN|KELURAHAN)(?:\s[\p{Lu}&-]+){0,4}$/u;

/** Words that open sentences and headlines, and never name a place. */
const noPlace =
  /^(?:bupati|wali|walikota|wakil|wabup|wagub|gubernur|ketua|kepala|kadis|sekda|sekretaris|camat|lurah|pemerintah|pemkot|pemkab|pemprov|pemda|kapol\p{L}*|presiden|menteri|direktur|rektor|anggota|staf|nomor|tema|judul|catatan|kontak|narahubung|lampiran|perihal|hal|kepada)(?!\p{L})/iu;
/** Words that open sentences and headlines where no word of the press stands with them. */
const noOutlet =
  /^(?:dinas|badan|kantor|dprd|dpr|polda|polres\p{L}*|polsek|kodim|korem|tni|polri|kementerian|siaran|rilis|press|warga|masyarakat|ratusan|ribuan|puluhan|sebanyak|sejumlah|jelang|usai|dalam|pada)(?!\p{L})/iu;

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

/** "MANADO Harian Pagi" and "TOLI-TOLI-SUARA KITA": a place in capitals and an outlet in small letters, or a hyphen. */
function splitAfterPlace(text: string, part: Part): HeadItem[] | undefined {
  for (const gap of part.text.matchAll(/\s+|[-–—]\s?/g)) {
    const end = part.start + gap.index;
    const place = { text: text.slice(part.start, end), start: part.start, end };
    const from = end + gap[0].length;
    const rest = { text: text.slice(from, part.end), start: from, end: part.end };
    const isHyphen = /^[-–—]/.test(gap[0]);
    const isApart = isHyphen || (/^[\p{Lu}\s-]+$/u.test(place.text) && /\p{Ll}/u.test(rest.text));
    const region = regionAt(text, place) ?? (isSeat(place.text) ? seatRegion(place.text) : undefined);
    const isShouted =
      /^\p{Lu}{4,}$/u.test(place.text) && /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{L}+)+$/u.test(rest.text);
    const isPlace = region !== undefined || isSeat(place.text) || isShouted;
    const words = rest.text.split(/\s+/);
    const isName = words.length < 4 && (isHyphen || words.every((word) => !isNoName(word)));
    if (noPlace.test(rest.text) || noOutlet.test(rest.text)) continue;
    if (!isPlace || !(isApart || domain.test(rest.text)) || !(isMedia(rest.text) || isName)) continue;
    const kind = regionAt(text, place) === undefined ? "town" : "place";
    return [
      { ...place, kind, ...(region === undefined ? {} : { region }) },
      { ...rest, kind: "outlet" },
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

/** What the names of places begin with, of two words and more. */
const landforms =
  /^(?:tanjung|sungai|muara|labuhan|labuan|teluk|pulau|kuala|bukit|padang|lubuk|simpang|batu|pasir|ujung|kampung|air|danau|gunung|pangkalan|nanga|sei|tebing|rantau|kota|pelabuhan|long|lho|aek|wae|desa)\s/i;

/** Whether two words or more in capitals can only be a name of the press: no landform and no region is in them. */
export function isOutletName(name: string): boolean {
  const words = name.split(/\s+/);
  return words.length > 1 && words.every((word) => /^\p{Lu}{3,}$/u.test(word)) && !landforms.test(name);
}

/** Whether a name alone is like that of a town: one word or two, none of them an ordinary one. */
export function isTownName(name: string): boolean {
  const words = name.split(/\s+/);
  return words.length <= 2 && words.every((word) => /^\p{Lu}\p{L}{3,}$/u.test(word) && !isNoName(word));
}

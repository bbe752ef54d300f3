import { weekdayPattern } from "./calendar-words.ts";
import type { Head, HeadItem } from "./dateline-item.ts";
import { isBracketed } from "./dateline-parts.ts";
import { isSeat, placeEnd } from "./dateline-places.ts";
import { domain, isTownName } from "./dateline-words.ts";
import { isNoName } from "./name-words.ts";

/** Whether a mark that also stands within sentences ends a head here. */
export function isOpened(text: string, head: Head): boolean {
  return (
    isOpenedByCase(text, head) ||
    isOpenedByBracket(text, head) ||
    isOpenedByOrder(text, head) ||
    isOpenedByDomain(text, head) ||
    isOpenedByComma(text, head) ||
    isOpenedByColon(text, head)
  );
}

/**
 * "BOJONEGORO, Bupati ...", "YOGYAKARTA (13/10/2021), ...", "TOLI-TOLI, SUARA KITA. ...", "Sampit, Kalteng. ...":
 * capitals, an address of the press or a province are mark enough.
 */
function isOpenedByCase(text: string, { start, behind, items, mark }: Head): boolean {
  const between = text.slice(start, items.at(-1)?.start ?? start);
  const named = items.filter(({ kind }) => kind !== "date");
  const [first, ...more] = named;
  const last = more.at(-1);
  if (!/^\s\p{Lu}/u.test(text.slice(behind, behind + 3)) || first === undefined) return false;
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

/** "Balige (SIB) Bupati ...", "MEDAN, (Waspada): ...", "[JAKARTA, SP] ...": brackets around the outlet, or around all. */
function isOpenedByBracket(text: string, { start, items, mark }: Head): boolean {
  const [place, outlet, ...others] = items.filter(({ kind }) => kind !== "date");
  if (!/^[)\]]/.test(mark) || place === undefined || outlet === undefined || others.length > 0) return false;
  if (!isPlace(place) || (outlet.kind !== "outlet" && outlet.kind !== "town")) return false;
  return (
    isBracketed(text, outlet) || isBracketed(text, { ...place, start: Math.max(start + 1, place.start) })
  );
}

/** "KONTAN.CO.ID - Jakarta. ...", "Redaksi13.com - Sorong, ...": a place behind its outlet, which opens no sentence. */
function isOpenedByOrder(text: string, { behind, items, mark }: Head): boolean {
  const [outlet, place, ...others] = items.filter(({ kind }) => kind !== "date");
  if (!/^[.,]$/.test(mark) || outlet?.kind !== "outlet" || place === undefined || others.length > 0)
    return false;
  return isPlace(place) && opensSentence(text, behind);
}

/** "Tanjung Selor, Benuanta.co.id, ...": an address is no part of a sentence. */
function isOpenedByDomain(text: string, { behind, items, mark }: Head): boolean {
  const [place, outlet, ...others] = items.filter(({ kind }) => kind !== "date");
  if (mark !== "," || place === undefined || outlet === undefined || others.length > 0) return false;
  return isPlace(place) && domain.test(outlet.text) && opensSentence(text, behind);
}

/** What a name of a place goes on with, in addresses and sentences. */
const goesOn = new RegExp(
  `^\\s(?:(?:Jl|Jalan|Gedung|Desa|Kelurahan|Kecamatan|Kec|Kab|Kabupaten|Prov|Provinsi)\\b|(?:${weekdayPattern})\\b)`,
  "i",
);

/** "Watampone, Bupati ...": a town alone before running text. */
function isOpenedByComma(text: string, { behind, items, mark }: Head): boolean {
  const [place, ...others] = items;
  if (mark !== "," || place === undefined || others.length > 0 || !isPlace(place)) return false;
  if (place.region?.type === "provinsi" || !opensSentence(text, behind)) return false;
  const rest = text.slice(behind, behind + 60);
  // "Kotamobagu, Kota Jasa, berulang tahun ..." goes on.
  return !goesOn.test(rest) && !/^[^,.\n]{1,45},\s\p{Ll}/u.test(rest);
}

/** Whether a capital follows that begins no region: "Bitung, Manado, dan Tomohon ..." and "Sorong, Papua Barat Daya, ..." go on. */
function opensSentence(text: string, behind: number): boolean {
  return /^\s\p{Lu}/u.test(text.slice(behind, behind + 3)) && placeEnd(text, behind + 1) === undefined;
}

/** "Kendari: Gubernur ...": behind a region alone, a sentence of some length. */
function isOpenedByColon(text: string, { behind, items, mark }: Head): boolean {
  const [place, ...others] = items;
  if (mark !== ":" || place === undefined || others.length > 0 || !isPlace(place)) return false;
  const rest = text.slice(behind, behind + 90);
  return /^\s\p{Lu}[^\n]{80}/u.test(rest) && !goesOn.test(rest);
}

function isPlace({ kind, text }: HeadItem): boolean {
  return kind === "place" || isSeat(text);
}

/** A name alone before a dash: in capitals, a seat of government, or one that only a town can have. */
export function isLoneTown(text: string, place: HeadItem, mark: string): boolean {
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

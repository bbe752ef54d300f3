import { regionTypes } from "../base/region-types.ts";
import { anniversary, deeds, eventHeads, headlineVerbs } from "./event-words.ts";
import { matchRegion } from "./regions.ts";
import { type Span, withoutOverlaps } from "./span.ts";

/** A happening a text names. */
export interface EventMention extends Span {
  readonly text: string;
  /** In a tidy form: "HUT ke-17 Kota Kotamobagu", "Kotamobagu Heritage Festival 2025". */
  readonly name: string;
  readonly kind: "anniversary" | "named" | "deed";
}

/** Where something takes place, as written. */
export interface VenueMention extends Span {
  readonly text: string;
}

const ordinal = "(?:\\s?(?:yang\\s)?ke\\s?[-–]?\\s?(\\d{1,3}))";
const anniversaryPattern = new RegExp(
  `(?<!\\p{L})${anniversary}${ordinal}?((?:[ ](?:(?:RI|Republik Indonesia|Kota|Kabupaten|Kab\\.|Provinsi|Prov\\.|Kemerdekaan|TNI|Bhayangkara|PGRI|Korpri|KORPRI|Desa|Kelurahan|Kecamatan|Proklamasi|\\p{Lu}[\\p{L}]+)(?!\\p{L}))){0,6})(?:\\s\\([\\p{L}]+\\))?${ordinal}?`,
  "gu",
);
const token =
  "(?:\\p{Lu}(?:[\\p{L}\\d'’-]|\\.(?=[\\p{L}\\d]))*|[IVXL]+|\\d{4}(?!\\d)|&|(?:ke-?\\d{1,3})|\\(\\p{Lu}[\\p{L}\\d-]{1,11}\\)|(?:of|and|de|tingkat|tahun|Tahun)(?=\\s[\\p{Lu}\\d\\p{Ll}]))";
const headPattern = new RegExp(`(?<![\\p{L}/])(?:${eventHeads})(?![\\p{L}])`, "gu");
const wordsBefore = new RegExp(`(?<![\\p{L}/])(?:${token}[ ]){1,7}$`, "u");
/** In a headline the verb has a capital too, and so has who does it: "Wali Kota Hadiri Pameran ...". */
const untilVerb = new RegExp(`^(?:.*[ ])?(?:${headlineVerbs})[ ]`, "u");
const wordsBehind = new RegExp(`(?:[ ]${token}){1,8}`, "uy");
const deedPattern = new RegExp(`(?<!\\p{L})(?:${deeds})(?![\\p{L}])`, "giu");
const deedObject =
  /(?:(?:[ ](?:kon|dalam rangka|dengan|bersama|adat|hari|para))?[ ](?:(?!HUT|Hari Ulang)\p{Lu}[\p{L}\d'’-]*|\d{4}|ke-?\d{1,3}|sumpah pemuda|wartawan|terpilih)){1,8}/uy;
/** A common word or two that say of what kind it is, before the name: "panen cabai Mari Jo", "studi komparasi Dinas". */
const deedKind =
  /(?: (?!(?:di|ke|pada|yang|untuk|dan|oleh|ini|itu|tersebut|dari|saat|telah|akan|menjadi|dapat|sangat|bagi|dalam|dengan|bersama|sebagai|serta|atau|tentang|terhadap|secara|juga|tidak|tak|bukan|lebih|para|sebuah|setiap|oleh|kon|adat|hari) )\p{Ll}{3,12}){1,2}(?= \p{Lu}\p{L})/uy;
/** Deeds whose name needs no more. */
const complete = /^(?:safari|coffee morning|jumat bersih|halal|open house)/i;
/** Deeds that are of one kind or another; of the others a common word behind them begins something else. */
const kindly = /^(?:panen|reses|studi|kunjungan|kunker|penyerahan|safari|bakti|ziarah|apel|peninjauan|uji)/i;
const schedule = /^\s?["”]?\s?\(\s?\d{1,2}\s?(?:[-–]|\s\p{Lu})|^\s?["”]?\s?\(\d/u;
const venuePattern =
  /(?<!\p{L})(?:(?:ber)?tempat(?:nya)? di|berlokasi di|dilaksanakan di|digelar di|dipusatkan di|bertempat pada|lokasinya(?: di)?|di)\s((?:(?:ruang|aula|gedung|halaman|lapangan|hotel|ballroom|balai|alun-alun|kantor|rumah|rujab|wisma|istana|stadion|taman|pendopo|auditorium|bukit|graha|sekretariat|creative|data|techno|jakarta convention|desa|kelurahan|kawasan|balairung|gelanggang|convention|restoran|cafe|red|masjid|gereja|paroki|pantai|pelabuhan|bandara|mall|citymall|the|jiexpo|lantai)(?![\p{L}])|alun-alun)[^.,;\n“”"]{0,80})/giu;
const venueEnd =
  /\s(?:pada|untuk|dalam|yang|dengan|guna|bersama|demi|sesuai|sebagai|mengikuti|hari|senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad|ini|oleh|dihadiri|sekitar|pukul|selama|dan juga|\(\s?\d)/iu;

/** Finds named happenings, the anniversaries among them; in order of position. */
export function findEvents(text: string): EventMention[] {
  const found: EventMention[] = [];
  for (const match of text.matchAll(anniversaryPattern)) {
    const name = anniversaryName(match);
    if (name !== undefined) found.push({ ...spanOf(match), text: match[0], name, kind: "anniversary" });
  }
  for (const { start: from, text: whole } of namedRuns(text)) {
    const words = trimmed(whole);
    const start = from + whole.indexOf(words);
    if (!isEventName(words) || schedule.test(text.slice(start + words.length, start + words.length + 16)))
      continue;
    found.push({ start, end: start + words.length, text: words, name: tidy(words), kind: "named" });
  }
  for (const match of text.matchAll(deedPattern)) {
    const object = readObject(text, match.index + match[0].length, kindly.test(match[0]));
    if (object === "" && !complete.test(match[0])) continue;
    const words = match[0] + object;
    const end = match.index + words.length;
    found.push({ start: match.index, end, text: words, name: capitalised(tidy(words)), kind: "deed" });
  }
  return distinct(withoutOverlaps(found));
}

/** What a deed is done to, or whose it is; `at` is where the deed's own words end. */
function readObject(text: string, at: number, mayHaveKind: boolean): string {
  deedKind.lastIndex = at;
  const kind = mayHaveKind ? (deedKind.exec(text)?.[0] ?? "") : "";
  deedObject.lastIndex = at + kind.length;
  const object = deedObject.exec(text)?.[0] ?? "";
  return object === "" ? "" : kind + object;
}

/** Finds where things take place: "bertempat di ...", "di Aula ...". */
export function findVenues(text: string): VenueMention[] {
  const found: VenueMention[] = [];
  for (const match of text.matchAll(venuePattern)) {
    const words = match[1] ?? "";
    const cut = venueEnd.exec(words)?.index ?? words.length;
    const venue = words.slice(0, cut).trim();
    // Only a name makes a venue: "di halaman" alone does not.
    if (!/\p{Lu}/u.test(venue)) continue;
    const start = match.index + match[0].length - words.length;
    found.push({ start, end: start + venue.length, text: venue });
  }
  return found;
}

/** Runs of capitalised words around a word like "Festival". */
function namedRuns(text: string): { start: number; text: string }[] {
  const runs: { start: number; text: string }[] = [];
  let behind = 0;
  for (const match of text.matchAll(headPattern)) {
    if (match.index < behind) continue;
    const from = Math.max(behind, match.index - 120);
    const before = (wordsBefore.exec(text.slice(from, match.index))?.[0] ?? "").replace(untilVerb, "");
    wordsBehind.lastIndex = match.index + match[0].length;
    const run = before + match[0] + (wordsBehind.exec(text)?.[0] ?? "");
    const start = match.index - before.length;
    behind = start + run.length;
    runs.push({ start, text: run });
  }
  return runs;
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

function anniversaryName(match: RegExpExecArray): string | undefined {
  const [whole, first, rawOwner = "", last] = match;
  const owner = ownerName(rawOwner.trim());
  const count = first ?? last;
  if (count === undefined && owner === "") return undefined;
  const kind = /^Hari Jadi/.test(whole)
    ? "Hari Jadi"
    : /^Harlah|^HKN/.test(whole)
      ? whole.slice(0, 6).trim()
      : "HUT";
  return [kind, count === undefined ? "" : `ke-${count}`, owner].filter(Boolean).join(" ");
}

/** Whose anniversary it is, with abbreviations of regions in full. */
function ownerName(owner: string): string {
  const words = owner.split(" ");
  const type = /^(?:Kota|Kabupaten|Kab\.|Provinsi|Prov\.)$/.test(words[0] ?? "") ? (words.shift() ?? "") : "";
  const rest = words.join(" ").replace(/^RI$/, "Republik Indonesia");
  const match = matchRegion(rest, 0);
  if (match === undefined) return [type, rest].filter(Boolean).join(" ");
  const wanted = type.toLowerCase().replace("kab.", "kabupaten").replace("prov.", "provinsi");
  const region = match.regions.find((candidate) => candidate.type === wanted) ?? match.regions[0];
  if (region === undefined) return rest;
  return `${regionTypes[region.type]} ${region.name}`;
}

/** Cuts words from the front that begin the sentence or belong to a title before the name. */
function trimmed(words: string): string {
  let rest = words.replace(/\s(?:tahun|Tahun|tingkat|of|and|de|&|di)$/u, "");
  const front =
    /^(?:Penutupan|Pembukaan|Pada|Dalam|Saat|Di|Acara|Kegiatan|Selain|Bupati|Gubernur|Walikota|Wali|Kota|Dan|Tema|Program|Kelurahan|Kabupaten|Provinsi|Ketua|Menteri|Presiden|Rundown|Berikut)\s/u;
  while (front.test(rest) && !/^Kota\s\p{Lu}\p{L}+\s(?:Festival|Expo)/u.test(rest))
    rest = rest.replace(front, "");
  return rest.replace(/[.-]+$/, "");
}

function isEventName(words: string): boolean {
  return (
    words.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length >= 2 &&
    !/^(?:Forum Koordinasi|Forum Kerukunan|Forum Komunikasi|Lomba$|Pekan (?:Ini|Lalu|Depan))/u.test(words)
  );
}

function tidy(words: string): string {
  return words
    .replace(/\s(?:tahun|Tahun)(?=\s\d{4})/, "")
    .replace(/\s+/g, " ")
    .trim();
}

function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** Keeps each happening once, under its longest name. */
function distinct(events: readonly EventMention[]): EventMention[] {
  const kept: EventMention[] = [];
  for (const event of events) {
    const index = kept.findIndex((other) => within(event.name, other.name) || within(other.name, event.name));
    const other = kept[index];
    if (other === undefined) kept.push(event);
    else if (event.name.length > other.name.length) kept.splice(index, 1, event);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function within(short: string, long: string): boolean {
  const words = new Set(long.toLowerCase().split(/[^\p{L}\d]+/u));
  return short
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== "")
    .every((word) => words.has(word));
}

import type { RegionType } from "../base/region-types.ts";
import { readScope } from "./office-scope.ts";
import { findTitles, type OfficeTitle } from "./office-titles.ts";
import type { Region } from "./regions.ts";
import type { Span } from "./span.ts";

/** What somebody is to an office they do not simply hold. */
export type Standing = "mantan" | "calon" | "terpilih" | "perwakilan";

/** How somebody holds an office. */
export type Capacity = "definitif" | "Pj" | "Pjs" | "Plt" | "Plh";

/** An office as a text names it; the span reaches from "Pj." to the last word before the holder's name. */
export interface OfficeMention extends Span {
  readonly title: OfficeTitle;
  /** The unit it heads, in full words: "Kominfo", "Pariwisata dan Kebudayaan". */
  readonly unit: string;
  readonly region?: Region;
  /** The type written before the region or alone: "Kota". */
  readonly level?: RegionType;
  /** A district, village or command that no gazetteer has. */
  readonly locality?: string;
  readonly capacity: Capacity;
  /** "mantan", "calon" or "terpilih" where the text says so. */
  readonly standing?: Standing;
}

const capacityBefore =
  /(?<![\p{L}])(?:(?:pe[nj]+abat|pelaksana tugas|pelaksana harian)\s*(?:\(\s*(?:pjs?|plt|plh)\.?\s*\))?|pjs?|plt|plh)[.\s]*$/iu;
const standingBefore = /(?<!\p{L})(mantan|eks|bekas|bakal calon|calon|perwakilan)\s+$/iu;
/** Before an office, these make it a thing: an office building, a rule, a prize. */
const thingBefore =
  /(?<!\p{L})(?:kantor|rumah dinas|rumah jabatan|rujab|rudis|istana|pendopo|aula|halaman|ruang|ruang kerja|peraturan|keputusan|sk|instruksi|surat edaran|edaran|pemilihan|pilkada|kursi|jabatan|piala|kediaman|wisma|para|gedung|tim|se|oleh para|mess|eks)\s+$/iu;

/** Finds every office a text names, in order, whether somebody's name follows or not. */
export function findOffices(text: string): OfficeMention[] {
  const found: OfficeMention[] = [];
  for (const match of findTitles(text)) {
    const last = found.at(-1);
    const title = match.title ?? deputyOf(last);
    if (title === undefined || (last !== undefined && match.start < last.end)) continue;
    const mention = readOffice(text, match.start, match.end, title);
    if (mention !== undefined) found.push(withBody(text, mention));
  }
  return found;
}

/** "Bupati Tobasa Darwin Siagian bersama wakilnya Hulman Sitorus" */
function deputyOf(last: OfficeMention | undefined): OfficeTitle | undefined {
  if (last?.title.governs === undefined || last.title.title.startsWith("Wakil")) return undefined;
  return { ...last.title, title: `Wakil ${last.title.title}` };
}

const bodies = /DPRD|DPD RI|DPR RI|MPR RI|TP[- ]PKK/g;

/** A "Wakil Ketua" without a body belongs to the one named last before. */
function withBody(text: string, mention: OfficeMention): OfficeMention {
  if (mention.title.title !== "Wakil Ketua" || /\p{Ll}|[A-Z]{4}/u.test(mention.unit)) return mention;
  const body = text.slice(0, mention.start).match(bodies)?.at(-1);
  if (body === undefined) return mention;
  const unit = [mention.unit, body].filter(Boolean).join(" ");
  return { ...mention, unit, title: { ...mention.title, kind: / RI$/.test(body) ? "body" : "regional" } };
}

function readOffice(text: string, at: number, behind: number, title: OfficeTitle): OfficeMention | undefined {
  const before = text.slice(Math.max(0, at - 48), at);
  const capacity = capacityBefore.exec(before)?.[0] ?? "";
  const outside = before.slice(0, before.length - capacity.length);
  const standing = standingBefore.exec(outside);
  if (thingBefore.test(outside.slice(0, outside.length - (standing?.[0].length ?? 0)))) return undefined;
  const scope = readScope(text, behind, title);
  const level = scope.level ?? levelOf(text.slice(at, behind));
  const early = readStanding(standing?.[1]);
  const state = early ?? (scope.elect ? "terpilih" : undefined);
  return {
    start: at - capacity.length - (standing?.[0].length ?? 0),
    end: scope.end,
    title,
    unit: scope.unit.join(" ").replace(/ ,/g, ","),
    ...(scope.region === undefined ? {} : { region: scope.region }),
    ...(level === undefined ? {} : { level }),
    ...(scope.locality === undefined ? {} : { locality: scope.locality }),
    capacity: readCapacity(capacity),
    ...(state === undefined ? {} : { standing: state }),
  };
}

/** "Sekkot", "Sekretaris Kabupaten" and "Sekdaprov" say themselves what they serve. */
function levelOf(form: string): RegionType | undefined {
  const secretary = /^sek\w*?(kota?|kab|prov)|^sekretaris\s(?:daerah\s)?(kota|kabupaten|provinsi)/i.exec(
    form,
  );
  const level = (secretary?.[1] ?? secretary?.[2])?.toLowerCase();
  if (level === undefined) return undefined;
  return level.startsWith("kot") ? "kota" : level.startsWith("kab") ? "kabupaten" : "provinsi";
}

function readStanding(word: string | undefined): Standing | undefined {
  if (word === undefined) return undefined;
  if (/calon/i.test(word)) return "calon";
  return /perwakilan/i.test(word) ? "perwakilan" : "mantan";
}

function readCapacity(words: string): Capacity {
  const lower = words.toLowerCase();
  if (/plt|tugas/.test(lower)) return "Plt";
  if (/plh|harian/.test(lower)) return "Plh";
  if (/pjs/.test(lower)) return "Pjs";
  return lower.trim() === "" ? "definitif" : "Pj";
}

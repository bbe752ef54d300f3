import type { RegionType } from "../base/region-types.ts";
import { ambiguousNames } from "../regions/short-forms.ts";
import { capitalStarts } from "./letters.ts";
import { matchRegion, type Region } from "./regions.ts";
import type { Span } from "./span.ts";

/**
 * How a text names a region: with its type ("Kota Manado", "Pemkab Bolmong"), bare, inside another name ("Polres
 * Kotamobagu", "Jalan Manado"), as the whereabouts of a place before it ("Magelang, Jawa Tengah"), or with a count
 * beside it ("Kabupaten Banjar 85 kafilah").
 */
export type PlaceRole = "typed" | "bare" | "inside" | "whereabouts" | "counted";

/** A region named in a text. */
export interface PlaceMention extends Span {
  readonly text: string;
  readonly region: Region;
  readonly role: PlaceRole;
  /** Whether the name alone could mean several regions and nothing in the text decided between them. */
  readonly uncertain: boolean;
}

const typeWords: readonly (readonly [RegionType, string])[] = [
  ["kota", "kota|pemkot|pemerintah kota|wali ?kota|walkot|wawali|sekkot|sekdakot|dprd kota"],
  ["kabupaten", "kabupaten|kab\\.?|pemkab|pemda|bupati|wabup|sekkab|sekdakab"],
  ["provinsi", "provinsi|propinsi|prov\\.?|pemprov|gubernur|wagub|sekprov|sekdaprov|setdaprov|kapolda|polda"],
];

const typedBefore = typeWords.map(
  ([type, words]) =>
    [
      type,
      new RegExp(
        `(?<!\\p{L})(?:${words})(?:\\s*\\([\\p{L} ]{2,12}\\)\\s*|[\\s.]+(?:[IVXL]+\\s)?|\\.)$`,
        "iu",
      ),
    ] as const,
);

const insideBefore =
  /(?<!\p{L})(?:kecamatan|kec\.?|kelurahan|kel\.?|desa|dusun|jalan|jl\.?|jln\.?|polres|polresta|polrestabes|polsek|kapolres|kapolresta|wakapolres|kapolsek|kodim|dandim|kodim \d{3,4}[ /]?|dandim \d{3,4}[ /]?|korem|danrem|kejari|kajari|kejaksaan negeri|kejati|kejaksaan tinggi|pengadilan negeri|pengadilan agama|pn|lapas|rutan|bandara|pelabuhan|stadion|rsud|rs|rumah sakit|universitas|iain|uin|akmil|akademi militer|\(akmil\)|hotel|bank|sma|smp|smk|selat|gunung|danau|pulau|teluk|laut|pdam|dapil|suku|bahasa|tari|tarian|soto|eks|kpu|bawaslu|the|tradisional|etnis|tanah|dataran tinggi|khas|masyarakat adat|orang|busana|pakaian adat|pemekaran(?: dari)?(?: kabupaten)?|dimekarkan dari(?: kabupaten)?)\s*$/iu;

const district = /^\s(?:Timur|Barat|Utara|Selatan|Tengah|Tenggara|Raya|Kota|Induk)(?!\p{L})/iu;
const counted = /^\s(?:sebanyak\s)?(?!(?:19|20)\d{2}\s)\d+(?:[.,]\d+)?\s\p{Ll}/u;

/** Finds every region a text names, in order of position. */
export function findPlaces(text: string): PlaceMention[] {
  const isTyped = typedNames(text);
  const found: (Span & { regions: readonly Region[]; typed: RegionType | undefined; role: PlaceRole })[] = [];
  for (const start of capitalStarts(text)) {
    const last = found.at(-1);
    if (last !== undefined && start < last.end) continue;
    const region = matchRegion(text, start);
    if (region === undefined) continue;
    const { end, regions } = region;
    const before = text.slice(Math.max(0, start - 40), start);
    const typed = typedBefore.find(([, pattern]) => pattern.test(before))?.[0];
    if (typed === undefined && ambiguousNames.has(text.slice(start, end).toLowerCase())) {
      if (!regions.some(({ name }) => isTyped(name)) && !isDateline(text, start, end)) continue;
    }
    if (typed !== undefined && !regions.some(({ type }) => type === typed)) {
      if (ambiguousNames.has(text.slice(start, end).toLowerCase())) continue;
    }
    const role = roleOf(text, { start, end, before, typed, last, regions });
    found.push({ start, end, regions, typed, role });
  }
  const types = new Map<readonly Region[], RegionType[]>();
  for (const { regions, typed } of found) {
    const known = types.get(regions) ?? [];
    if (typed !== undefined && !known.includes(typed)) known.push(typed);
    types.set(regions, known);
  }
  return found.map(({ start, end, regions, typed, role }) => {
    const { region, uncertain } = choose(regions, typed, types.get(regions) ?? []);
    return { start, end, text: text.slice(start, end), region, role, uncertain };
  });
}

function roleOf(
  text: string,
  mention: {
    start: number;
    end: number;
    before: string;
    typed: RegionType | undefined;
    last: { end: number; regions: readonly Region[] } | undefined;
    regions: readonly Region[];
  },
): PlaceRole {
  const { start, end, before, typed, last, regions } = mention;
  const after = text.slice(end, end + 24);
  if (district.test(after) || insideBefore.test(before)) return "inside";
  if (counted.test(after)) return "counted";
  if (last !== undefined && isWhereabouts(text.slice(last.end, start), last.regions, regions))
    return "whereabouts";
  return typed === undefined ? "bare" : "typed";
}

/** "Magelang, Jawa Tengah", "Kota Cimahi Provinsi Jawa Barat": the province tells where the place before it lies. */
function isWhereabouts(between: string, before: readonly Region[], regions: readonly Region[]): boolean {
  const provinces = regions.filter(({ type }) => type === "provinsi");
  if (provinces.length === 0 || before.some(({ type }) => type === "provinsi")) return false;
  if (/^,?\s(?:Provinsi|Prov\.|Propinsi)\s$/i.test(between)) return true;
  return (
    /^(?:,\s|\s?\(|\s?-\s?)$/.test(between) &&
    provinces.some(({ code }) => before.some((r) => r.province === code))
  );
}

/** By the type written beside it, else by the type written elsewhere, else the city before the regency. */
function choose(
  regions: readonly Region[],
  typed: RegionType | undefined,
  elsewhere: readonly RegionType[],
): { region: Region; uncertain: boolean } {
  const order: readonly RegionType[] = ["kota", "kabupaten", "provinsi"];
  const wanted = [typed, ...elsewhere, ...order];
  for (const type of wanted) {
    const region = regions.find((candidate) => candidate.type === type);
    if (region !== undefined)
      return {
        region,
        uncertain:
          regions.length > 1 &&
          order.includes(type ?? "kota") &&
          typed === undefined &&
          elsewhere.length === 0,
      };
  }
  throw new RangeError("a name without a region");
}

/** Whether a text has a name with its type before it; each name is looked for once. */
function typedNames(text: string): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const found =
      known.get(name) ??
      new RegExp(
        `(?:Kota|Kabupaten|Kab\\.|Bupati|Wali Kota|Walikota|Pemkot|Pemkab) ${name}(?!\\p{L})`,
        "u",
      ).test(text);
    known.set(name, found);
    return found;
  };
}

/** A name at the head of a paragraph that a dash or a comma follows stands in a dateline. */
function isDateline(text: string, start: number, end: number): boolean {
  const head = start === 0 || text[start - 1] === "\n";
  return head && /^\s?(?:[-–—,(:|]|\/\/)/.test(text.slice(end, end + 3));
}

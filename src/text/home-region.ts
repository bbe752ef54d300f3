import { placeByHalving } from "../base/place-by-halving.ts";
import type { RegionType } from "../base/region-types.ts";
import type { OfficeMention } from "./office.ts";
import { isNational } from "./office-name.ts";
import type { PlaceMention } from "./places.ts";
import { matchRegion, type Region, regionOf } from "./regions.ts";

/** Which region a text means when an office names none. */
export type HomeRegion = (office: OfficeMention) => Region | undefined;

/** Characters between an office and one before it that tells of its region. */
const nearby = 400;

const weights = { typed: 2, bare: 1, inside: 0.5, whereabouts: 0, counted: 0 } as const;

/** Builds the rule from the places and the offices that do name their region: the one named most, and the earliest. */
export function homeRegion(
  places: readonly PlaceMention[],
  offices: readonly OfficeMention[],
  dateline: Region | undefined,
): HomeRegion {
  const scores = new Map<string, { region: Region; score: number }>();
  const add = (region: Region, score: number) => {
    const entry = scores.get(region.code) ?? { region, score: 0 };
    entry.score += score;
    scores.set(region.code, entry);
  };
  for (const { region, role } of places) add(region, weights[role]);
  for (const { region, title } of offices)
    if (region !== undefined && title.kind !== "force") add(region, title.kind === "region" ? 2 : 1);
  // What a newsroom reports from home is mostly about home; only the capital is everybody's dateline.
  if (dateline !== undefined && dateline.code !== "31") add(dateline, 3);
  const ranked = [...scores.values()].filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  const best = (type: RegionType | undefined) =>
    ranked.find(({ region }) => (type === undefined ? region.code !== "31" : region.type === type))?.region;

  const ordered = offices
    .map((office, rank) => ({ office, rank }))
    .sort((a, b) => a.office.start - b.office.start);

  return ({ title, unit, level, region, start }) => {
    if (region !== undefined || isNational(title.title, unit)) return region;
    if (title.kind === "body" || title.kind === "state" || title.kind === "local") return undefined;
    if (title.kind === "force" && (/\d|\//.test(unit) || !/^(?:Wak|K)apol|^Dandim|^Kas/.test(title.title)))
      return undefined;
    if (/^Komandan/.test(title.title)) return undefined;
    const type = level ?? title.governs ?? servedType(unit);
    if (type === undefined) return best(undefined);
    const first = placeByHalving(ordered, ({ office }) => office.start <= start - nearby);
    const end = placeByHalving(ordered, ({ office }) => office.start < start);
    const [partner] = ordered
      .slice(first, end)
      .filter(({ office }) => office.title.governs === type && office.region?.type === type)
      .sort((a, b) => a.rank - b.rank);
    const own = partner?.office.region ?? (dateline?.type === type ? dateline : best(type));
    if (own !== undefined) return own;
    const main = best(undefined);
    if (main === undefined) return undefined;
    if (type === "provinsi") return regionOf(main.province);
    return matchRegion(main.name, 0)?.regions.find((candidate) => candidate.type === type);
  };
}

/** "Staf Ahli Bupati Bidang ..." serves a regency. */
function servedType(unit: string): RegionType | undefined {
  if (/^Bupati/i.test(unit)) return "kabupaten";
  if (/^Wali ?kota/i.test(unit)) return "kota";
  return /^Gubernur/i.test(unit) ? "provinsi" : undefined;
}

import { seats } from "../regions/seats.ts";
import { matchRegion, type Region, regionOf } from "./regions.ts";
import type { Span } from "./span.ts";

/** The region that a part of a text names from its first letter to its last, with its type or without. */
export function regionAt(text: string, part: Span & { readonly text: string }): Region | undefined {
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

/** Where the name of a region ends that begins at a place in a text. */
export function placeEnd(text: string, at: number): number | undefined {
  return matchRegion(text, at)?.end;
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
export function seatRegion(name: string): Region | undefined {
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

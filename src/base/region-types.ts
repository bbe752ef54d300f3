import type { Language } from "./language.ts";

/** The kinds of regions, from the largest, with what stands before their names. */
export const regionTypes = { provinsi: "Provinsi", kota: "Kota", kabupaten: "Kabupaten" } as const;

export type RegionType = keyof typeof regionTypes;

const englishTypes = { provinsi: "Province", kota: "City", kabupaten: "Regency" } as const satisfies Record<
  RegionType,
  string
>;

/** What a kind of region is called. */
export function regionTypeIn(type: RegionType, language: Language): string {
  return (language === "id" ? regionTypes : englishTypes)[type];
}

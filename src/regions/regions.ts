import { type RegionType, regionTypes } from "../base/region-types.ts";
import { seats } from "./seats.ts";
import { provinces, type RegionZone } from "./table.ts";

/** A province, kabupaten or kota. */
export interface Region {
  /** Code of Kementerian Dalam Negeri ("71.74"). */
  readonly code: string;
  readonly name: string;
  readonly type: RegionType;
  /** Code of the province it lies in; its own for a province. */
  readonly province: string;
  readonly zone: RegionZone;
  /** Seat of government, where it is named otherwise than the region. */
  readonly seat?: string;
}

/** Every region of the country, a province before what lies in it, by code. */
export const regions: readonly Region[] = provinces.flatMap(({ code, name, zone, kabupaten, kota = "" }) => [
  toRegion({ code, name, type: "provinsi", province: code, zone }),
  ...readList(kabupaten, { type: "kabupaten", province: code, zone }),
  ...readList(kota, { type: "kota", province: code, zone }),
]);

/** What stands before the name of a region, and its name: `Kota Administrasi Jakarta Pusat`. */
export function fullNameOf({
  type,
  name,
  code,
}: Pick<Region, "type" | "name"> & { readonly code?: string }): string {
  return `${regionTypes[type]} ${isAdministrative(code) ? "Administrasi " : ""}${name}`;
}

/** The units of Jakarta have no government of their own, and say so in their names. */
function isAdministrative(code: string | undefined): boolean {
  return code?.startsWith("31.") === true;
}

const byCode = new Map(regions.map((region) => [region.code, region]));

/** The region of a code. */
export function regionOf(code: string): Region | undefined {
  return byCode.get(code);
}

/** The IANA zones, by the names that people use. */
export const zoneIds: Readonly<Record<RegionZone, string>> = {
  WIB: "Asia/Jakarta",
  WITA: "Asia/Makassar",
  WIT: "Asia/Jayapura",
};

function readList(list: string, rest: Pick<Region, "type" | "province" | "zone">): Region[] {
  return list
    .split(", ")
    .filter(Boolean)
    .map((entry) =>
      toRegion({ code: `${rest.province}.${entry.slice(0, 2)}`, name: entry.slice(3), ...rest }),
    );
}

function toRegion(region: Omit<Region, "seat">): Region {
  const seat = seats.get(region.code);
  return seat === undefined ? region : { ...region, seat };
}

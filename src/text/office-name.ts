import { regionTypes } from "../base/region-types.ts";
import type { Capacity, OfficeMention, Standing } from "./office.ts";
import type { Region } from "./regions.ts";

/** An office in its full form, apart from how it is held. */
export interface Office {
  /** "Wali Kota Kotamobagu", "Kepala Dinas Kominfo Kota Kotamobagu". */
  readonly name: string;
  readonly capacity: Capacity;
  readonly standing?: Standing;
  readonly region?: Region;
}

/** Agencies whose long form and short form are the same office. */
const merged: readonly (readonly [RegExp, string])[] = [
  [/\b(?:Dinas )?Komunikasi,? (?:dan )?Informa(?:tika|si)\b/, "Dinas Kominfo"],
  [/\bDinas Dinas\b/, "Dinas"],
  [/\bBadan Badan\b/, "Badan"],
  [/ \//g, "/"],
  [/\/ /g, "/"],
  [/\bDirektur Jenderal Ditjen\b/, "Direktur Jenderal"],
];

/** The full form of an office in a region; without one, as much as is known. */
export function officeName(mention: OfficeMention, region: Region | undefined): string {
  const { title, unit, locality } = mention;
  const setda = title.title === "Asisten" ? "Setda" : "";
  const office = [title.title, unit, setda, locality ?? "", placeName(mention, region)]
    .filter(Boolean)
    .join(" ");
  return merged.reduce((name, [pattern, form]) => name.replace(pattern, form), office);
}

function placeName({ title, unit }: OfficeMention, region: Region | undefined): string {
  if (region === undefined || title.kind === "local" || isNational(title.title, unit)) return "";
  const bare =
    title.kind === "region" ||
    title.kind === "force" ||
    /^Kepala Kejaksaan|^Ketua Pengadilan/.test(title.title);
  return bare ? region.name : `${regionTypes[region.type]} ${region.name}`.replace("Provinsi DKI", "DKI");
}

/** Whether an office belongs to the state and not to a region. */
export function isNational(title: string, unit: string): boolean {
  if (
    /\b(?:RI|Presiden|Menteri|Apeksi|KPK|BPK)$|^(?:Menteri|Wakil Menteri|Deputi|Direktur Jenderal|Jaksa|Duta)|Jenderal$/.test(
      title,
    )
  )
    return true;
  return /\b(?:Kementerian|Presiden|RI)\b/.test(unit);
}

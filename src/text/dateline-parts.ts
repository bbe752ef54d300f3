import type { HeadItem } from "./dateline-item.ts";
import { isSeat } from "./dateline-places.ts";
import { isOutletName } from "./dateline-words.ts";

/** What the items of a head are to its release. */
export interface HeadParts {
  readonly place?: HeadItem;
  readonly outlet?: HeadItem;
}

/**
 * Tells place and outlet of a head apart, in whatever order they stand. Regions behind the place are its whereabouts;
 * a town before a region lies in it; of two names that are neither region nor press the first is the outlet.
 */
export function assignParts(text: string, items: readonly HeadItem[]): HeadParts {
  const named = items.filter(({ kind }) => kind !== "date");
  const press = named.find(({ kind }) => kind === "outlet");
  const at = named.findIndex((item, index) => item.kind === "place" && !isAround(item, named[index + 1]));
  const place = named[at];
  const towns = named.filter(({ kind }) => kind === "town");
  if (place === undefined) return withoutRegion(text, { towns, press });
  const before = named[at - 1];
  // A dash or a bar between two names parts an outlet from its place; a town and its region have a comma.
  const between = before === undefined ? "" : text.slice(before.end, place.start);
  const isBeside = before !== undefined && (isSeat(before.text) ? /^,?\s*\(?$/ : /^,?\s*$/).test(between);
  const town =
    before?.kind === "town" && isBeside && isTownOf(before, place, named[at + 1], press) ? before : undefined;
  const other = towns.find((item) => item.start > place.start) ?? towns.find((item) => item !== town);
  const outlet = press ?? other;
  return { place: town ?? place, ...(outlet === undefined ? {} : { outlet }) };
}

function withoutRegion(
  text: string,
  { towns, press }: { towns: readonly HeadItem[]; press: HeadItem | undefined },
): HeadParts {
  const [first, second] = towns;
  if (press !== undefined) return { outlet: press, ...(first === undefined ? {} : { place: first }) };
  if (first === undefined) return {};
  if (second === undefined)
    return !isSeat(first.text) && isOutletName(first.text) ? { outlet: first } : { place: first };
  const isPlaceFirst =
    isSeat(first.text) ||
    isBracketed(text, second) ||
    (!first.text.includes(" ") && second.text.includes(" "));
  return isPlaceFirst ? { place: first, outlet: second } : { outlet: first, place: second };
}

/** "SULUT - MANADO - ...": a province before a region in it. */
function isAround({ region }: HeadItem, behind: HeadItem | undefined): boolean {
  const inner = behind?.kind === "place" ? behind.region : undefined;
  return region?.type === "provinsi" && inner?.province === region.code && inner.code !== region.code;
}

/** "Tentena (PM)": behind a town, brackets hold the outlet. */
export function isBracketed(text: string, { start }: HeadItem): boolean {
  return /[([]/.test(text[start - 1] ?? "");
}

/** "Balige, Toba", "Tentena, Sulawesi Tengah", "Laguboti, Toba, Sumatera Utara". */
function isTownOf(
  town: HeadItem,
  place: HeadItem,
  behind: HeadItem | undefined,
  press: HeadItem | undefined,
): boolean {
  const { region } = place;
  if (region === undefined) return false;
  if (isSeat(town.text) || press !== undefined || behind?.region?.type === "provinsi") return true;
  if (region.type === "kota") return false;
  return region.type === "provinsi" || isShouted(town.text) === isShouted(place.text);
}

function isShouted(name: string): boolean {
  return !/\p{Ll}/u.test(name);
}

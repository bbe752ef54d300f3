import type { Dateline } from "./dateline.ts";
import type { Office } from "./office-name.ts";
import type { PlaceMention } from "./places.ts";
import type { Region } from "./regions.ts";
import type { Span } from "./span.ts";

/** A region a text is about, with the words that say so. */
export interface AboutRegion extends Span {
  readonly region: Region;
  readonly confidence: number;
}

/** The capital is where news is made and hotels stand: alone it makes no text a matter of Jakarta. */
const capital = "31";

/**
 * Tells the regions a text is about from those it merely names: the dateline's, those whose officials act, those
 * named with their type, and those named more than once. Names inside other names, counts and whereabouts are none.
 */
export function aboutRegions(
  places: readonly PlaceMention[],
  offices: readonly { readonly office: Office; readonly start: number; readonly end: number }[],
  dateline: Dateline | undefined,
): AboutRegion[] {
  const found = new Map<string, AboutRegion>();
  const add = (region: Region, { start, end }: Span, confidence: number) => {
    const first = found.get(region.code);
    if (first === undefined || first.confidence < confidence)
      found.set(region.code, { region, start, end, confidence });
  };
  const body = places.filter(
    ({ start }) => dateline === undefined || start < dateline.start || start >= dateline.end,
  );
  if (dateline?.region !== undefined && dateline.placeSpan !== undefined)
    add(dateline.region, dateline.placeSpan, 0.8);
  for (const { office, start, end } of offices)
    if (office.region !== undefined && !isCommand(office.name)) add(office.region, { start, end }, 0.95);
  const bare = new Map<string, PlaceMention[]>();
  for (const place of body) {
    if (place.role === "typed") add(place.region, place, 0.85);
    if (place.role !== "bare") continue;
    const mentions = bare.get(place.region.code);
    if (mentions === undefined) bare.set(place.region.code, [place]);
    else mentions.push(place);
  }
  for (const [, mentions] of bare) {
    const [first] = mentions;
    if (first !== undefined && mentions.length > 1) add(first.region, first, 0.7);
  }
  // A province named once beside one of its own regions is spoken of with it.
  for (const [code, [first]] of bare)
    if (
      first !== undefined &&
      code.length === 2 &&
      [...found.keys()].some((other) => other.startsWith(`${code}.`))
    )
      if (!found.has(code)) add(first.region, first, 0.6);
  if ([...found.keys()].every((code) => code === capital || code.startsWith(`${capital}.`)))
    for (const [, [first]] of bare) if (first !== undefined) add(first.region, first, 0.5);
  if (found.size > 1) found.delete(capital);
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** Police and army areas are no matter of the region they are named for. */
function isCommand(name: string): boolean {
  return /^(?:Kapol|Wakapol|Dandim|Danrem|Pangdam|Kas|Dan|Komandan|Kepala Kejaksaan|Ketua Pengadilan)/.test(
    name,
  );
}

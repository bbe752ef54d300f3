import type { Head, HeadItem } from "./dateline-item.ts";
import { isLoneTown, isOpened } from "./dateline-openers.ts";
import { assignParts } from "./dateline-parts.ts";
import { government, governmentOf } from "./dateline-words.ts";
import type { Region } from "./regions.ts";
import type { Span } from "./span.ts";

/** The head of a release: "INFOKINI.NEWS, KOTAMOBAGU –". The span covers it with its dash. */
export interface Dateline extends Span {
  readonly text: string;
  /** The place in its usual spelling, in full where it is a region; empty where the head names none. */
  readonly place: string;
  readonly placeSpan?: Span;
  readonly region?: Region;
  /** As written, and empty where the head names none. */
  readonly outlet: string;
  readonly outletSpan?: Span;
  /** It stands under the text and opens nothing. */
  readonly closing?: true;
}

/** What a head with its mark says, where it is one. */
export function toDateline(text: string, { start, behind, items, mark }: Head): Dateline | undefined {
  const { place, outlet } = assignParts(text, items);
  const region = place?.region;
  const last = items.at(-1);
  const isDated = items.some(({ kind }) => kind === "date");
  if (place === undefined && (outlet === undefined || isSubject(outlet.text))) return undefined;
  const opens = isOpened(text, { start, behind, items, mark });
  if (mark === ":" && !opens && (region === undefined || (outlet === undefined && !isDated)))
    return undefined;
  const endsWithDate = last?.kind === "date" && /\d{4}/.test(last.text);
  if (/^[)\]]?\.$/.test(mark) && !(opens || (place !== undefined && endsWithDate))) return undefined;
  if (/^(?:[,;]|[)\]]:?)$/.test(mark) && !opens) return undefined;
  if (
    place !== undefined &&
    region === undefined &&
    outlet === undefined &&
    !isDated &&
    !isLoneTown(text, place, mark)
  )
    return undefined;
  return {
    start,
    end: behind,
    text: text.slice(start, behind),
    place: placeName(place),
    ...(place === undefined ? {} : { placeSpan: { start: place.start, end: place.end } }),
    ...(region === undefined ? {} : { region }),
    outlet: outlet?.text ?? "",
    ...(outlet === undefined ? {} : { outletSpan: { start: outlet.start, end: outlet.end } }),
  };
}

/** "Pemkab Toba - ..." may begin a sentence. */
function isSubject(name: string): boolean {
  return governmentOf.test(name) && !government.test(name);
}

/** In full for an abbreviation; a province's capital goes by its own name. */
function placeName(place: HeadItem | undefined): string {
  if (place === undefined) return "";
  if (place.kind === "place" && place.region !== undefined)
    return place.region.code === "31" ? "Jakarta" : place.region.name;
  return toTitleCase(place.text);
}

function toTitleCase(name: string): string {
  return /\p{Ll}/u.test(name)
    ? name
    : name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

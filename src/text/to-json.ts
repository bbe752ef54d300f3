import type { Extraction } from "./extract.ts";

/** The plain form of an extraction: names without titles, empty where the text says nothing. */
export interface PlainExtraction {
  readonly outlet: string;
  readonly dateline: { readonly place: string; readonly text: string };
  readonly date: { readonly iso: string; readonly text: string; readonly malformed: boolean };
  readonly weekday: { readonly written: string; readonly actual: string };
  readonly cities: readonly { readonly name: string; readonly type: string; readonly id?: string }[];
  readonly officials: readonly { readonly name: string; readonly office: string; readonly id?: string }[];
  readonly events: readonly { readonly name: string; readonly id?: string }[];
  readonly venue: string;
  readonly byline: string;
  readonly number: string;
  readonly quotations: readonly { readonly text: string; readonly speaker: string }[];
}

/** Drops positions and confidences, as `siaran import --format json` prints it. */
export function toJson(extraction: Extraction): PlainExtraction {
  const { outlet, dateline, date, weekday, venue, byline, number } = extraction;
  return {
    outlet: outlet?.value ?? "",
    dateline: { place: dateline?.value.place ?? "", text: dateline?.value.text ?? "" },
    date: {
      iso: date?.value.iso ?? "",
      text: date?.value.text ?? "",
      malformed: date?.value.malformed !== undefined,
    },
    weekday: { written: weekday?.value.written ?? "", actual: weekday?.value.actual ?? "" },
    cities: extraction.cities.map(({ value: { name, type, id } }) => ({ name, type, ...idOf(id) })),
    officials: extraction.officials.map(({ value: { name, office, id } }) => ({ name, office, ...idOf(id) })),
    events: extraction.events.map(({ value }) => value),
    venue: venue?.value ?? "",
    byline: byline?.value ?? "",
    number: number?.value ?? "",
    quotations: extraction.quotations.map(({ value }) => value),
  };
}

function idOf(id: string | undefined): { id?: string } {
  return id === undefined ? {} : { id };
}

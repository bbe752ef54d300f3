import { onceFor } from "../base/remember.ts";
import type { Entry } from "./index-kind.ts";
import type { Entries } from "./lookup.ts";

/** A series of events as its file says it: what its editions have in common. */
export interface SeriesEntry extends Entry {
  readonly kind: "series";
  readonly website?: string;
}

/** The key and the path of the index of series, which events need to know too. */
export const seriesKey = "series";
export const seriesPath = "/rangkaian/";

export function isSeriesEntry(entry: Entry): entry is SeriesEntry {
  return entry.kind === "series";
}

/** The series that an event means: by its id, its name or another spelling. */
export function findSeries(entries: Entries, word: string): SeriesEntry | undefined {
  return seriesByWord(entries).get(word.toLowerCase());
}

const seriesByWord = onceFor((entries: Entries): ReadonlyMap<string, SeriesEntry> => {
  const all = [...(entries.get(seriesKey)?.values() ?? [])].filter(isSeriesEntry);
  const named = all.flatMap((series) =>
    [...series.aliases, series.name].map((form): [string, SeriesEntry] => [form.toLowerCase(), series]),
  );
  return new Map([...named, ...all.map((series): [string, SeriesEntry] => [series.id, series])]);
});

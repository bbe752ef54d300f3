import { onceFor } from "../base/remember.ts";
import type { Entry } from "./index-kind.ts";
import type { Entries } from "./lookup.ts";

/** An office as its file says it: what people hold one after the other. */
export interface OfficeEntry extends Entry {
  readonly kind: "office";
  readonly city?: string;
  /** Its place among the offices of its region, from 1. */
  readonly rank: number;
  /** The office that became this one, such as one of an older name. */
  readonly predecessor?: string;
}

/** The key and the path of the index of offices, which officials need to know too. */
export const officeKey = "offices";
export const officePath = "/jabatan/";

export function isOfficeEntry(entry: Entry): entry is OfficeEntry {
  return entry.kind === "office";
}

/** The office that an appointment means: by its id, its name or another spelling. */
export function findOffice(entries: Entries, word: string): OfficeEntry | undefined {
  return officesByWord(entries).get(word.toLowerCase());
}

const officesByWord = onceFor((entries: Entries): ReadonlyMap<string, OfficeEntry> => {
  const offices = [...(entries.get(officeKey)?.values() ?? [])].filter(isOfficeEntry);
  const named = offices.flatMap((office) =>
    [...office.aliases, office.name].map((form): [string, OfficeEntry] => [form.toLowerCase(), office]),
  );
  return new Map([...named, ...offices.map((office): [string, OfficeEntry] => [office.id, office])]);
});

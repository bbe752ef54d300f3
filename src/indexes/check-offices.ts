import { nearest } from "../base/nearest.ts";
import { checkCity } from "./check-city.ts";
import type { CheckContext, ReadEntry } from "./index-kind.ts";
import { type OfficeEntry, officeKey } from "./office-entry.ts";

/** Offices name registered regions and earlier offices, and no chain of those comes back to where it began. */
export function checkOffices(
  offices: ReadonlyMap<string, ReadEntry<OfficeEntry>>,
  context: CheckContext,
): void {
  for (const { value, data } of offices.values()) {
    checkCity(value.city, () => data.place(["city"]), context);
    const { predecessor: id } = value;
    if (id === undefined) continue;
    const place = data.place(["predecessor"]);
    if (!context.isWritten(officeKey, id)) {
      const near = nearest(id, offices.keys());
      context.report("reference-unknown", place, {
        name: "office",
        key: officeKey,
        label: "Jabatan",
        id,
        near,
      });
    } else if (predecessorsOf(value, offices).includes(value.id)) {
      context.report("predecessor-cycle", place, { id: value.id });
    }
  }
}

/** The ids of the offices before one, the nearest first, until there is none or one comes again. */
function predecessorsOf(
  { predecessor }: OfficeEntry,
  offices: ReadonlyMap<string, ReadEntry<OfficeEntry>>,
): string[] {
  const found: string[] = [];
  for (let id = predecessor; id !== undefined && !found.includes(id); ) {
    found.push(id);
    id = offices.get(id)?.value.predecessor;
  }
  return found;
}

import type { Day } from "../base/date.ts";
import { onceFor } from "../base/remember.ts";
import type { Entry } from "./index-kind.ts";
import type { Entries } from "./lookup.ts";
import { findOffice } from "./office-entry.ts";
import { officeRank } from "./office-rank.ts";
import type { Appointment, OfficialEntry } from "./official.ts";

/** Days from the first to the first after, as far as they are known. */
export interface Span {
  readonly from?: Day;
  readonly to?: Day;
}

/**
 * The appointments of an official with what the register of offices knows of each, and for those without an end with
 * the times of others in the same office, which may have ended it.
 */
export function settleAppointments(official: OfficialEntry, entries: Entries): readonly Appointment[] {
  const holders = holdersOf(entries);
  return official.appointments.map((own) => {
    const appointment = withOffice(own, entries);
    if (appointment.to !== undefined) return appointment;
    const later = (holders.get(officeKeyOf(appointment)) ?? [])
      .filter(({ id }) => id !== official.id)
      .filter(({ span }) => (span.from ?? "") > (appointment.from ?? ""))
      .map(({ span }) => span);
    return later.length > 0 ? { ...appointment, later } : appointment;
  });
}

/** What two appointments to one office have in common: its entry, or its name in its region. */
export function officeKeyOf({ officeId, city = "", office }: Appointment): string {
  return officeId ?? `${city} ${office.toLowerCase()}`;
}

/** An office's own region counts: an appointment need not repeat it. */
function withOffice(appointment: Appointment, entries: Entries): Appointment {
  const found = findOffice(entries, appointment.office);
  if (!found) return { ...appointment, rank: officeRank(appointment.office) };
  const { id, name, rank, city = appointment.city } = found;
  return { ...appointment, office: name, officeId: id, rank, city };
}

interface Holding {
  readonly id: string;
  readonly span: Span;
}

/** Who fills an office alone, for as long as that is known; deputies of a day may stand beside its holder. */
const holdersOf = onceFor((entries: Entries): ReadonlyMap<string, readonly Holding[]> => {
  const holders = new Map<string, Holding[]>();
  for (const official of [...(entries.get("officials")?.values() ?? [])].filter(isOfficial)) {
    for (const own of official.appointments) {
      if (own.from === undefined || (own.capacity !== "definitif" && own.capacity !== "Pj")) continue;
      const key = officeKeyOf(withOffice(own, entries));
      const { from, to } = own;
      holders.set(key, [...(holders.get(key) ?? []), { id: official.id, span: { from, to } }]);
    }
  }
  return holders;
});

function isOfficial(entry: Entry): entry is OfficialEntry {
  return entry.kind === "official";
}

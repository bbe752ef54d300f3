import { addDays, type Day } from "../base/date.ts";
import type { Registry } from "../content/registry.ts";
import { isPresent } from "../indexes/appointments.ts";
import { entriesOf } from "../indexes/lookup.ts";
import { findOffice } from "../indexes/office-entry.ts";
import { officeKeyOf } from "../indexes/office-holders.ts";
import { type Appointment, type Capacity, type OfficialEntry, official } from "../indexes/official.ts";

/** An office, as it is to be written in an appointment. */
export interface OfficeToFill {
  /** The id of its entry, or its name where it has none. */
  readonly office: string;
  /** Where it has no entry that says so. */
  readonly city?: string;
  readonly key: string;
}

/** Somebody who holds an office now, and whether a new appointment certainly ends that. */
export interface FormerHolder {
  readonly official: OfficialEntry;
  /** Of the appointment in the list of the official. */
  readonly index: number;
  readonly isSure: boolean;
}

export interface Reshuffle {
  /** Those who hold the office until then. */
  readonly former: readonly FormerHolder[];
  /** The day on which somebody else is known to take it afterwards. */
  readonly next?: Day;
}

/** The office that a word means: an entry of the register, or a name that an appointment has. */
export function officeToFill(word: string, { entries }: Pick<Registry, "entries">): OfficeToFill | undefined {
  const entry = findOffice(entries, word);
  if (entry) return { office: entry.id, key: entry.id };
  const wanted = word.toLowerCase();
  const known = entriesOf(entries, official)
    .flatMap(({ appointments }) => appointments)
    .find(({ office, officeId }) => officeId === undefined && office.toLowerCase() === wanted);
  return known && { office: known.office, city: known.city, key: officeKeyOf(known) };
}

/** Somebody who takes an office. */
export interface Taking {
  /** The id of the official. */
  readonly official: string;
  /** Of the office. */
  readonly key: string;
  readonly from: Day;
  readonly capacity: Capacity;
}

/**
 * Who holds an office on the day before somebody takes it, and who takes it afterwards. Whoever holds it for good, or in
 * the place of such a one (Pj), ends what was before; a deputy of some days (Plt, Plh) may stand beside the holder. Who
 * takes one for good most likely leaves another.
 */
export function planReshuffle(taking: Taking, { entries }: Pick<Registry, "entries">): Reshuffle {
  const { key, from, capacity } = taking;
  const fills = fillsAlone(capacity);
  const held = entriesOf(entries, official).flatMap((official) =>
    official.appointments.map((appointment, index) => ({ official, appointment, index })),
  );
  const isSame = (appointment: Appointment) => officeKeyOf(appointment) === key;
  const former = held
    .filter(({ appointment }) => appointment.to === undefined && isPresent(appointment, addDays(from, -1)))
    .filter((own) => isSame(own.appointment) || isLeft(own, taking))
    .map(({ official, appointment, index }) => ({
      official,
      index,
      isSure: fills && isSame(appointment) && appointment.from !== undefined,
    }));
  const [next] = held
    .filter(({ appointment }) => fills && isSame(appointment) && fillsAlone(appointment.capacity))
    .flatMap(({ appointment }) => appointment.from ?? [])
    .filter((day) => day > from)
    .sort();
  return { former, ...(next === undefined ? {} : { next }) };
}

/** Another office of the same official, which is left with an office taken for good. */
function isLeft(
  own: { readonly official: OfficialEntry; readonly appointment: Appointment },
  { official, capacity }: Taking,
): boolean {
  const { capacity: ownCapacity, from } = own.appointment;
  return (
    own.official.id === official &&
    capacity === "definitif" &&
    ownCapacity === "definitif" &&
    from !== undefined
  );
}

function fillsAlone(capacity: Capacity): boolean {
  return capacity === "definitif" || capacity === "Pj";
}

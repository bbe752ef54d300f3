import type { Day } from "../base/date.ts";
import type { ExtractedOfficial, Sourced } from "./extraction.ts";
import type { Known } from "./known.ts";
import { holdersOf } from "./known-lookup.ts";
import { appointmentsOn } from "./known-officials.ts";
import type { Office } from "./office-name.ts";
import type { People } from "./people.ts";
import type { Person } from "./person.ts";

/** The office as printed in a list: "Pj. Bupati Boalemo", "mantan Bupati ...". */
export function officeTitle({ name, capacity, standing }: Office): string {
  const held = capacity === "definitif" ? name : `${capacity}. ${name}`;
  if (standing === "terpilih") return `${held} terpilih`;
  return standing === undefined ? held : `${standing} ${held}`;
}

/** The people of a text as officials, and the holders of offices it names alone; the dead are none. */
export function toOfficials(
  { people, offices }: People,
  known: Known,
  day: Day | undefined,
): Sourced<ExtractedOfficial>[] {
  const living = people.filter(({ deceased }) => !deceased);
  return [...living.map((person) => toOfficial(person, known, day)), ...unnamed(living, offices, known, day)];
}

/** The registry's spelling where it knows the person, and the office it gives them where the text names none. */
function toOfficial(person: Person, known: Known, day: Day | undefined): Sourced<ExtractedOfficial> {
  const [office] = person.offices;
  const [first] = person.mentions;
  const registered = known.officials.find(({ id }) => id === person.id);
  const appointment = registered === undefined ? undefined : appointmentsOn(registered, day).at(-1);
  const held =
    appointment?.capacity === undefined || appointment.capacity === "definitif"
      ? ""
      : `${appointment.capacity}. `;
  const given = appointment === undefined ? "" : held + appointment.office;
  return {
    start: first?.start ?? 0,
    end: first?.end ?? 0,
    value: {
      name: registered?.name ?? person.name,
      office: office === undefined ? given : officeTitle(office),
      ...idOf(person.id),
      person,
    },
    confidence: person.confidence,
  };
}

/** Offices named without a holder, where the registry knows who held them on the day. */
function unnamed(
  people: readonly Person[],
  offices: readonly { office: Office; start: number; end: number }[],
  known: Known,
  day: Day | undefined,
): Sourced<ExtractedOfficial>[] {
  if (day === undefined) return [];
  const held = new Set(people.flatMap((person) => person.offices.map(({ name }) => name)));
  const found = new Map<string, Sourced<ExtractedOfficial>>();
  for (const { office, start, end } of offices) {
    if (held.has(office.name) || office.standing !== undefined) continue;
    const [holder, ...others] = holdersOf(office.name, known, day);
    if (holder === undefined || others.length > 0 || found.has(holder.id)) continue;
    if (people.some(({ id }) => id === holder.id)) continue;
    found.set(holder.id, {
      start,
      end,
      value: { name: holder.name, office: officeTitle(office), id: holder.id },
      confidence: 0.7,
    });
  }
  return [...found.values()];
}

function idOf(id: string | undefined): { id?: string } {
  return id === undefined ? {} : { id };
}

import type { KnownAppointment, KnownOfficial } from "../text/known.ts";
import type { Person } from "../text/person.ts";
import { plainOffice } from "../text/plain-office.ts";
import { compareNames, nameWords } from "../text/same-name.ts";
import type { CheckedRelease } from "./rule.ts";

/** A person whom a release names with an office, and whom the register knows under that name. */
export interface ResolvedPerson {
  readonly person: Person;
  /** The one that is meant; absent where there is none, or several and nothing decides. */
  readonly official?: KnownOfficial;
  /** All that can be meant. */
  readonly candidates: readonly KnownOfficial[];
}

/** Finds a person in the register. Of several, the one that the release lists is meant. */
export function resolvePerson(
  person: Person,
  { known, release }: Pick<CheckedRelease, "known" | "release">,
): ResolvedPerson {
  const listed = new Set(release.participants.map(({ official }) => official.id));
  const words = nameWords(person.name);
  const candidates =
    words.length > 1
      ? known.named(person.name).filter((official) => isPlausible(official, person))
      : [...listed]
          .flatMap((id) => known.official(id) ?? [])
          .filter(({ name }) => nameWords(name).includes(person.name));
  const meant = candidates.filter(({ id }) => listed.has(id));
  const [official, ...others] = meant.length > 0 ? meant : candidates;
  return official === undefined || others.length > 0
    ? { person, candidates }
    : { person, official, candidates };
}

/** A name that is only alike needs an office of the official's beside it. */
function isPlausible(official: KnownOfficial, { name, offices }: Person): boolean {
  const words = nameWords(name);
  const forms = [official.name, ...(official.aliases ?? [])];
  if (forms.some((form) => compareNames(words, nameWords(form)) === "same")) return true;
  return offices.some((office) =>
    (official.appointments ?? []).some((appointment) => isSameOffice(office.name, appointment.office)),
  );
}

/** Whether two forms name one office: "Wali Kota Manado" and "Wali Kota Kota Manado". */
export function isSameOffice(first: string, second: string): boolean {
  if (first === second) return true;
  // The last letters are never left out, and tell most offices apart.
  if (first.slice(-4).toLowerCase() !== second.slice(-4).toLowerCase() && !/Indonesia$/.test(first + second))
    return false;
  return plainOffice(first) === plainOffice(second);
}

/** The appointments of an official to an office. */
export function appointmentsTo(official: KnownOfficial, office: string): KnownAppointment[] {
  return (official.appointments ?? []).filter((appointment) => isSameOffice(appointment.office, office));
}

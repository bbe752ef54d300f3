import type { Day } from "../base/date.ts";
import { onceFor } from "../base/remember.ts";
import type { Known, KnownAppointment, KnownOfficial } from "./known.ts";
import type { Person } from "./person.ts";
import { compareNames, type Likeness, nameWords } from "./same-name.ts";

/** Gives a person the id of the registered official of that name; a namesake that cannot be told apart stays without. */
export function linkOfficial(person: Person, known: Known): Person {
  const [official, ...others] = officialsNamed(person.name, known);
  return official === undefined || others.length > 0 || person.deceased
    ? person
    : { ...person, id: official.id };
}

/** A form of a registered official's name. */
export interface NameForm {
  readonly official: KnownOfficial;
  readonly words: readonly string[];
}

/** Every form of every registered official's name, in words; made once for each registry, because thousands of texts ask. */
export const nameForms = onceFor((known: Known): readonly NameForm[] =>
  known.officials.flatMap((official) =>
    [official.name, ...(official.aliases ?? [])].map((form) => ({ official, words: nameWords(form) })),
  ),
);

/** The registered officials whom a name can mean, by exact name or alias, else by likeness. */
export function officialsNamed(name: string, known: Known): KnownOfficial[] {
  const words = nameWords(name);
  const found = new Map<Likeness, Set<KnownOfficial>>();
  for (const { official, words: own } of nameForms(known)) {
    const likeness = compareNames(words, own);
    if (likeness === "different" || (likeness === "part" && Math.min(words.length, own.length) < 2)) continue;
    found.set(likeness, (found.get(likeness) ?? new Set()).add(official));
  }
  return [...(found.get("same") ?? found.get("spelling") ?? found.get("part") ?? [])];
}

/** The appointments that cover a day; all of them where the day is unknown. */
export function appointmentsOn(official: KnownOfficial, day: Day | undefined): KnownAppointment[] {
  return (official.appointments ?? []).filter(
    ({ from, to }) =>
      day === undefined || ((from === undefined || from <= day) && (to === undefined || day < to)),
  );
}

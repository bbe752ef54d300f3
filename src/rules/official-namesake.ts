import type { Day } from "../base/date.ts";
import type { KnownOfficial } from "../text/known.ts";
import { appointmentsOn } from "../text/known-officials.ts";
import type { Person } from "../text/person.ts";
import { appointmentsTo, isSameOffice } from "./resolve-person.ts";
import type { CheckedRelease, Finding, ReleaseRule } from "./rule.ts";

/**
 * Two people of the register with one name must not end on each other's page. Where a name can mean several, `officials`
 * decides; and a deceased person is never the living namesake that is listed.
 *
 * ok:
 *     officials: [rahmat-lasut]
 *     ---
 *     Kepala Dinas Kominfo Kota Kotamobagu Rahmat Lasut membuka lomba.
 *
 * not-ok:
 *     ⟦Kepala Dinas Kominfo Kota Kotamobagu Rahmat Lasut⟧ membuka lomba.
 *
 * not-ok:
 *     officials: [rahmat-lasut-2]
 *     ---
 *     ⟦Kepala Dinas Kominfo Kota Kotamobagu Rahmat Lasut⟧ membuka lomba.
 *
 * not-ok:
 *     officials: [sari-wulandari]
 *     ---
 *     Peziarah berdoa di makam mantan Wali Kota Kotamobagu ⟦almarhumah Sari Wulandari⟧.
 */
export const officialNamesake: ReleaseRule = {
  code: "official-namesake",
  severity: "warning",
  scope: "release",
  about: { id: "nama yang dipakai beberapa orang", en: "a name that several people have" },
  *check(release) {
    const { day } = release;
    yield* findDeceased(release);
    for (const { person, official, candidates } of release.resolved) {
      const [first] = person.mentions;
      const meant =
        official === undefined ? undefined : betterNamesake(official, { person, candidates, day });
      if (first !== undefined && official !== undefined && meant !== undefined) {
        yield {
          at: { start: first.start, end: first.end },
          message: {
            id: `Jabatan ini dipegang ${meant.id}, sedangkan officials mencatat ${official.id}`,
            en: `This office is held by ${meant.id}, but officials lists ${official.id}`,
          },
          hint: {
            id: `Tulis ${meant.id} pada officials bila dia yang dimaksud`,
            en: `Write ${meant.id} in officials if that is who is meant`,
          },
        };
        continue;
      }
      if (first === undefined || official !== undefined || candidates.length < 2 || person.deceased) continue;
      const choices = candidates.map(({ id }) => id);
      yield {
        at: { start: first.start, end: first.end },
        message: {
          id: `${person.name} dapat berarti ${choices.join(" atau ")}`,
          en: `${person.name} can mean ${choices.join(" or ")}`,
        },
        hint: { id: "Tulis id yang dimaksud pada officials", en: "Write the id that is meant in officials" },
      };
    }
  },
};

/** A namesake who holds the office that the text gives, where the listed one never did. */
function betterNamesake(
  official: KnownOfficial,
  { person, candidates, day }: { person: Person; candidates: readonly KnownOfficial[]; day: Day },
): KnownOfficial | undefined {
  const offices = person.offices.map(({ name }) => name);
  if (offices.length === 0 || offices.some((office) => appointmentsTo(official, office).length > 0))
    return undefined;
  const holders = candidates.filter((candidate) =>
    appointmentsOn(candidate, day).some(({ office }) => offices.some((name) => isSameOffice(name, office))),
  );
  const [holder, ...more] = holders;
  return more.length > 0 || holder?.id === official.id ? undefined : holder;
}

const deceased = /(?<!\p{L})(?:almarhum(?:ah)?|mendiang|almh?\.)\s+(?:\p{Lu}[\p{L}.]*\s+){0,3}$/iu;

/** Listed people whom the text calls deceased, at each place where it does. */
function* findDeceased({ release, text: { value } }: CheckedRelease): Iterable<Finding> {
  for (const { official } of release.participants) {
    for (let at = value.indexOf(official.name); at !== -1; at = value.indexOf(official.name, at + 1)) {
      const before = deceased.exec(value.slice(Math.max(0, at - 60), at));
      if (before === null) continue;
      yield {
        at: { start: at - before[0].length, end: at + official.name.length },
        message: {
          id: `Naskah menyebut ${official.name} almarhum, sedangkan officials mencatat ${official.id}`,
          en: `The text says that ${official.name} is deceased, but officials lists ${official.id}`,
        },
        hint: {
          id: `Hapus ${official.id} dari officials bila yang dimaksud orang lain yang senama`,
          en: `Delete ${official.id} from officials if a namesake is meant`,
        },
      };
    }
  }
}

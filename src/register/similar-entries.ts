import type { Registry } from "../content/registry.ts";
import { entriesOf } from "../indexes/lookup.ts";
import { compareNames, nameWords } from "../text/same-name.ts";
import { kindOf, type RegisterEntry } from "./entry.ts";

/** An entry whose name is so like another's that both may mean the same. */
export interface SimilarEntry {
  readonly id: string;
  readonly name: string;
}

/**
 * The registered entries that a new one may be a double of: the same name, one a spelling apart, or for officials a
 * name that is part of another. Two editions of an event differ in their numbers, two regions in their kind.
 */
export function similarEntries(entry: RegisterEntry, registry: Pick<Registry, "entries">): SimilarEntry[] {
  const kind = kindOf(entry);
  const fields = new Map(entry.fields.map(({ key, value }) => [key, value]));
  const forms = [fields.get("name"), ...list(fields.get("aliases"))].filter(
    (form) => typeof form === "string",
  );
  return entriesOf(registry.entries, kind)
    .filter((known) => !kind.mayBeTwins?.(known, fields))
    .filter(({ name, aliases }) =>
      [name, ...aliases].some((own) => forms.some((form) => isSimilar(form, own, kind.people === true))),
    )
    .map(({ id, name }) => ({ id, name }));
}

function isSimilar(a: string, b: string, people: boolean): boolean {
  if (numbers(a) !== numbers(b)) return false;
  const [one, two] = [nameWords(a), nameWords(b)];
  const likeness = compareNames(one, two);
  if (likeness === "part") return people && Math.min(one.length, two.length) > 1;
  return likeness !== "different";
}

function numbers(name: string): string {
  return (name.match(/\d+|\b[IVXL]+\b/g) ?? []).join(" ");
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

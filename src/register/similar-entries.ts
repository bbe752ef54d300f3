import type { Registry } from "../content/registry.ts";
import { compareNames, nameWords } from "../text/same-name.ts";
import type { RegisterEntry } from "./entry.ts";

/** An entry whose name is so like another's that both may mean the same. */
export interface SimilarEntry {
  readonly id: string;
  readonly name: string;
}

/**
 * The registered entries that a new one may be a double of: the same name, one a spelling apart, or for officials a
 * name that is part of another. Two editions of an event differ in their numbers, two regions in their kind.
 */
export function similarEntries({ kind, fields }: RegisterEntry, registry: Registry): SimilarEntry[] {
  const value = (key: string) => fields.find((field) => field.key === key)?.value;
  const forms = [value("name"), ...list(value("aliases"))].filter((form) => typeof form === "string");
  const type = value("type");
  const entries: readonly { id: string; name: string; aliases: readonly string[] }[] =
    kind === "city"
      ? [...registry.cities.values()].filter((city) => city.type === type)
      : [...(kind === "official" ? registry.officials : registry.events).values()];
  return entries
    .filter(({ name, aliases }) =>
      [name, ...aliases].some((own) => forms.some((form) => isSimilar(form, own, kind === "official"))),
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

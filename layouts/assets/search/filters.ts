import { dayNumber, partsOf } from "../../../src/search/days.ts";
import type { SearchIndex } from "../../../src/search/open-index.ts";
import { rankOf } from "../../../src/search/postings.ts";
import type { DayRange } from "../../../src/search/question.ts";
import type { SearchOptions } from "../../../src/search/search.ts";
import { thingTerm } from "../../../src/search/terms.ts";
import { count, form, releasesIn } from "./parts.ts";

type Field = HTMLInputElement | HTMLSelectElement;

/** Fields of the form by their names. */
export function fields(): readonly Field[] {
  return [...form.elements].filter(
    (field): field is Field =>
      (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) && field.name !== "",
  );
}

/** Names of the fields that narrow a search. */
export function usedFilters(): readonly Field[] {
  return fields().filter(({ name, value }) => !["q", "urut"].includes(name) && value.trim() !== "");
}

/** What the fields ask for. Fields of long lists hold titles; what is no title asks for nothing. */
export function readFilters({ directory }: SearchIndex): SearchOptions {
  const values = new Map(fields().map(({ name, value }) => [name, value.trim()]));
  const chosen = directory.kinds.flatMap(({ key, noun, things }) => {
    const value = values.get(noun);
    const thing = value && things.find(({ id, title }) => id === value || title === value);
    return thing ? [[key, thing.id] as const] : [];
  });
  return {
    things: new Map(chosen),
    days: daysOf(values),
    newestFirst: values.get("urut") === "terbaru",
  };
}

function daysOf(values: ReadonlyMap<string, string>): DayRange | undefined {
  const [year, from, to] = ["tahun", "dari", "sampai"].map((name) => values.get(name) ?? "");
  if (!year && !from && !to) return undefined;
  const limits = [
    ...(year ? [{ from: dayNumber(`${year}-01-01`), to: dayNumber(`${year}-12-31`) }] : []),
    ...(from ? [{ from: dayNumber(from), to: Number.POSITIVE_INFINITY }] : []),
    ...(to ? [{ from: Number.NEGATIVE_INFINITY, to: dayNumber(to) }] : []),
  ];
  return {
    from: Math.max(...limits.map((limit) => limit.from)),
    to: Math.min(...limits.map((limit) => limit.to)),
  };
}

/** Writes beside each choice how many of the found releases have it. */
export async function countChoices(index: SearchIndex, ranks: readonly number[]): Promise<void> {
  const found = new Set(ranks);
  for (const { key, noun, things } of index.directory.kinds) {
    const terms = await index.termsWith(thingTerm(key, ""));
    const counts = new Map<string, number>();
    for (const { id, title } of things) {
      const postings = terms.get(thingTerm(key, id)) ?? [];
      const number = postings.filter((posting) => found.has(rankOf(posting))).length;
      counts.set(id, number).set(title, number);
    }
    labelChoices(noun, counts);
  }
  const years = new Map<string, number>();
  for (const rank of ranks) {
    const year = String(partsOf(index.days[rank] ?? 0).year);
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  labelChoices("tahun", years);
}

function labelChoices(name: string, counts: ReadonlyMap<string, number>): void {
  const field = fields().find((one) => one.name === name);
  if (field instanceof HTMLSelectElement) {
    for (const option of field.options) {
      if (option.value === "") continue;
      option.dataset.title ??= option.text;
      option.text = `${option.dataset.title} (${count(counts.get(option.value) ?? 0)})`;
    }
  } else {
    for (const option of field?.list?.querySelectorAll("option") ?? []) {
      option.label = releasesIn(counts.get(option.value) ?? 0);
    }
  }
}

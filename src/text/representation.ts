import type { OfficeMention } from "./office.ts";
import type { PersonGroup } from "./people-groups.ts";

const by = /^[\s,]{0,3}(?:yang\s)?(?:juga\s)?(?:di)?wakili(?:\soleh)?[\s,]{1,2}$/;
const forSomebody = /^[\s,]{0,3}(?:yang\s)?(?:hadir\s)?mewakili[\s,]{1,2}$/;

/** Who stands in for whom, by index of the group: "diwakili (oleh)", "mewakili". */
export function findRepresentation(
  text: string,
  groups: readonly PersonGroup[],
  alone: readonly OfficeMention[],
): { representedBy?: string; represents?: string }[] {
  const results: { representedBy?: string; represents?: string }[] = groups.map(() => ({}));
  const persons = groups.flatMap(({ words, mentions }, index) =>
    mentions.map(({ start, end }) => ({ index, start, end, label: words.join(" ") })),
  );
  const offices = alone.map(({ start, end }) => ({ index: -1, start, end, label: text.slice(start, end) }));
  const order = [...persons, ...offices].sort((a, b) => a.start - b.start);
  for (const [position, first] of order.entries()) {
    const second = order[position + 1];
    if (second === undefined) continue;
    const between = text.slice(first.end, second.start);
    const [absent, present] = by.test(between)
      ? [first, second]
      : forSomebody.test(between)
        ? [second, first]
        : [];
    if (absent === undefined || present === undefined) continue;
    const there = results[present.index];
    const missing = results[absent.index];
    if (there !== undefined) there.represents = absent.label;
    if (missing !== undefined) missing.representedBy = present.label;
  }
  return results;
}

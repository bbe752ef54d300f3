import { capitalStarts } from "./letters.ts";
import type { PersonGroup } from "./people-groups.ts";
import type { PersonMention } from "./person.ts";

const word = /\p{Lu}[\p{L}'’]+/uy;
const nickname = /^\s?\(([\p{Lu}][\p{Lu}\d]{1,5}|\p{Lu}\p{Ll}{2,9})\)/u;

/** Finds people again where the text calls them by a part of their name ("Yani", "Olly") or a nickname in brackets. */
export function findShortMentions(
  text: string,
  groups: readonly PersonGroup[],
): Map<PersonGroup, PersonMention[]> {
  const owners = ownersOf(text, groups);
  if (owners.size === 0) return new Map();
  const taken = groups.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
  const found = new Map<PersonGroup, PersonMention[]>();
  let next = 0;
  let last: { group: PersonGroup; mention: PersonMention } | undefined;
  let behind = 0;
  for (const start of capitalStarts(text)) {
    if (start < behind) continue;
    word.lastIndex = start;
    const match = word.exec(text);
    if (match === null) continue;
    behind = start + match[0].length;
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    if ((taken[next]?.start ?? Number.POSITIVE_INFINITY) <= start) continue;
    const group = owners.get(match[0].toLowerCase());
    if (group === undefined) continue;
    const end = start + match[0].length;
    const list = found.get(group) ?? [];
    found.set(group, list);
    const joined = last?.group === group && /^\s$/.test(text.slice(last.mention.end, start));
    const from = joined && last !== undefined ? last.mention.start : start;
    const mention: PersonMention = {
      start: from,
      end,
      text: text.slice(from, end),
      kind: joined ? "name" : "short",
      prefix: "",
      suffix: "",
    };
    if (joined) list.pop();
    list.push(mention);
    last = { group, mention };
  }
  return found;
}

/** Which words mean exactly one of the people. */
function ownersOf(text: string, groups: readonly PersonGroup[]): Map<string, PersonGroup> {
  const owners = new Map<string, PersonGroup | undefined>();
  for (const group of groups) {
    const bracketed = group.mentions.flatMap(
      ({ end }) => nickname.exec(text.slice(end, end + 14))?.[1] ?? [],
    );
    const words = new Set([...group.mentions.flatMap(({ name }) => name.words), ...bracketed]);
    for (const own of words) {
      const key = own.toLowerCase();
      if (key.length < 3 && !bracketed.includes(own)) continue;
      owners.set(key, owners.has(key) && owners.get(key) !== group ? undefined : group);
    }
  }
  return new Map([...owners].flatMap(([key, group]) => (group === undefined ? [] : [[key, group] as const])));
}

import type { Office } from "./office-name.ts";
import type { PersonName } from "./person-name.ts";
import { compareNames } from "./same-name.ts";
import type { Span } from "./span.ts";

/** A name with the office it stands beside, ready to be gathered. */
export interface NamedMention extends Span {
  readonly name: PersonName;
  readonly office: Office;
}

/** Mentions of one person. */
export interface PersonGroup {
  words: readonly string[];
  readonly mentions: NamedMention[];
}

/** Gathers mentions of the same people: full names first, so that short ones find them wherever they stand. */
export function groupPeople(mentions: readonly NamedMention[]): PersonGroup[] {
  const groups: PersonGroup[] = [];
  const full = mentions.filter(({ name }) => name.words.length > 1);
  const short = mentions.filter(({ name }) => name.words.length === 1);
  for (const mention of [...full, ...short]) {
    const group = find(groups, mention);
    if (group === undefined) groups.push({ words: mention.name.words, mentions: [mention] });
    else {
      group.mentions.push(mention);
      if (mention.name.words.length > group.words.length) group.words = mention.name.words;
    }
  }
  for (const { mentions: own } of groups) own.sort((a, b) => a.start - b.start);
  return groups.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

function find(groups: readonly PersonGroup[], mention: NamedMention): PersonGroup | undefined {
  const { words } = mention.name;
  const candidates = groups.filter((group) => {
    const likeness = compareNames(words, group.words);
    if (likeness === "same" || likeness === "spelling") return true;
    if (likeness === "part")
      return words.length === 1 || sameFirst(words, group.words) || sameOffice(group, mention);
    return sameFirst(words, group.words) && sameOffice(group, mention);
  });
  if (words.length > 1) return candidates[0];
  const nickname = groups.find(
    (group) => isNickname(words[0] ?? "", group.words) && sameOffice(group, mention),
  );
  if (nickname !== undefined) return nickname;
  return (
    candidates.find((group) => sameOffice(group, mention)) ??
    (candidates.length === 1 ? candidates[0] : undefined)
  );
}

/** "RVM" for Rendy Virgiawan Mangkat, "Jokowi" for Joko Widodo; only the same office makes it sure. */
function isNickname(word: string, words: readonly string[]): boolean {
  const first = words[0] ?? "";
  if (word === words.map((part) => part.charAt(0)).join("")) return true;
  return first.length >= 4 && word.toLowerCase().startsWith(first.toLowerCase());
}

/** A wife's name may hold her husband's, so that the first words must agree. */
function sameFirst(a: readonly string[], b: readonly string[]): boolean {
  return compareNames(a.slice(0, 1), b.slice(0, 1)) !== "different";
}

function sameOffice(group: PersonGroup, { office }: NamedMention): boolean {
  return group.mentions.some((other) => other.office.name === office.name);
}

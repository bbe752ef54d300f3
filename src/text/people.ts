import { findDateline } from "./dateline.ts";
import { isHeadline } from "./headlines.ts";
import { homeRegion } from "./home-region.ts";
import { type Known, nothingKnown } from "./known.ts";
import { findKnownNames } from "./known-names.ts";
import { linkOfficial } from "./known-officials.ts";
import type { OfficeMention } from "./office.ts";
import { type Office, officeName } from "./office-name.ts";
import { groupPeople, type NamedMention, type PersonGroup } from "./people-groups.ts";
import type { Person, PersonMention } from "./person.ts";
import { findPlaces, type PlaceMention } from "./places.ts";
import type { Region } from "./regions.ts";
import { findRepresentation } from "./representation.ts";
import { findShortMentions } from "./short-mentions.ts";
import { findTitledPeople } from "./titled-people.ts";

export type { Person, PersonMention } from "./person.ts";

/** The people of a text, and the offices it names without a holder ("wali kota menyampaikan"). */
export interface People {
  readonly people: readonly Person[];
  readonly offices: readonly { readonly start: number; readonly end: number; readonly office: Office }[];
}

/**
 * Finds the people a text names with an office, each once, with all their mentions.
 * @param known makes ids of names; without it everything comes from the text.
 */
export function findPeople(text: string, known: Known = nothingKnown): Person[] {
  return [
    ...readPeople(text, { known, places: findPlaces(text), dateline: findDateline(text)?.region }).people,
  ];
}

/** What other readers found in the same text. */
export interface PeopleOptions {
  readonly known: Known;
  readonly places: readonly PlaceMention[];
  readonly dateline: Region | undefined;
}

/** As {@link findPeople}, with the offices that stand alone. */
export function readPeople(text: string, { known, places, dateline }: PeopleOptions): People {
  const { named, alone } = findTitledPeople(text);
  const home = homeRegion(places, [...named.map(({ office }) => office), ...alone], dateline);
  const mentions = named.map(({ name, office, start, end }) => ({
    start,
    end,
    name,
    office: toOffice(office, home),
  }));
  const body = groupPeople(mentions.filter(({ start }) => !isHeadline(text, start)));
  const groups = addHeadlines(
    body,
    mentions.filter(({ start }) => isHeadline(text, start)),
  );
  const short = findShortMentions(text, groups);
  const representation = findRepresentation(text, groups, alone);
  const people = groups.map((group, index) => ({
    ...toPerson(text, group, short.get(group) ?? []),
    ...representation[index],
  }));
  const linked = people.map((person) => linkOfficial(person, known));
  return {
    people: [...linked, ...findKnownNames(text, known, linked)],
    offices: alone.map((office) => ({
      start: office.start,
      end: office.end,
      office: toOffice(office, home),
    })),
  };
}

function toOffice(mention: OfficeMention, home: ReturnType<typeof homeRegion>): Office {
  const region = home(mention);
  return {
    name: officeName(mention, region),
    capacity: mention.capacity,
    ...(mention.standing === undefined ? {} : { standing: mention.standing }),
    ...(region === undefined ? {} : { region }),
  };
}

/**
 * In a headline every word has a capital, so that a name there has no end. It counts as far as the text below
 * repeats it; only when the text names nobody it is taken as it stands.
 */
function addHeadlines(groups: PersonGroup[], mentions: readonly NamedMention[]): PersonGroup[] {
  if (groups.length === 0) return groupPeople(mentions.filter(({ name }) => name.words.length <= 3));
  for (const mention of mentions) {
    const group = groups.find(
      ({ words }) => mention.name.words[0] === words[0] || mention.name.words[0] === words.at(-1),
    );
    if (group === undefined) continue;
    const count = mention.name.words.filter((word) => group.words.includes(word)).length;
    const lost =
      mention.name.words.slice(count).join(" ").length + (mention.name.words.length > count ? 1 : 0);
    group.mentions.unshift({ ...mention, end: mention.end - lost });
  }
  return groups;
}

function toPerson(text: string, group: PersonGroup, short: readonly PersonMention[]): Person {
  const written = group.words.join(" ");
  const name = fullNames.get(written) ?? written;
  const mentions: PersonMention[] = group.mentions.map(({ start, end, name: own, office }) => ({
    start,
    end,
    text: text.slice(start, end),
    kind: "titled",
    office,
    prefix: own.prefix,
    suffix: own.suffix,
  }));
  const all = [...mentions, ...short].sort((a, b) => a.start - b.start);
  const seen = [
    ...group.mentions.map((mention) => mention.name.name),
    ...short.map((mention) => mention.text),
  ];
  return {
    name,
    offices: rankOffices(officesOf(group)),
    mentions: all,
    aliases: [...new Set(seen)].filter((alias) => alias !== name),
    deceased: group.mentions.some((mention) => mention.name.deceased),
    confidence: group.words.length > 1 ? 0.9 : 0.6,
  };
}

/** Presidents whom print calls by a name that is not theirs. */
const fullNames = new Map([
  ["Jokowi", "Joko Widodo"],
  ["SBY", "Susilo Bambang Yudhoyono"],
]);

/** A short form says less of an office than the name in full; it counts where nothing else does. */
function officesOf({ mentions }: PersonGroup): Office[] {
  const full = mentions.filter(({ name }) => name.words.length > 1);
  return (full.length > 0 ? full : mentions).map(({ office }) => office);
}

/**
 * One entry an office, an acting one first, for it is what the text is about. How an office is held is what any
 * mention says ("Pj"); somebody elect or former is so only where every mention says it.
 */
function rankOffices(offices: readonly Office[]): Office[] {
  const ranked = new Map<string, Office>();
  for (const office of offices) {
    const first = ranked.get(office.name);
    const { standing, ...held } = first ?? office;
    const capacity = held.capacity === "definitif" ? office.capacity : held.capacity;
    const kept = standing === undefined || office.standing === undefined ? {} : { standing };
    ranked.set(office.name, first === undefined ? office : { ...held, ...kept, capacity });
  }
  return [...ranked.values()].sort(
    (a, b) => Number(a.capacity === "definitif") - Number(b.capacity === "definitif"),
  );
}

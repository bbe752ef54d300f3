import { compareText } from "../base/compare-text.ts";
import type { Day } from "../base/date.ts";
import { checkKeys } from "../yaml/check-keys.ts";
import { count, text, texts } from "../yaml/schema.ts";
import { compareTimes, isPresent, officeOn, timeOf } from "./appointments.ts";
import { checkOffices } from "./check-offices.ts";
import { type City, city, compareCities } from "./city.ts";
import { namedArea } from "./city-node.ts";
import { otherGroup } from "./compare-officials.ts";
import { text as textField } from "./field.ts";
import type { IndexKind, Thing } from "./index-kind.ts";
import { isOfficeEntry, type OfficeEntry, officeKey, officePath } from "./office-entry.ts";
import { officeRank } from "./office-rank.ts";
import { type HeldOffice, type Official, official } from "./official.ts";

export interface Office extends Thing, Omit<OfficeEntry, "city" | "predecessor" | "portrait"> {
  readonly kind: "office";
  readonly city?: City;
  readonly predecessor?: Office;
  /** All who hold or held it, the latest first; those of unknown dates come last. */
  readonly holders: readonly Holder[];
}

/** Somebody in an office. */
export interface Holder {
  readonly official: Official;
  readonly held: HeldOffice;
}

const schema = {
  name: text,
  city: text.optional(),
  rank: count.optional(),
  predecessor: text.optional(),
  aliases: texts.optional(),
};

/** Offices, each with those who hold it one after the other. Releases name them through their officials. */
export const office: IndexKind<OfficeEntry, Office> = {
  name: "office",
  key: officeKey,
  path: officePath,
  words: {
    noun: "jabatan",
    english: "office",
    id: {
      label: "Jabatan",
      one: "jabatan",
      many: "jabatan",
      overview: "Siaran pers menurut jabatan, dengan semua yang pernah memegangnya.",
      data: "Jabatan yang dipegang pejabat dalam siaran pada tanggalnya.",
      periods: "Pemegang jabatan",
    },
    en: {
      label: "Offices",
      one: "office",
      many: "offices",
      overview: "Press releases by office, with all who held it.",
      data: "The offices that its officials held on its date.",
      periods: "Holders of the office",
    },
  },
  free: true,
  through: {
    index: official,
    idOf: (thing, day, as) => (official.isThing(thing) ? heldBy(thing, day, as)?.officeId : undefined),
  },
  schema,
  questions: [
    { key: "name", message: "Nama lengkap jabatan, misalnya Wali Kota Kotamobagu", needed: true },
    { key: "city", message: "Daerah", among: { key: "cities" } },
    { key: "predecessor", message: "Jabatan yang digantikannya", among: { key: officeKey } },
  ],
  fields: [
    {
      name: "id",
      ...textField,
      meaning: { id: "Pengenal tetap jabatan.", en: "Permanent id of the office." },
      of: ({ thing }) => thing.id,
    },
    {
      name: "nama",
      ...textField,
      meaning: { id: "Nama jabatan.", en: "Name of the office." },
      of: ({ thing }) => thing.name,
    },
  ],
  hintOf: ({ city }) => city,
  isEntry: isOfficeEntry,
  isThing: (thing): thing is Office => thing.kind === "office",
  read(id, data, { language, report }) {
    const { name, rank, aliases = [], ...rest } = checkKeys(schema, data, language, report);
    if (name === undefined) return undefined;
    return { kind: "office", id, name, rank: rank ?? officeRank(name), aliases, ...rest };
  },
  check: checkOffices,
  link({ city: cityId, predecessor, ...entry }, linker) {
    return {
      ...entry,
      portrait: undefined,
      city: linker.find(city, cityId),
      predecessor: linker.find(office, predecessor),
      holders: holdersOf(entry.id, linker.all(official)),
      address: linker.addressOf(`${office.path}${entry.id}/`),
    };
  },
  compare: (a, b) => compareCities(a.city, b.city) || a.rank - b.rank || compareText(a.name, b.name),
  groupOf: ({ city }, language) => city?.fullName ?? otherGroup[language],
  titleOf: ({ name }) => name,
  shortOf: ({ name }) => name,
  kickerOf: (_, language) => office.words[language].label,
  descriptionOf: ({ name }, count, { language }) =>
    language === "id"
      ? `${name}: semua yang memegang jabatan ini, dan ${count}.`
      : `${name}: all who held this office, and ${count}.`,
  noteOf: ({ holders }, { today }) => holders.filter(({ held }) => isPresent(held, today)).map(nameOf),
  factsOf: ({ city, predecessor }, { language }) => [
    {
      term: language === "id" ? "Daerah" : "Region",
      lines: [city && { text: city.fullName, href: city.address.href }],
    },
    {
      term: language === "id" ? "Jabatan sebelumnya" : "The office before it",
      lines: [predecessor && { text: predecessor.name, href: predecessor.address.href }],
    },
  ],
  timelineOf: ({ holders }, { today, language }) =>
    holders.map((holder) => ({
      title: nameOf(holder),
      href: holder.official.address.href,
      time: timeOf(holder.held, { today, language }),
      isPresent: holder.held.from !== undefined && isPresent(holder.held, today),
    })),
  describe: (thing) => [
    {
      "@type": "Occupation",
      "@id": `${thing.address.url}#jabatan`,
      name: thing.name,
      url: thing.address.url,
      occupationLocation: thing.city && namedArea(thing.city),
    },
  ],
  // What an official does in a release is told with the official.
  describeIn: () => [],
};

/** The office that somebody held on a day, or the one of theirs by which a release calls them. */
function heldBy({ offices }: Official, day: Day, as: string | undefined): HeldOffice | undefined {
  if (as !== undefined) return offices.find(({ title }) => title === as);
  const held = officeOn(offices, day);
  return held.kind === "held" ? held.office : undefined;
}

function holdersOf(id: string, officials: readonly Official[]): Holder[] {
  return officials
    .flatMap((official) =>
      official.offices.filter(({ officeId }) => officeId === id).map((held) => ({ official, held })),
    )
    .sort((a, b) => compareTimes(a.held, b.held) || compareText(a.official.id, b.official.id));
}

/** `Abdullah Mokoginta (Pj.)`. */
function nameOf({ official, held: { capacity } }: Holder): string {
  return capacity === "definitif" ? official.name : `${official.name} (${capacity}.)`;
}

import { compareText } from "../base/compare-text.ts";
import { isZone } from "../base/date.ts";
import { type RegionType, regionTypeIn, regionTypes } from "../base/region-types.ts";
import { fullNameOf } from "../regions/regions.ts";
import { checkKeys } from "../yaml/check-keys.ts";
import { choice, count, map, matching, text, texts, webAddress } from "../yaml/schema.ts";
import { checkParents } from "./check-parents.ts";
import { areaOf, governmentOf } from "./city-node.ts";
import { perhaps, text as textField } from "./field.ts";
import type { Entry, IndexKind, Thing } from "./index-kind.ts";
import { siteLink } from "./phrase.ts";

export interface CityEntry extends Entry {
  readonly kind: "city";
  readonly type: RegionType;
  readonly parent?: string;
  /** Code of the region in the ministry of home affairs' list (Kepmendagri), e.g. `71.74`. */
  readonly code?: string;
  /** IANA zone; absent where it is the site's. */
  readonly zone?: string;
  readonly website?: string;
  /** The colour of its band, `#rrggbb`. */
  readonly colour?: string;
  /** Column and row of its tile on the map of regions, from 1. */
  readonly tile?: { readonly column: number; readonly row: number };
}

export interface City extends Thing, Omit<CityEntry, "parent" | "zone" | "portrait"> {
  readonly kind: "city";
  /** With the kind of region: `Kota Kotamobagu`. */
  readonly fullName: string;
  readonly parent?: City;
  readonly zone: string;
}

const rank = Object.keys(regionTypes);

const terms = {
  type: { id: "Jenis daerah", en: "Kind of region" },
  parent: { id: "Bagian dari", en: "Part of" },
  code: { id: "Kode wilayah", en: "Code of the region" },
  website: { id: "Situs resmi", en: "Official site" },
} as const;

const schema = {
  name: text,
  type: choice(["kota", "kabupaten", "provinsi"]),
  parent: text.optional(),
  code: text.optional(),
  zone: text.optional(),
  aliases: texts.optional(),
  website: webAddress.optional(),
  colour: matching(/^#[0-9a-f]{6}$/i).optional(),
  tile: map({ column: count, row: count }).optional(),
};

/** Provinces, kabupaten and kota. */
export const city: IndexKind<CityEntry, City> = {
  name: "city",
  key: "cities",
  path: "/daerah/",
  words: {
    noun: "daerah",
    english: "city",
    id: {
      label: "Daerah",
      one: "daerah",
      many: "daerah",
      overview: "Siaran pers menurut kota, kabupaten, dan provinsi.",
      data: "Daerah yang diberitakan.",
    },
    en: {
      label: "Regions",
      one: "region",
      many: "regions",
      overview: "Press releases by city, regency and province.",
      data: "The regions that it is about.",
    },
  },
  required: true,
  gathers: true,
  shown: "above",
  home: "newest",
  schema,
  questions: [
    { key: "name", message: "Nama lengkap", needed: true },
    { key: "type", message: "Jenis", among: ["kota", "kabupaten", "provinsi"] },
    { key: "parent", message: "Provinsi", among: { key: "cities", fits: isProvince } },
    { key: "code", message: "Kode Kemendagri (boleh kosong)" },
  ],
  fields: [
    {
      name: "id",
      ...textField,
      meaning: { id: "Pengenal tetap daerah.", en: "Permanent id of the region." },
      of: ({ thing }) => thing.id,
    },
    {
      name: "nama",
      ...textField,
      meaning: { id: "Nama dengan jenis daerahnya.", en: "Name with the kind of region." },
      of: ({ thing }) => thing.fullName,
    },
    {
      name: "kode",
      ...perhaps,
      meaning: {
        id: "Kode wilayah Kemendagri.",
        en: "Code of the region in the list of the ministry of home affairs.",
      },
      of: ({ thing }) => thing.code,
    },
  ],
  mayBeTwins: ({ type }, fields) => type !== fields.get("type"),
  hintOf: ({ type }) => type,
  isEntry: isCity,
  isThing: (thing): thing is City => thing.kind === "city",
  read(id, data, { language, report }) {
    const checked = checkKeys(schema, data, language, report);
    const { name, type, aliases = [], zone } = checked;
    if (zone !== undefined && !isZone(zone)) {
      report("zone-unknown", data.place(["zone"]), { zone });
      return undefined;
    }
    if (name === undefined || type === undefined) return undefined;
    return { ...checked, kind: "city", id, name, type, aliases };
  },
  check: checkParents,
  link({ parent, zone, ...entry }, linker) {
    return {
      ...entry,
      portrait: undefined,
      zone: zone ?? linker.zone,
      fullName: fullNameOf(entry),
      parent: linker.find(city, parent),
      address: linker.addressOf(`${city.path}${entry.id}/`),
    };
  },
  compare: (a, b) => rank.indexOf(a.type) - rank.indexOf(b.type) || compareText(a.name, b.name),
  groupOf: ({ type }, language) => regionTypeIn(type, language),
  titleOf: ({ fullName }) => fullName,
  shortOf: ({ fullName }) => fullName,
  descriptionOf: ({ fullName }, count, { language }) =>
    language === "id"
      ? `Siaran pers tentang ${fullName}: ${count}, pejabat dan acara.`
      : `Press releases about ${fullName}: ${count}, officials and events.`,
  noteOf: ({ parent }) => (parent ? [parent.fullName] : []),
  factsOf: ({ type, parent, code, website }, { language }) => [
    { term: terms.type[language], lines: [regionTypeIn(type, language)] },
    { term: terms.parent[language], lines: [parent && { text: parent.fullName, href: parent.address.href }] },
    { term: terms.code[language], lines: [code] },
    { term: terms.website[language], lines: [siteLink(website)] },
  ],
  describe: (thing) => [areaOf(thing), governmentOf(thing)],
  describeIn: (mentions) => mentions.map(({ thing }) => areaOf(thing)),
};

/** Regions in the order of their index; what belongs to none comes last. */
export function compareCities(a: City | undefined, b: City | undefined): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return city.compare(a, b);
}

function isCity(entry: Entry): entry is CityEntry {
  return entry.kind === "city";
}

function isProvince(entry: Entry): boolean {
  return isCity(entry) && entry.type === "provinsi";
}

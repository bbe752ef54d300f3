import type { Address } from "../base/address.ts";
import type { Day } from "../base/date.ts";
import type { PercentPoint } from "../base/percent-point.ts";
import { checkPicture } from "../pictures/check-image.ts";
import { checkKeys } from "../yaml/check-keys.ts";
import {
  assetName,
  choice,
  list,
  map,
  partialDate,
  percentPoint,
  text,
  texts,
  webAddress,
} from "../yaml/schema.ts";
import type { YamlData } from "../yaml/yaml.ts";
import { officeInWords, officeOn, officesThroughTime, presentOffice, timeOf } from "./appointments.ts";
import { checkAppointments } from "./check-appointments.ts";
import { type City, city } from "./city.ts";
import { compareOfficials, otherGroup, standingOf } from "./compare-officials.ts";
import { perhaps, text as textField } from "./field.ts";
import type { Entry, IndexKind, ReadOptions, Thing } from "./index-kind.ts";
import { officePath } from "./office-entry.ts";
import { type Span, settleAppointments } from "./office-holders.ts";
import { officeRank } from "./office-rank.ts";
import { actingNodes, officialNode } from "./official-node.ts";
import { readDay } from "./read-day.ts";

const capacities = ["definitif", "Pj", "Plt", "Plh"] as const;

export type Capacity = (typeof capacities)[number];

export interface Appointment {
  /** The office in full as it is printed, without the capacity: `Wali Kota Kotamobagu`. */
  readonly office: string;
  /** Of the office in the register, where it is there. */
  readonly officeId?: string;
  /** Its place among the offices of its region, from 1. */
  readonly rank: number;
  readonly city?: string;
  readonly capacity: Capacity;
  /** First day; as it was written in `fromText`. Absent when not known. */
  readonly from?: Day;
  readonly fromText?: string;
  /** First day on which the office is no longer held. Absent while it is held or when not known. */
  readonly to?: Day;
  readonly toText?: string;
  readonly source?: string;
  /** When others took the office after this appointment, whose end nobody wrote down. */
  readonly later?: readonly Span[];
}

export interface OfficialEntry extends Entry {
  readonly kind: "official";
  readonly prefix?: string;
  readonly suffix?: string;
  /** The point of the portrait that no crop may lose. */
  readonly portraitFocus?: PercentPoint;
  readonly appointments: readonly Appointment[];
}

/** An appointment whose city is known. */
export interface HeldOffice extends Omit<Appointment, "city"> {
  readonly city?: City;
  /** As printed: `Pj. Wali Kota Kotamobagu`. */
  readonly title: string;
  /** The page of the office, where it has one. */
  readonly address?: Address;
}

export interface Official extends Thing, Omit<OfficialEntry, "appointments" | "portrait" | "portraitFocus"> {
  readonly kind: "official";
  /** With prefix and suffix: `dr. Weny Gaib, Sp.M.` */
  readonly fullName: string;
  readonly offices: readonly HeldOffice[];
}

const schema = {
  name: text,
  prefix: text.optional(),
  suffix: text.optional(),
  aliases: texts.optional(),
  portrait: assetName.optional(),
  portraitFocus: percentPoint.optional(),
  appointments: list(
    map({
      office: text,
      city: text.optional(),
      capacity: choice(capacities).optional(),
      from: partialDate.optional(),
      to: partialDate.optional(),
      source: webAddress.optional(),
    }),
  ).optional(),
};

/** People who act in releases, with the office they held on the day. */
export const official: IndexKind<OfficialEntry, Official> = {
  name: "official",
  key: "officials",
  path: "/pejabat/",
  words: {
    noun: "pejabat",
    english: "official",
    id: {
      label: "Pejabat",
      one: "pejabat",
      many: "pejabat",
      overview: "Siaran pers menurut pejabat yang berperan di dalamnya, menurut daerah dan jabatannya.",
      data: "Pejabat yang berperan dalam siaran.",
      periods: "Jabatan",
    },
    en: {
      label: "Officials",
      one: "official",
      many: "officials",
      overview: "Press releases by the officials who act in them, by region and office.",
      data: "The officials who act in it.",
      periods: "Offices",
    },
  },
  people: true,
  shown: "beside",
  home: "active",
  schema,
  questions: [
    { key: "name", message: "Nama lengkap tanpa gelar", needed: true },
    { key: "prefix", message: "Gelar di depan nama (boleh kosong)" },
    { key: "suffix", message: "Gelar di belakang nama (boleh kosong)" },
  ],
  appointments: [
    { key: "office", message: "Jabatan, misalnya Wali Kota Kotamobagu (boleh kosong)" },
    { key: "city", message: "Daerah", among: { key: "cities" } },
    { key: "capacity", message: "Sifat jabatan", among: capacities },
    {
      key: "from",
      message: "Hari pertama menjabat (tahun, tahun-bulan atau lengkap; boleh kosong)",
      date: true,
    },
    { key: "to", message: "Hari pertama tidak lagi menjabat (kosong bila masih menjabat)", date: true },
  ],
  fields: [
    {
      name: "id",
      ...textField,
      meaning: { id: "Pengenal tetap pejabat.", en: "Permanent id of the official." },
      of: ({ thing }) => thing.id,
    },
    {
      name: "nama",
      ...textField,
      meaning: { id: "Nama tanpa gelar.", en: "Name without titles." },
      of: ({ thing }) => thing.name,
    },
    {
      name: "jabatan",
      ...perhaps,
      meaning: {
        id: "Jabatan pada tanggal siaran, bila diketahui.",
        en: "Office on the date of the release, where it is known.",
      },
      of: ({ note }) => note,
    },
  ],
  hintOf: ({ appointments }, day) => {
    const held = day === undefined ? undefined : officeOn(appointments, day);
    const latest = appointments.at(-1);
    if (held === undefined || latest === undefined) return latest?.office;
    if (held.kind === "held") return printedOffice(held.office);
    return held.kind === "none" ? `${latest.office}, tidak pada tanggal itu` : latest.office;
  },
  isEntry: (entry): entry is OfficialEntry => entry.kind === "official",
  isThing: (thing): thing is Official => thing.kind === "official",
  read(id, data, options) {
    const {
      name,
      aliases = [],
      appointments = [],
      ...rest
    } = checkKeys(schema, data, options.language, options.report);
    checkPortrait(data, rest.portrait, options);
    if (name === undefined) return undefined;
    return {
      kind: "official",
      id,
      name,
      aliases,
      ...rest,
      appointments: appointments.map(({ capacity = "definitif", from, to, ...appointment }, index) => {
        const path = ["appointments", index];
        const first = readDay(from, data, [...path, "from"], options.report);
        const end = readDay(to, data, [...path, "to"], options.report);
        if (first !== undefined && end !== undefined && end <= first) {
          const place = data.place([...path, "to"]);
          options.report("appointment-order", place, { from: String(from), to: String(to) });
        }
        // What cannot be read is told of and shown nowhere.
        const texts = { fromText: first && from, toText: end && to };
        const rank = officeRank(appointment.office);
        return { ...appointment, rank, capacity, from: first, to: end, ...texts };
      }),
    };
  },
  settle: (entry, entries) => ({ ...entry, appointments: settleAppointments(entry, entries) }),
  check: checkAppointments,
  link({ appointments, portrait, portraitFocus: focus, ...entry }, linker) {
    const address = linker.addressOf(`${official.path}${entry.id}/`);
    return {
      ...entry,
      portrait: linker.portraitOf({ key: official.key, portrait, focus, name: entry.name, address }),
      fullName: `${entry.prefix ? `${entry.prefix} ` : ""}${entry.name}${entry.suffix ? `, ${entry.suffix}` : ""}`,
      offices: appointments.map((appointment) => ({
        ...appointment,
        city: linker.find(city, appointment.city),
        title: printedOffice(appointment),
        address:
          appointment.officeId === undefined
            ? undefined
            : linker.addressOf(`${officePath}${appointment.officeId}/`),
      })),
      address,
    };
  },
  compare: compareOfficials,
  groupOf: (thing, language) => standingOf(thing)?.city?.fullName ?? otherGroup[language],
  titleOf: ({ name }) => name,
  shortOf: ({ name }) => name,
  kickerOf: (_, language) => official.words[language].label,
  fullNameOf: ({ fullName }) => fullName,
  descriptionOf: (thing, count, telling) => {
    const office = officeInWords(thing, telling);
    const about = telling.language === "id" ? "Siaran pers tentang" : "Press releases about";
    return `${about} ${thing.name}${office ? `, ${office}` : ""}: ${count}.`;
  },
  noteOf: (thing, telling) => {
    const office = officeInWords(thing, telling);
    return office ? [office] : [];
  },
  noteIn: ({ offices }, day, as) => {
    if (as !== undefined) return as;
    const held = officeOn(offices, day);
    return held.kind === "held" ? held.office.title : undefined;
  },
  timelineOf: (thing, telling) => {
    const present = presentOffice(thing, telling.today);
    const others = officesThroughTime(thing).filter((office) => office !== present);
    // Sorting keeps the order of time among those of one rank.
    others.sort((a, b) => officeRank(a.office) - officeRank(b.office));
    return [...(present ? [present] : []), ...others].map((office) => ({
      title: office.title,
      href: (office.address ?? office.city?.address)?.href,
      time: timeOf(office, telling),
      isPresent: office === present && office.from !== undefined,
    }));
  },
  describe: (thing, today) => [officialNode(thing, today)],
  describeIn: actingNodes,
};

function checkPortrait(
  data: YamlData,
  portrait: string | undefined,
  { folder, assets, report }: ReadOptions,
): void {
  if (portrait === undefined || !assets) return;
  const place = () => data.place(["portrait"]);
  const asset = assets.get(`${folder}/${portrait}`);
  if (!asset) report("asset-missing", place(), { file: portrait, near: [], folder });
  checkPicture(portrait, asset, place, report);
}

/** `Pj. Wali Kota Kotamobagu`. */
function printedOffice({ capacity, office }: Pick<Appointment, "capacity" | "office">): string {
  return capacity === "definitif" ? office : `${capacity}. ${office}`;
}

import type { Address } from "../base/address.ts";
import { type Day, formatLongDay } from "../base/date.ts";
import { fill } from "../base/fill.ts";
import type { Language, Text } from "../base/language.ts";
import { informationListPath, informationPath, informationTablePath } from "../base/paths.ts";
import type { InformationKeys } from "../content/information-schema.ts";
import type { Release, Site } from "./model.ts";

/** A list of public information: the releases of half a year. */
export interface InformationList {
  /** `2026-1`. */
  readonly id: string;
  readonly title: string;
  readonly address: Address;
  /** The same as a table. */
  readonly table: Address;
  readonly count: number;
}

export interface ColumnContext {
  readonly site: Site;
  /** Of the release in the list, from 1. */
  readonly number: number;
  readonly language: Language;
}

/** A column of the list. */
export interface InformationColumn {
  readonly label: Text;
  readonly of: (release: Release, context: ColumnContext) => string;
}

/**
 * The seven columns of a list of public information, in their order and by their names.
 * @see Peraturan Komisi Informasi 1/2021 (Standar Layanan Informasi Publik), and 1/2010 before it; offices print the same
 * columns under the same names.
 */
export const informationColumns: readonly InformationColumn[] = [
  { label: { id: "No.", en: "No." }, of: (_, { number }) => String(number) },
  {
    label: { id: "Ringkasan isi informasi", en: "Summary of the information" },
    of: ({ title, summary }) => `${title}. ${summary}`,
  },
  {
    label: {
      id: "Pejabat/unit/satuan kerja yang menguasai informasi",
      en: "Official or unit that holds the information",
    },
    of: (release, { site }) => keysOf(release, site).unit ?? site.settings.publisher.name,
  },
  {
    label: {
      id: "Penanggung jawab pembuatan atau penerbitan informasi",
      en: "Who is responsible for making or publishing it",
    },
    of: (release, { site }) => keysOf(release, site).responsible ?? site.settings.publisher.name,
  },
  {
    label: { id: "Waktu dan tempat pembuatan informasi", en: "When and where it was made" },
    of: ({ day, dateline }, { language }) => `${formatLongDay(day, language)}, ${dateline}`,
  },
  { label: { id: "Bentuk informasi yang tersedia", en: "Forms in which it is there" }, of: formsOf },
  {
    label: { id: "Jangka waktu penyimpanan atau retensi arsip", en: "How long it is kept" },
    of: (release, { site, language }) => keysOf(release, site).retention ?? notSet[language],
  },
];

/** The half of the year in which a day is: `2026-1` up to June. */
export function halfYearOf(day: Day): string {
  return `${day.slice(0, 4)}-${Number(day.slice(5, 7)) <= 6 ? 1 : 2}`;
}

/** What the lists are made of. */
type Listed = Pick<Site, "settings" | "periods" | "addressOf">;

/** The lists of a site, the newest first; none where site.yaml says nothing of who keeps them. */
export function informationLists({ settings, periods, addressOf }: Listed): readonly InformationList[] {
  if (!settings.ppid) return [];
  const counts = new Map<string, number>();
  for (const { subject, releases } of periods) {
    const [release] = releases;
    if (subject.kind !== "month" || !release) continue;
    const id = halfYearOf(release.day);
    counts.set(id, (counts.get(id) ?? 0) + releases.length);
  }
  return [...counts]
    .sort(([one], [other]) => (one < other ? 1 : -1))
    .map(([id, count]) => ({
      ...{ id, count },
      title: fill(settings.words.halfYear, { number: id.endsWith("1") ? "I" : "II", year: id.slice(0, 4) }),
      address: addressOf(informationListPath(id)),
      table: addressOf(informationTablePath(id)),
    }));
}

/** The releases of a list, the first of the half year first. */
export function releasesOfList(
  { id }: InformationList,
  { periods }: Pick<Site, "periods">,
): readonly Release[] {
  return periods
    .filter(({ subject }) => subject.kind === "month")
    .flatMap(({ releases }) => (releases[0] && halfYearOf(releases[0].day) === id ? releases : []))
    .sort((a, b) => a.date.instant - b.date.instant);
}

/** Whether the office has a page of its own at the address of the lists, as those that `init` begins have. */
export function hasOwnInformationPage({ staticPages }: Pick<Site, "staticPages">): boolean {
  return staticPages.some(({ address }) => address.path === informationPath);
}

function keysOf({ information }: Release, { settings }: Site): InformationKeys {
  return { ...settings.ppid, ...information };
}

/** `Daring (HTML, TXT), 2 foto, 1 lampiran`. */
function formsOf({ photos, attachments }: Release, { language }: ColumnContext): string {
  const words = formWords[language];
  const more = [
    ...(photos.length > 0 ? [words.photos(photos.length)] : []),
    ...(attachments.length > 0 ? [words.attachments(attachments.length)] : []),
  ];
  return [words.online, ...more].join(", ");
}

const notSet = { id: "belum ditetapkan", en: "not set yet" } as const;

const formWords = {
  id: {
    online: "Daring (HTML, TXT)",
    photos: (count: number) => `${count} foto`,
    attachments: (count: number) => `${count} lampiran`,
  },
  en: {
    online: "Online (HTML, TXT)",
    photos: (count: number) => `${count} ${count === 1 ? "photo" : "photos"}`,
    attachments: (count: number) => `${count} ${count === 1 ? "attachment" : "attachments"}`,
  },
} as const;

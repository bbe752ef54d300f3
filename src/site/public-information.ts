import type { Address } from "../base/address.ts";
import { type Day, formatLongDay } from "../base/date.ts";
import { informationListPath, informationPath, informationTablePath } from "../base/paths.ts";
import type { InformationKeys } from "./information-keys.ts";
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

/** A column of the list. */
export interface InformationColumn {
  readonly label: string;
  readonly of: (release: Release, context: { readonly site: Site; readonly number: number }) => string;
}

/**
 * The seven columns of a list of public information, in their order and by their names.
 * @see Peraturan Komisi Informasi 1/2021 (Standar Layanan Informasi Publik), and 1/2010 before it; offices print the same
 * columns under the same names.
 */
export const informationColumns: readonly InformationColumn[] = [
  { label: "No.", of: (_, { number }) => String(number) },
  { label: "Ringkasan isi informasi", of: ({ title, summary }) => `${title}. ${summary}` },
  {
    label: "Pejabat/unit/satuan kerja yang menguasai informasi",
    of: (release, { site }) => keysOf(release, site).unit ?? site.settings.publisher.name,
  },
  {
    label: "Penanggung jawab pembuatan atau penerbitan informasi",
    of: (release, { site }) => keysOf(release, site).responsible ?? site.settings.publisher.name,
  },
  {
    label: "Waktu dan tempat pembuatan informasi",
    of: ({ day, dateline }) => `${formatLongDay(day)}, ${dateline}`,
  },
  { label: "Bentuk informasi yang tersedia", of: formsOf },
  {
    label: "Jangka waktu penyimpanan atau retensi arsip",
    of: (release, { site }) => keysOf(release, site).retention ?? "belum ditetapkan",
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
      title: `Semester ${id.endsWith("1") ? "I" : "II"} ${id.slice(0, 4)}`,
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
function formsOf({ photos, attachments }: Release): string {
  const more = [
    ...(photos.length > 0 ? [`${photos.length} foto`] : []),
    ...(attachments.length > 0 ? [`${attachments.length} lampiran`] : []),
  ];
  return ["Daring (HTML, TXT)", ...more].join(", ");
}

import { cp } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { frontMatter, releaseFile, type SyntheticRelease, writeFiles } from "../generate.ts";
import type { SyntheticRegistry } from "../synthetic-registry.ts";
import { fixedPages, fullName, monthName, taxonomies } from "./words.ts";

const templates = fileURLToPath(new URL("../peers/hugo", import.meta.url));

/** Writes the newsroom for Hugo: releases in sections by year and month, the registry as pages of taxonomy terms. */
export async function writeHugoSite(
  folder: string,
  releases: readonly SyntheticRelease[],
  { cities, offices, officials, events }: SyntheticRegistry,
): Promise<void> {
  await cp(templates, folder, { recursive: true });
  const files = new Map<string, string>();
  const addPage = (path: string, values: object) =>
    files.set(`content/${path}/_index.md`, frontMatter(values, ""));
  for (const { path, ...values } of fixedPages) addPage(path, { fixed: true, ...values });
  for (const { id, title, description } of taxonomies) addPage(id, { title, description, label: title });
  // Weights keep the order of the registry.
  let weight = 0;
  const addTerm = (taxonomy: string, id: string, values: object, outputs: readonly string[]) => {
    weight += 1;
    addPage(`${taxonomy}/${id}`, { id, ...values, weight, outputs: ["HTML", "RSS", "FEED", ...outputs] });
  };
  for (const [id, { name, type, parent, tile }] of cities)
    addTerm("daerah", id, { title: fullName({ name, type }), short: name, kind: type, parent, tile }, [
      "ICS",
    ]);
  for (const [id, { name, ...office }] of offices) addTerm("jabatan", id, { title: name, ...office }, []);
  for (const [id, { name, ...office }] of officials) addTerm("pejabat", id, { title: name, ...office }, []);
  for (const [id, { name, ...event }] of events) addTerm("acara", id, { title: name, ...event }, ["ICS"]);
  for (const [path, values] of periodsOf(releases)) addPage(`siaran${path}`, values);
  for (const release of releases) {
    const { title, date, summary, body } = release;
    const held = release.officials.flatMap((id) => officials.get(id)?.officeId ?? []);
    const terms = {
      daerah: release.cities,
      pejabat: release.officials,
      acara: release.events,
      jabatan: held,
    };
    const values = { title, date, description: summary, ...terms, harian: [date.slice(0, 10)] };
    files.set(hugoReleaseFile(release), frontMatter(values, body));
  }
  await writeFiles(folder, files);
}

/** Where a release stands. */
export function hugoReleaseFile(release: SyntheticRelease): string {
  return `content/siaran/${releaseFile(release)}`;
}

/** Where the name of an official stands. */
export function hugoOfficialFile(id: string): string {
  return `content/pejabat/${id}/_index.md`;
}

/** The archive, its years and its months as sections. */
function periodsOf(releases: readonly SyntheticRelease[]): Map<string, object> {
  const periods = new Map<string, object>([["", { title: "Semua siaran", archive: "all", label: "Siaran" }]]);
  for (const { date } of releases) {
    const [year = "", month = ""] = date.split("-");
    periods.set(`/${year}`, { title: `Siaran tahun ${year}`, archive: "year", label: year });
    const name = monthName(Number(month));
    periods.set(`/${year}/${month}`, { title: `Siaran ${name} ${year}`, archive: "month", label: name });
  }
  return periods;
}

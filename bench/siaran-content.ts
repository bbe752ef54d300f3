import { frontMatter, releaseFile, type SyntheticRelease, toYaml, writeFiles } from "./generate.ts";
import { siteSettings } from "./site-settings.ts";
import { generateRegistry, type SyntheticRegistry } from "./synthetic-registry.ts";

export interface ContentOptions {
  readonly registry?: SyntheticRegistry;
  /** Further settings of `site.yaml`. */
  readonly settings?: object;
}

/** Writes releases and an invented registry as a content folder of Siaran. */
export async function writeSiaranContent(
  folder: string,
  releases: readonly SyntheticRelease[],
  { registry = generateRegistry(), settings = { cards: false } }: ContentOptions = {},
): Promise<void> {
  const files = new Map(
    [...registerEntries(registry, settings)].map(([path, entry]) => [path, toYaml(Object.entries(entry))]),
  );
  for (const release of releases) files.set(releaseFile(release), siaranRelease(release));
  await writeFiles(folder, files);
}

/** What stands in each file of `_data`, by path. */
export function registerEntries(
  { cities, offices, officials, events }: SyntheticRegistry,
  settings: object = { cards: false },
): Map<string, object> {
  const { contact, ...site } = siteSettings;
  const entries = new Map<string, object>([
    ["_data/site.yaml", { ...site, contacts: { redaksi: contact }, ...settings }],
  ]);
  const add = (key: string, id: string, entry: object) => entries.set(`_data/${key}/${id}.yaml`, entry);
  for (const [id, city] of cities) add("cities", id, city);
  for (const [id, office] of offices) add("offices", id, office);
  for (const [id, event] of events) add("events", id, event);
  for (const [id, { name, officeId, ...appointment }] of officials) {
    const office = officeId ?? appointment.office;
    add("officials", id, { name, appointments: [{ ...appointment, office }] });
  }
  return entries;
}

/** The file of a release in a content folder of Siaran. */
export function siaranRelease(release: SyntheticRelease): string {
  const { title, date, summary, cities, officials, events, body } = release;
  return frontMatter({ title, date, summary, cities, officials, events }, body);
}

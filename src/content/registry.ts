import { compareText } from "../base/compare-text.ts";
import type { Language } from "../base/language.ts";
import { isSlug, toSlug } from "../base/slug.ts";
import { placeAt, type Source } from "../base/source.ts";
import type { Report } from "../diagnostics/faults.ts";
import type { Entry, IndexKind, ReadEntry } from "../indexes/index-kind.ts";
import type { Entries } from "../indexes/lookup.ts";
import { indexKinds } from "../indexes/table.ts";
import type { Assets } from "../pictures/asset.ts";
import { parseYaml, type YamlData } from "../yaml/yaml.ts";
import { parseSettings, type SiteSettings } from "./site-settings.ts";
import { parseWords } from "./words.ts";

/** Everything in `posts/_data`. Entries with a fault that matters are left out. */
export interface Registry {
  readonly settings: SiteSettings | undefined;
  readonly entries: Entries;
  readonly isWritten: IsWritten;
}

/**
 * Whether the register has a file for an id of an index, sound or not. Such an id is not unknown: what is wrong with
 * it has been reported. @param key of the index.
 */
export type IsWritten = (key: string, id: string) => boolean;

export interface RegistryOptions {
  /** Files of the content folder by path; without them portraits are not looked at. */
  readonly assets?: Assets;
  /** Path of the folder as it stands in diagnostics, e.g. `posts/_data`. */
  readonly folder: string;
  /** Files that could not be read and were reported: they are not called missing too. */
  readonly reported?: ReadonlySet<string>;
  readonly indexes?: readonly IndexKind[];
  readonly language: Language;
  readonly report: Report;
}

/**
 * Reads the registry and checks what can be checked without releases: `site.yaml`, and for each index a folder with
 * a file for each entry, whose name is the id.
 * @param sources the files found, by path.
 */
export function parseRegistry(sources: ReadonlyMap<string, Source>, options: RegistryOptions): Registry {
  const { folder, report, reported = new Set<string>(), indexes = indexKinds } = options;
  const files = [...new Set([...sources.keys(), ...reported])].sort(compareText);
  const written = new Map(indexes.map(({ key }) => [key, idsWithin(`${folder}/${key}/`, files)]));
  const old = new Set(indexes.map(({ key }) => key).filter((key) => files.includes(`${folder}/${key}.yaml`)));
  // An old file may have any entry: its own fault is told, and not one for each id.
  const isWritten: IsWritten = (key, id) => old.has(key) || (written.get(key)?.has(id) ?? false);
  for (const key of old) {
    const file = `${folder}/${key}.yaml`;
    report("registry-old", { file, line: 1, column: 1 }, { file, folder: `${folder}/${key}/` });
  }
  const read = indexes.map((index) => {
    const entries = new Map<string, ReadEntry>();
    for (const [id, file] of written.get(index.key) ?? []) {
      const source = sources.get(file);
      const entry = source && readEntry(id, source, index, options);
      if (entry) entries.set(id, entry);
    }
    return { index, entries };
  });
  const asWritten = new Map(read.map(({ index, entries }) => [index.key, valuesOf(entries)]));
  for (const { index, entries } of read) {
    if (!index.settle) continue;
    for (const [id, entry] of entries)
      entries.set(id, { ...entry, value: index.settle(entry.value, asWritten) });
  }
  for (const { index, entries } of read) {
    index.check?.(entries, { report, isWritten, ids: (key) => written.get(key)?.keys() ?? [] });
  }
  return {
    settings: readSettings(sources, options),
    entries: new Map(read.map(({ index, entries }) => [index.key, valuesOf(entries)])),
    isWritten,
  };
}

/** The files of entries by id, in the order of the ids. */
function idsWithin(folder: string, files: readonly string[]): ReadonlyMap<string, string> {
  const ids = files.flatMap((file): [string, string][] => {
    const id = file.startsWith(folder) ? /^([^/]+)\.yaml$/.exec(file.slice(folder.length))?.[1] : undefined;
    return id === undefined ? [] : [[id, file]];
  });
  return new Map(ids.sort(([a], [b]) => compareText(a, b)));
}

function readEntry(
  id: string,
  source: Source,
  index: IndexKind,
  { folder, assets, language, report }: RegistryOptions,
): ReadEntry | undefined {
  const place = placeAt(source, 0);
  if (!isSlug(id)) report("id-invalid", place, { id, better: toSlug(id) });
  const data = readMap(source, report);
  const value = data && index.read(id, data, { folder: `${folder}/${index.key}`, assets, language, report });
  return data && value && { value, data, place };
}

function readSettings(
  sources: ReadonlyMap<string, Source>,
  { folder, reported, language, report }: RegistryOptions,
): SiteSettings | undefined {
  const file = `${folder}/site.yaml`;
  const source = sources.get(file);
  if (!source && !reported?.has(file)) report("registry-missing", { file, line: 1, column: 1 }, { file });
  const data = source && readMap(source, report);
  const ownWords = sources.get(`${folder}/words.yaml`);
  const words = ownWords && readMap(ownWords, report);
  return (
    data && parseSettings(data, { language, report, words: words && parseWords(words, { language, report }) })
  );
}

/** What a file says in keys and values; `undefined` where it says nothing in this way, which is reported. */
function readMap(source: Source, report: Report): YamlData | undefined {
  const data = parseYaml(source, source.text, 0, report);
  if (!data) return undefined;
  if (typeof data.value === "object" && data.value !== null && !Array.isArray(data.value)) return data;
  report("registry-empty", placeAt(source, 0), { file: source.file });
  return undefined;
}

function valuesOf(entries: ReadonlyMap<string, ReadEntry>): ReadonlyMap<string, Entry> {
  return new Map([...entries].map(([id, { value }]) => [id, value]));
}

import { digestOf } from "../../base/digest.ts";
import { folderOf } from "../../base/file-path.ts";
import type { Memory } from "../../compile/memory.ts";
import { factsOf, isPublic, type Manuscript } from "../../content/manuscript.ts";
import { indexKinds } from "../../indexes/table.ts";
import { type Asset, assetFile } from "../../pictures/asset.ts";
import { sketchText } from "../../rules/similar-texts.ts";
import { addressOfDraft } from "../../site/published-addresses.ts";
import { readPlainMap } from "../../yaml/edit/edit-yaml.ts";
import { isPlainMap } from "../../yaml/edit/same-value.ts";
import { headingsIn } from "./headings.ts";
import type { HiddenRelease, Known, KnownRelease, KnownRuns } from "./known.ts";
import { packNumbers } from "./numbers-in-text.ts";

export interface KnownOptions {
  /** What the compilation of the newsroom found out. */
  readonly memory: Memory;
  /** Name of the content folder. */
  readonly folder: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly now: number;
}

/** What is published for the editor of a newsroom. */
export function knownOf(options: KnownOptions): Known {
  const { memory, folder, now } = options;
  const manuscripts = manuscriptsOf(memory);
  const releases = manuscripts.filter((manuscript) => isPublic(manuscript, now));
  const shown = new Set(releases);
  const pages = (memory.pages?.pages ?? [])
    .map(({ manuscript }) => manuscript)
    .filter((manuscript) => isPublic(manuscript, now));
  const sources = memory.registry?.sources ?? [];
  const files = memory.registry?.files ?? [];
  return {
    form: 1,
    folder,
    register: sources
      .filter(({ file }) => isOfRegister(file, folder))
      .map(({ file, text }) => ({ file, values: readPlainMap(text) ?? null })),
    assets: assetsOf(files, { folder, named: [...releases, ...pages] }),
    pages: pages.map((manuscript) => {
      const values: unknown = manuscript.data.value;
      return {
        file: manuscript.file,
        values: isPlainMap(values) ? values : {},
        headings: headingsIn(manuscript.body),
      };
    }),
    releases: releases.map(knownRelease),
    hidden: manuscripts
      .filter((manuscript) => !shown.has(manuscript) || manuscript.withdrawal)
      .map((manuscript) => hiddenRelease(manuscript, shown.has(manuscript))),
  };
}

/** Whether a file is one of those that the program reads; others beside them are nobody's business. */
function isOfRegister(file: string, folder: string): boolean {
  const keys = indexKinds.map(({ key }) => key).join("|");
  return new RegExp(`^${folder}/_data/(?:site|words|(?:${keys})/[^/]+)\\.yaml$`).test(file);
}

/** The runs of words of the published releases, by the years in their paths. */
export function knownRuns({ memory, now }: Omit<KnownOptions, "folder">): KnownRuns[] {
  const years = new Map<string, number[]>();
  for (const manuscript of manuscriptsOf(memory)) {
    if (!isPublic(manuscript, now) || manuscript.withdrawal) continue;
    const numbers = years.get(yearOf(manuscript.file)) ?? [];
    const runs = sketchText(manuscript.body).runs() ?? [];
    numbers.push(runs.length);
    for (const run of runs) numbers.push(run);
    years.set(yearOf(manuscript.file), numbers);
  }
  return [...years].map(([year, numbers]) => {
    const bytes = new Uint8Array(numbers.length * 4);
    const view = new DataView(bytes.buffer);
    for (const [at, number] of numbers.entries()) view.setUint32(at * 4, number, true);
    return { year, bytes };
  });
}

/** The year by whose folder a release is kept; that of no folder is `0`. */
export function yearOf(file: string): string {
  return /\/(\d{4})\/\d{2}\/[^/]+$/.exec(file)?.[1] ?? "0";
}

/** In the order of their files. */
function manuscriptsOf({ files }: Memory): Manuscript[] {
  return [...files.values()]
    .flatMap(({ manuscript }) => manuscript ?? [])
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

function knownRelease(manuscript: Manuscript): KnownRelease {
  const { digest: _digest, length: _length, bodyOffset: _offset, ...facts } = factsOf(manuscript);
  const { withdrawal, keys } = facts;
  if (withdrawal) {
    // Of what was withdrawn, title, day and reason are left.
    const { title, date, status, lang, references, aliases } = keys;
    const cities = references.cities;
    const left = { title, date, status, lang, aliases, summary: withdrawal.reason };
    return {
      file: manuscript.file,
      facts: {
        ...{ slug: facts.slug, date: facts.date, withdrawal, linksWithin: false },
        keys: { ...left, references: cities ? { cities } : {} },
      },
    };
  }
  const headings = headingsIn(manuscript.body);
  const { bands } = sketchText(manuscript.body);
  return {
    file: manuscript.file,
    facts,
    ...(headings === "" ? {} : { headings }),
    ...(bands.length === 0 ? {} : { bands: packNumbers(bands) }),
  };
}

function hiddenRelease(manuscript: Manuscript, isShown: boolean): HiddenRelease {
  const address = isShown ? undefined : addressOfDraft(manuscript);
  const { number, lang } = manuscript.keys;
  return {
    file: digestOf(manuscript.file),
    ...(address === undefined ? {} : { address: digestOf(address) }),
    ...(number === undefined ? {} : { number: digestOf(numberKey(number, lang)) }),
  };
}

/** By what two numbers are one: the versions of a release in several languages share it. */
export function numberKey(number: string, lang: string | undefined): string {
  return `${number.normalize("NFKC").replace(/\s+/g, "").toLowerCase()} ${lang ?? ""}`;
}

function assetsOf(
  files: readonly Asset[],
  { folder, named }: { readonly folder: string; readonly named: readonly Manuscript[] },
): Asset[] {
  const shown = new Set(
    named
      .filter(({ withdrawal }) => !withdrawal)
      .flatMap(({ file, keys, pictures }) =>
        [...[...(keys.photos ?? []), ...(keys.attachments ?? [])].map((one) => one.file), ...pictures].map(
          (name) => assetFile(file, name),
        ),
      ),
  );
  const isDesign = (file: string) =>
    file.startsWith(`${folder}/_data/`) && !folderOf(file).startsWith(`${folder}/_data/public`);
  return files
    .filter(({ file }) => shown.has(file) || isDesign(file))
    .map(({ stamp: _stamp, ...asset }) => asset);
}

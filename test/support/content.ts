import { type Compilation, type CompileOptions, compile } from "../../src/compile/compile.ts";
import { type Content, orderContent } from "../../src/content/content.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { faults } from "../../src/diagnostics/faults.ts";
import { indexKinds } from "../../src/indexes/table.ts";
import type { Asset } from "../../src/pictures/asset.ts";
import { formatOfName } from "../../src/pictures/image.ts";
import { splitRegister } from "../../src/register/split-register.ts";
import type { Site } from "../../src/site/model.ts";

/** Files by their path in the content folder, `_data/site.yaml` for example. */
export type Files = Readonly<Record<string, string>>;

/** A registry without a fault, small enough to keep in mind; the entries of an index stand together. */
export const register: Files = {
  "_data/site.yaml": `title: Siaran Pers Contoh
short: Siaran Contoh
description: Siaran pers pemerintah daerah untuk percobaan.
url: https://siaran.example.go.id/
zone: Asia/Makassar
publisher:
  name: Dinas Kominfo Contoh
  email: kominfo@example.go.id
contacts:
  redaksi:
    name: Redaksi Contoh
`,
  "_data/cities.yaml": `sulawesi-utara:
  name: Sulawesi Utara
  type: provinsi
kotamobagu:
  name: Kotamobagu
  type: kota
  parent: sulawesi-utara
manado:
  name: Manado
  type: kota
  parent: sulawesi-utara
`,
  "_data/officials.yaml": `siti-rahma:
  name: Siti Rahma
  prefix: Ir. Hj.
  suffix: M.Si.
  appointments:
    - office: Wali Kota Kotamobagu
      city: kotamobagu
      from: 2018-09-22
      to: 2023-09-22
budi-lantong:
  name: Budi Lantong
  appointments:
    - office: Wali Kota Kotamobagu
      city: kotamobagu
      capacity: Pj
      from: 2023-09-22
`,
  "_data/events.yaml": `pameran-2019:
  name: Pameran Kota Cerdas 2019
  short: Pameran 2019
  series: Pameran Kota Cerdas
  start: 2019-07-17
  end: 2019-07-19
  city: manado
`,
};

/** What a test says about a release; everything else is filled in. */
export interface ReleaseWords {
  readonly title?: string;
  readonly date?: string;
  readonly summary?: string;
  /** More lines of front matter. */
  readonly more?: string;
  readonly body?: string;
}

/** A release without a fault. */
export function releaseText(words: ReleaseWords = {}): string {
  const {
    title = "Kotamobagu buka pameran",
    date = "2019-07-18",
    summary = "Pemerintah Kota Kotamobagu membuka pameran produk usaha kecil.",
    more = "cities: [kotamobagu]",
    body = "Pameran dibuka pada Kamis pagi.",
  } = words;
  return `---\ntitle: ${JSON.stringify(title)}\ndate: ${date}\nsummary: ${summary}\n${more}\n---\n\n${body}\n`;
}

const encoder = new TextEncoder();

/** A file beside the texts; a photo where its name says so. */
export function asset(path: string): Asset {
  const format = formatOfName(path);
  const image = format && { hash: path, format, width: 1200, height: 800, transparent: false };
  return { file: `posts/${path}`, size: 1234, ...(image === undefined ? {} : { image }) };
}

/**
 * Files with each entry of the register as a file of its own: tests write those of an index together, as
 * `_data/cities.yaml`.
 */
export function splitEntries(files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, text]) => {
      const key = /^_data\/(cities|officials|events|topics|offices|series)\.yaml$/.exec(path)?.[1];
      if (key === undefined) return [[path, text]];
      const { entries } = splitRegister(path, text);
      return [...entries].map(([id, entry]) => [`_data/${key}/${id}.yaml`, entry]);
    }),
  );
}

/** The same as files. */
export const registry: Files = splitEntries(register);

/** Content in memory, with the sound registry below the given files. */
export function contentOf(files: Files, assets: readonly string[] = []): Content {
  return orderContent({
    texts: Object.entries(splitEntries({ ...register, ...files })).map(([path, text]) => ({
      file: `posts/${path}`,
      bytes: encoder.encode(text),
    })),
    assets: assets.map(asset),
    refused: [],
  });
}

/** Noon of 1 January 2026 in Makassar: after everything that the tests tell of. */
export const now = Date.UTC(2026, 0, 1, 4);

/** Compiles files; what the editorial rules find is left out, so that a new rule changes no test of reading. */
export function compileFiles(
  files: Files,
  { assets, ...options }: Partial<CompileOptions> & { readonly assets?: readonly string[] } = {},
): Compilation {
  const { diagnostics, ...rest } = compile(contentOf(files, assets), {
    folder: "posts",
    now,
    drafts: false,
    language: "id",
    ...options,
  });
  return { ...rest, diagnostics: diagnostics.filter(isFault) };
}

/** Whether a diagnostic comes from reading and linking, and not from an editorial rule. */
export function isFault({ code }: Diagnostic): boolean {
  return Object.hasOwn(faults, code) || indexKinds.some(({ name }) => code === `${name}-unknown`);
}

/** The site of files that are expected to be sound. */
export function siteOf(
  files: Files,
  options: Partial<CompileOptions> & { readonly assets?: readonly string[] } = {},
): Site {
  const { site, diagnostics } = compileFiles(files, options);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (!site || errors.length > 0) throw new Error(`not sound: ${errors.map(brief).join("; ")}`);
  return site;
}

/** The only release of a file with these words. */
export function releaseOf(words: ReleaseWords, options: { readonly assets?: readonly string[] } = {}) {
  const [release] = siteOf({ "2019/07/pameran.md": releaseText(words) }, options).pages;
  if (!release) throw new Error("no release");
  return release;
}

/** `2019/07/a.md:3:7 date-impossible`. */
export function brief({ code, place }: Diagnostic): string {
  return `${place.file.replace(/^posts\//, "")}:${place.line}:${place.column} ${code}`;
}

/** Releases in number, one a day, about the given registry ids in turn. */
export function manyReleases(count: number): Files {
  const day = (index: number) => new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10);
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const date = day(index);
      const cities = index % 3 === 0 ? "[kotamobagu, manado]" : "[kotamobagu]";
      const more = `cities: ${cities}\nofficials: [siti-rahma]\nevents: [pameran-2019]`;
      const path = `${date.slice(0, 7).replace("-", "/")}/siaran-${index}.md`;
      return [path, releaseText({ date, more, title: `Siaran ke-${index}` })];
    }),
  );
}

import { z } from "zod";
import indonesian from "zod/v4/locales/id.js";
import type { Report } from "./faults.ts";
import type { Language } from "./language.ts";
import { nearest } from "./nearest.ts";
import type { YamlData } from "./yaml.ts";

const text = z.string().trim().min(1);
const webAddress = z
  .string()
  .trim()
  .refine(isWebAddress, { params: { fault: "url-invalid" } });
const texts = z.array(text);
/** YAML reads a bare year as a number; it is a date all the same. */
const partialDate = z.union([text, z.int().min(1000).max(9999).transform(String)]);
const assetName = z
  .string()
  .trim()
  .refine((name) => /^[a-z0-9][a-z0-9._-]*$/i.test(name) && !name.includes(".."), {
    params: { fault: "asset-name" },
  });

const reference = z.union([
  text.transform((id) => ({ id, as: undefined })),
  z.strictObject({ id: text, as: text.optional() }),
]);

const photo = z.strictObject({
  file: assetName,
  alt: z.string().trim().min(1, { error: "" }),
  caption: text.optional(),
  credit: text.optional(),
});

const attachment = z.strictObject({ file: assetName, title: text });

/** The front matter of a release. */
export const releaseSchema = {
  title: text,
  date: text,
  cities: texts.min(1),
  officials: z.array(reference).optional(),
  events: texts.optional(),
  summary: text,
  dateline: text.optional(),
  number: text.optional(),
  byline: text.optional(),
  source: z.strictObject({ name: text, url: webAddress.optional() }).optional(),
  contact: text.optional(),
  topics: texts.optional(),
  photos: z.array(photo).optional(),
  attachments: z.array(attachment).optional(),
  status: z
    .union([
      z.enum(["draft", "published"]),
      z.strictObject({ withdrawn: z.strictObject({ reason: text, at: text }) }),
    ])
    .optional(),
  embargo: text.optional(),
  updated: text.optional(),
  corrections: z.array(z.strictObject({ at: text, note: text })).optional(),
  aliases: texts.optional(),
  allow: texts.optional(),
  lang: z.enum(["id", "en"]).optional(),
  translationOf: text.optional(),
};

/** An entry of cities.yaml. */
export const citySchema = {
  name: text,
  type: z.enum(["kota", "kabupaten", "provinsi"]),
  parent: text.optional(),
  code: text.optional(),
  zone: text.optional(),
  aliases: texts.optional(),
  website: webAddress.optional(),
};

/** An entry of officials.yaml. */
export const officialSchema = {
  name: text,
  prefix: text.optional(),
  suffix: text.optional(),
  aliases: texts.optional(),
  portrait: assetName.optional(),
  appointments: z
    .array(
      z.strictObject({
        office: text,
        city: text.optional(),
        capacity: z.enum(["definitif", "Pj", "Plt", "Plh"]).optional(),
        from: partialDate.optional(),
        to: partialDate.optional(),
        source: webAddress.optional(),
      }),
    )
    .optional(),
};

/** An entry of events.yaml. */
export const eventSchema = {
  name: text,
  short: text.optional(),
  series: text.optional(),
  start: partialDate.optional(),
  end: partialDate.optional(),
  venue: text.optional(),
  city: text.optional(),
  status: z.enum(["scheduled", "postponed", "cancelled"]).optional(),
  website: webAddress.optional(),
  aliases: texts.optional(),
};

/** site.yaml. */
export const siteSchema = {
  title: text,
  short: text.optional(),
  description: text,
  url: webAddress,
  zone: text,
  language: z.enum(["id"]).optional(),
  notice: text.optional(),
  lead: text.optional(),
  publisher: z.strictObject({
    name: text,
    address: text.optional(),
    email: z.email().optional(),
    website: webAddress.optional(),
  }),
  contacts: z
    .record(text, z.strictObject({ name: text, phone: text.optional(), email: z.email().optional() }))
    .optional(),
  licence: z.strictObject({ name: text, url: webAddress }).optional(),
  colours: z.strictObject({ accent: z.string().regex(/^#[0-9a-f]{6}$/i) }).optional(),
};

type Schema = Readonly<Record<string, z.ZodType>>;

/** The values of a schema; a key is absent where it was missing or wrong. */
export type Checked<S extends Schema> = { readonly [K in keyof S]?: z.output<S[K]> };

/** What stands in the hint when a key is missing or has the wrong type. */
const examples: Readonly<Record<string, string>> = {
  title: "title: Wali Kota Buka Pameran UMKM",
  date: "date: 2019-07-18",
  cities: "cities: [kotamobagu]",
  officials: "officials: [tatong-bara]",
  events: "events: [iismex-2019]",
  summary: "summary: Satu kalimat yang merangkum siaran ini untuk daftar dan umpan",
  name: "name: Nama Lengkap",
  type: "type: kota (atau kabupaten, provinsi)",
  code: 'code: "71.10" (di antara tanda kutip)',
  number: 'number: "480/123/2019" (di antara tanda kutip)',
  url: "url: https://siaran.example.go.id/",
  zone: "zone: Asia/Makassar",
  status: "status: draft (atau published, atau withdrawn: {reason, at})",
  photos: "photos: [{file: foto.jpg, alt: Apa yang tampak}]",
  lang: "lang: id (atau en)",
  capacity: "capacity: Pj (atau definitif, Plt, Plh)",
  publisher: "publisher: {name: Dinas Kominfo}",
  accent: 'accent: "#0b5cad"',
};

/**
 * Checks each key of a map by itself, so that one fault does not hide the others.
 * Faults are reported at the value, a misspelt key at the key, a missing one at the beginning of the map.
 */
export function checkKeys<S extends Schema>(
  schema: S,
  data: YamlData,
  language: Language,
  report: Report,
): Checked<S> {
  const checked: Record<string, unknown> = {};
  const values = new Map(data.entries().map((entry) => [entry.key, entry.data.value]));
  for (const key of values.keys()) {
    if (!Object.hasOwn(schema, key)) {
      report("key-unknown", data.placeOfKey([key]), { key, near: nearest(key, Object.keys(schema)) });
    }
  }
  const error = language === "id" ? indonesian().localeError : undefined;
  for (const [key, type] of Object.entries(schema)) {
    const value = values.get(key) ?? undefined;
    const result = type.safeParse(value, error ? { error } : undefined);
    if (result.success) {
      if (result.data !== undefined) checked[key] = result.data;
      checkCharacters(key, value, data, report);
      continue;
    }
    for (const issue of result.error.issues) reportIssue(issue, key, value, data, report);
  }
  return checked as Checked<S>;
}

function reportIssue(
  issue: z.core.$ZodIssue,
  key: string,
  root: unknown,
  data: YamlData,
  report: Report,
): void {
  const steps = issue.path.filter((step) => typeof step !== "symbol");
  const path = [key, ...steps];
  const name = String(steps.findLast((step) => typeof step === "string") ?? key);
  const example = examples[name] ?? `${name}: ...`;
  const value = steps.reduce<unknown>(
    (at, step) => (typeof at === "object" && at !== null ? Reflect.get(at, step) : undefined),
    root,
  );
  if (issue.code === "custom") {
    const shown = String(value);
    if (issue.params?.fault === "asset-name") report("asset-name", data.place(path), { file: shown });
    else report("url-invalid", data.place(path), { url: shown });
  } else if (issue.code === "unrecognized_keys") {
    for (const unknown of issue.keys) {
      report("key-unknown", data.placeOfKey([...path, unknown]), { key: unknown, near: [] });
    }
  } else if (issue.code === "invalid_union" && typeof root === "object" && issue.errors.length > 0) {
    // The branch that came furthest says best what is wrong.
    const closest = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? [];
    if (depth(closest) === 0)
      report("value-type", data.place(path), { key: name, problem: issue.message, example });
    else
      for (const inner of closest)
        reportIssue({ ...inner, path: [...issue.path, ...inner.path] }, key, root, data, report);
  } else if (value === undefined || value === null) {
    const fault = values(data, path) ? "value-empty" : "key-missing";
    if (name === "alt") report("photo-alt", data.place(path), { file: photoName(root, steps) });
    else
      report(fault, data.place(fault === "value-empty" ? path : path.slice(0, -1)), { key: name, example });
  } else if (issue.code === "too_small") {
    if (name === "alt") report("photo-alt", data.place(path), { file: photoName(root, steps) });
    else report("value-empty", data.place(path), { key: name, example });
  } else {
    report("value-type", data.place(path), { key: name, problem: issue.message, example });
  }
}

/** How far into the value the issues of a union's branch lie; a misspelt key counts as inside. */
function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(
    0,
    ...issues.map((issue) => issue.path.length + (issue.code === "unrecognized_keys" ? 1 : 0)),
  );
}

/** Whether a key was written, if without a value. */
function values(data: YamlData, path: readonly (string | number)[]): boolean {
  return path.length === 1 && data.entries().some((entry) => entry.key === path[0]);
}

function photoName(photos: unknown, steps: readonly (string | number)[]): string {
  const photo = Array.isArray(photos) ? photos[Number(steps[0])] : undefined;
  return typeof photo === "object" && photo !== null && "file" in photo ? String(photo.file) : "?";
}

/**
 * Characters outside the range of XML 1.0 (section 2.2, production Char), which a YAML escape such as `"\\0"`
 * can bring into a text after the bytes of the file were found sound. Lone surrogates are among them.
 */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

function checkCharacters(
  key: string,
  value: unknown,
  data: YamlData,
  report: Report,
  path: readonly (string | number)[] = [key],
): void {
  if (typeof value === "string") {
    const character = forbidden.exec(value)?.[0];
    if (character === undefined) return;
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    report("value-character", data.place(path), { key, character: `U+${code}` });
  } else if (typeof value === "object" && value !== null) {
    for (const [step, inner] of Object.entries(value)) {
      checkCharacters(key, inner, data, report, [...path, Array.isArray(value) ? Number(step) : step]);
    }
  }
}

function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol) && !/\s/.test(address);
}

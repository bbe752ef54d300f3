import { z } from "zod";
import indonesian from "zod/v4/locales/id.js";
import { isBlank } from "../base/characters.ts";
import type { Language } from "../base/language.ts";

const text = z
  .string()
  .trim()
  .min(1, { abort: true })
  .refine((value) => !isBlank(value), { params: { fault: "blank" } });
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
  alt: text,
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
  emblem: assetName.optional(),
  cards: z.union([z.boolean(), z.int().min(0)]).optional(),
  letterhead: texts.optional(),
  links: z.array(z.strictObject({ label: text, url: webAddress })).optional(),
  rules: z.record(text, z.enum(["off", "info", "warning", "error"])).optional(),
};

/** Keys and what each may hold. */
export type Schema = Readonly<Record<string, z.ZodType>>;

/** The values of a schema; a key is absent where it was missing or wrong. */
export type Checked<S extends Schema> = { readonly [K in keyof S]?: z.output<S[K]> };

/** What is wrong inside a value. The path leads from the value to the spot. */
export type Issue = { readonly path: readonly (string | number)[] } & (
  | { readonly kind: "empty" }
  | { readonly kind: "type"; readonly problem: string }
  | { readonly kind: "unknown-key"; readonly key: string; readonly known: readonly string[] }
  | { readonly kind: "url-invalid" | "asset-name" }
);

/** Checks one value: the value as the schema has it, or all that is wrong with it. */
export function checkValue(
  type: z.ZodType,
  value: unknown,
  language: Language,
): { readonly value: unknown } | { readonly issues: readonly Issue[] } {
  const sound = type.safeParse(value);
  if (sound.success) return { value: sound.data };
  // Words are made only where there is something to say: those of zod are dear.
  const result = language === "id" ? type.safeParse(value, { error: indonesian().localeError }) : sound;
  return result.success
    ? { value: result.data }
    : {
        issues: result.error.issues
          .flatMap((issue) => issuesOf(issue, value, language))
          .map((issue) =>
            issue.kind === "unknown-key" ? { ...issue, known: keysAt(type, issue.path) } : issue,
          ),
      };
}

const optional = new WeakMap<z.ZodType, boolean>();

/** Whether a value may be missing. Most keys of most maps are, so a schema is asked once. */
export function mayBeMissing(type: z.ZodType): boolean {
  const known = optional.get(type);
  if (known !== undefined) return known;
  const result = type.safeParse(undefined);
  const may = result.success && result.data === undefined;
  optional.set(type, may);
  return may;
}

/** The keys that a map at a path inside a value may have. */
function keysAt(type: z.core.$ZodType, path: readonly (string | number)[]): string[] {
  const [step, ...rest] = path;
  if (type instanceof z.ZodOptional) return keysAt(type.unwrap(), path);
  if (type instanceof z.ZodUnion) return type.options.flatMap((option) => keysAt(option, path));
  if (type instanceof z.ZodArray) return keysAt(type.element, rest);
  if (type instanceof z.ZodRecord) return keysAt(type.valueType, rest);
  if (!(type instanceof z.ZodObject)) return [];
  if (step === undefined) return Object.keys(type.shape);
  const inner: unknown = type.shape[step];
  return inner instanceof z.ZodType ? keysAt(inner, rest) : [];
}

function issuesOf(issue: z.core.$ZodIssue, root: unknown, language: Language): Issue[] {
  const path = issue.path.filter((step) => typeof step !== "symbol");
  switch (issue.code) {
    case "custom": {
      const fault = issue.params?.fault;
      return [{ path, kind: fault === "blank" ? "empty" : fault === "asset-name" ? fault : "url-invalid" }];
    }
    case "unrecognized_keys":
      return issue.keys.map((key) => ({ path, kind: "unknown-key", key, known: [] }));
    case "too_small":
      return [{ path, kind: "empty" }];
    case "invalid_union": {
      // The branch that came furthest into the value says best what is wrong with it.
      const value = valueAt(root, path);
      const branches = issue.errors.map((errors) =>
        errors.flatMap((inner) => issuesOf(inner, value, language)),
      );
      const closest = branches.reduce((best, branch) => (depth(branch) > depth(best) ? branch : best), []);
      const chosen = depth(closest) > 0 ? closest : (branches[0] ?? []);
      return chosen.map((inner) => ({ ...inner, path: [...path, ...inner.path] }));
    }
    case "invalid_type": {
      const [expected, received] = [
        typeWord(issue.expected, language),
        typeWord(typeOf(valueAt(root, path)), language),
      ];
      const problem =
        language === "id"
          ? `seharusnya ${expected}, bukan ${received}`
          : `it should be ${expected}, not ${received}`;
      return [{ path, kind: "type", problem }];
    }
    case "invalid_value": {
      const choices = issue.values.join(", ");
      return [
        {
          path,
          kind: "type",
          problem: language === "id" ? `pilihannya ${choices}` : `the choices are ${choices}`,
        },
      ];
    }
    default:
      return [{ path, kind: "type", problem: issue.message }];
  }
}

const typeWords: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  string: { id: "teks", en: "text" },
  number: { id: "angka", en: "a number" },
  int: { id: "bilangan bulat", en: "a whole number" },
  boolean: { id: "ya/tidak (true atau false)", en: "true or false" },
  array: { id: "daftar", en: "a list" },
  object: { id: "data berisi kunci", en: "a map of keys" },
  record: { id: "data berisi kunci", en: "a map of keys" },
  null: { id: "kosong", en: "nothing" },
};

function typeWord(type: string, language: Language): string {
  return typeWords[type]?.[language] ?? type;
}

function typeOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

/** The value at a path of keys and indexes; `undefined` where it leads nowhere. */
export function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (at, step) => (typeof at === "object" && at !== null ? Reflect.get(at, step) : undefined),
    value,
  );
}

/** How far into the value issues lie; a misspelt key counts as inside. */
function depth(issues: readonly Issue[]): number {
  return Math.max(0, ...issues.map(({ path, kind }) => path.length + (kind === "unknown-key" ? 1 : 0)));
}

function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol) && !/\s/.test(address);
}

import * as z from "zod";
import indonesian from "zod/v4/locales/id.js";
import { isBlank } from "../base/characters.ts";
import type { Language } from "../base/language.ts";
import { type PercentPoint, parsePercentPoint } from "../base/percent-point.ts";
import { onceFor } from "../base/remember.ts";

/** Text with something in it. */
export const text = z
  .string()
  .trim()
  .min(1, { abort: true })
  .refine((value) => !isBlank(value), { params: { fault: "blank" } });

export const texts = z.array(text);

/** An absolute address on the web. */
export const webAddress = z
  .string()
  .trim()
  .refine(isWebAddress, { params: { fault: "url-invalid" } });

/** An address on the web, or the path of a page on the site. */
export const linkAddress = z
  .string()
  .trim()
  .refine((value) => isWebAddress(value) || /^\/(?!\/)\S*$/.test(value), {
    params: { fault: "url-invalid" },
  });

/** An address on the web that nobody on the way can change. */
export const secureAddress = webAddress.refine((value) => /^https:/i.test(value), {
  params: { fault: "insecure" },
});

export const email = z.email();

/** Where somebody can be told something: an email address, or an address on the web that nobody on the way can change. */
export const contactAddress = z
  .string()
  .trim()
  .refine((value) => email.safeParse(value).success || secureAddress.safeParse(value).success, {
    params: { fault: "contact" },
  });

/** Year, month or day. YAML reads a bare year as a number; it is a date all the same. */
export const partialDate = z.union([text, z.int().min(1000).max(9999).transform(String)]);

/** Name of a file that lies beside the one it is named in. */
export const assetName = z
  .string()
  .trim()
  .refine((name) => /^[a-z0-9][a-z0-9._-]*$/i.test(name) && !name.includes(".."), {
    params: { fault: "asset-name" },
  });

/** A point of a picture: `30% 20%`. */
export const percentPoint = z.string().transform((written, { addIssue }): PercentPoint => {
  const point = parsePercentPoint(written);
  if (!point) addIssue({ code: "custom", params: { fault: "point" } });
  return point ?? { x: 50, y: 50 };
});

export const yesOrNo = z.boolean();

/** A whole number from 0. */
export const count = z.int().min(0);

/** One of some words. */
export const choice = z.enum;

/** One of some forms. */
export const either = z.union;

/** One of some maps, told apart by their `kind`. */
export function byKind<
  const T extends readonly [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]],
>(kinds: T) {
  return z.discriminatedUnion("kind", kinds);
}

export const list = z.array;

/** A map with these keys and no others. */
export const map = z.strictObject;

/** A map with any keys. */
export const record = z.record;

/** A text of a certain form. */
export function matching(pattern: RegExp) {
  return z.string().regex(pattern);
}

/** The id of an entry of the register, alone or with how it is to be called here. */
export const reference = z.union([
  text.transform((id): Reference => ({ id })),
  z.strictObject({ id: text, as: text.optional() }),
]);

/** An entry of the register that a release names. */
export interface Reference {
  readonly id: string;
  /** What it is called in this release. */
  readonly as?: string;
}

/** What a value may be. */
export type ValueType<V = unknown> = z.ZodType<V>;

/** Keys and what each may hold. */
export type Schema = Readonly<Record<string, z.ZodType>>;

/** The values of a schema; a key is absent where it was missing or wrong. */
export type Checked<S extends Schema> = { readonly [K in keyof S]?: z.output<S[K]> };

/** What is wrong inside a value. The path leads from the value to the spot. */
export type Issue = { readonly path: readonly (string | number)[] } & (
  | { readonly kind: "empty" }
  | { readonly kind: "type"; readonly problem: string; readonly choices?: readonly string[] }
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
  // Checked again with Indonesian words only where there is a fault: making them takes longer than checking.
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

/** Whether a value may be missing. Most keys of most maps are, so a schema is asked once. */
export const mayBeMissing = onceFor((type: z.ZodType): boolean => {
  const result = type.safeParse(undefined);
  return result.success && result.data === undefined;
});

/** A key that a map may have, for documentation. */
export interface KeyShape {
  /** `publisher.email`; items of lists and maps of any keys add `[]`: `photos[].alt`. */
  readonly path: string;
  readonly isNeeded: boolean;
}

/** The keys of a schema and of the maps within, in their order. */
export function keyShapes(schema: Schema): KeyShape[] {
  return Object.entries(schema).flatMap(([key, type]) => [
    { path: key, isNeeded: !mayBeMissing(type) },
    ...shapesWithin(type, key),
  ]);
}

function shapesWithin(type: z.core.$ZodType, path: string): KeyShape[] {
  if (type instanceof z.ZodOptional) return shapesWithin(type.unwrap(), path);
  if (type instanceof z.ZodArray) return shapesWithin(type.element, `${path}[]`);
  if (type instanceof z.ZodRecord) return shapesWithin(type.valueType, `${path}[]`);
  if (type instanceof z.ZodUnion) {
    const all = type.options.flatMap((option) => shapesWithin(option, path));
    return all.filter(({ path: own }, index) => all.findIndex(({ path: other }) => other === own) === index);
  }
  if (!(type instanceof z.ZodObject)) return [];
  return Object.entries(type.shape).flatMap(([key, inner]) =>
    inner instanceof z.ZodType
      ? [{ path: `${path}.${key}`, isNeeded: !mayBeMissing(inner) }, ...shapesWithin(inner, `${path}.${key}`)]
      : [],
  );
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

const problems = {
  insecure: { id: "harus dimulai dengan https://", en: "it must begin with https://" },
  contact: {
    id: "harus alamat email, atau alamat web yang dimulai dengan https://",
    en: "it must be an email address, or a web address that begins with https://",
  },
  point: {
    id: "tulis dua persentase dari 0 sampai 100, dari kiri lalu dari atas, misalnya 30% 20%",
    en: "it must be two percentages from 0 to 100, from the left and then from the top, such as 30% 20%",
  },
} as const;

function issuesOf(issue: z.core.$ZodIssue, root: unknown, language: Language): Issue[] {
  const path = issue.path.filter((step) => typeof step !== "symbol");
  switch (issue.code) {
    case "custom": {
      const fault: unknown = issue.params?.fault;
      if (fault === "insecure" || fault === "contact" || fault === "point")
        return [{ path, kind: "type", problem: problems[fault][language] }];
      return [{ path, kind: fault === "blank" ? "empty" : fault === "asset-name" ? fault : "url-invalid" }];
    }
    case "unrecognized_keys":
      return issue.keys.map((key) => ({ path, kind: "unknown-key", key, known: [] }));
    case "too_small":
      return [{ path, kind: "empty" }];
    case "invalid_union": {
      if ("options" in issue && Array.isArray(issue.options))
        return [choiceIssue(path, issue.options, language)];
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
      return [choiceIssue(path, issue.values, language)];
    }
    default:
      return [{ path, kind: "type", problem: issue.message }];
  }
}

function choiceIssue(path: Issue["path"], values: readonly unknown[], language: Language): Issue {
  const choices = values.map(String);
  const words = choices.join(", ");
  const problem = language === "id" ? `pilihannya ${words}` : `the choices are ${words}`;
  return { path, kind: "type", problem, choices };
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

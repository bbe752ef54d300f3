import { characterName, forbidden } from "../base/characters.ts";
import { findDirectionMarks } from "../base/directions.ts";
import type { Language } from "../base/language.ts";
import { findStrangeLetters } from "../base/letters-alike.ts";
import { nearest } from "../base/nearest.ts";
import type { Place } from "../base/source.ts";
import type { Report } from "../diagnostics/faults.ts";
import { findComments } from "../markdown/comments.ts";
import {
  type Checked,
  checkValue,
  type Issue,
  mayBeMissing,
  type Schema,
  type ValueType,
  valueAt,
} from "./schema.ts";
import type { YamlData } from "./yaml.ts";

type Path = readonly (string | number)[];

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
  status: "status: draft (atau published, removed, vanished, atau withdrawn: {reason, at})",
  removed: "removed: {reason: Memuat data pribadi}",
  reason: "reason: Memuat data pribadi",
  photos: "photos: [{file: foto.jpg, alt: Apa yang tampak}]",
  lang: "lang: id (atau en)",
  capacity: "capacity: Pj (atau definitif, Plt, Plh)",
  publisher: "publisher: {name: Dinas Kominfo}",
  accent: 'accent: "#0b5cad"',
  start: "start: 2019-07-17 (atau 2019-07, atau 2019)",
  end: "end: 2019-07-19 (atau 2019-07, atau 2019)",
  office: "office: Wali Kota Kotamobagu",
  formerly: "formerly: [https://lama.example.go.id/]",
  targets: "targets: {utama: {kind: folder, folder: /var/www/siaran}}",
  kind: "kind: folder (atau rsync, ftp, s3, git)",
  host: "host: nginx (atau apache, caddy, netlify, cloudflare, gitlab, github)",
  backend: "backend: github (atau gitlab, gitea)",
  repository: "repository: dinas-contoh/siaran",
  emblem: "emblem: lambang.svg (berkas di posts/_data)",
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
  return checkKeysAnd(schema, {}, { data, language, report }).keys;
}

/** The same for a map with further keys, each of which may hold the same kind of value. */
export function checkKeysAnd<S extends Schema, V>(
  schema: S,
  further: Readonly<Record<string, ValueType<V | undefined>>>,
  {
    data,
    language,
    report,
  }: { readonly data: YamlData; readonly language: Language; readonly report: Report },
): { readonly keys: Checked<S>; readonly further: Readonly<Record<string, V>> } {
  const all: Schema = { ...schema, ...further };
  const values = new Map(data.entries().map((entry) => [entry.key, entry.data.value]));
  for (const key of values.keys()) {
    if (!Object.hasOwn(all, key)) {
      report("key-unknown", data.placeOfKey([key]), { key, near: nearest(key, Object.keys(all)) });
    }
  }
  const checked = { keys: new Map<string, unknown>(), further: new Map<string, unknown>() };
  for (const [key, type] of Object.entries(all)) {
    const value = values.get(key) ?? undefined;
    if (value === undefined && mayBeMissing(type)) continue;
    const result = checkValue(type, value, language);
    if ("issues" in result) {
      for (const issue of result.issues) reportIssue(issue, [key, ...issue.path], data, report);
    } else if (result.value !== undefined) {
      checked[Object.hasOwn(further, key) ? "further" : "keys"].set(key, result.value);
      checkCharacters(value, [key], data, report);
    }
  }
  // Each value was checked by the schema of its key, which no type can follow through the loop.
  return {
    keys: Object.fromEntries(checked.keys) as Checked<S>,
    further: Object.fromEntries(checked.further) as Record<string, V>,
  };
}

function reportIssue(issue: Issue, path: Path, data: YamlData, report: Report): void {
  const key = String(path.findLast((step) => typeof step === "string"));
  const example = examples[key] ?? `${key}: ...`;
  const value = valueAt(data.value, path);
  const isMissing = value === undefined || value === null;
  if (issue.kind === "unknown-key") {
    const near = nearest(issue.key, issue.known);
    report("key-unknown", data.placeOfKey([...path, issue.key]), { key: issue.key, near });
  } else if (key === "alt" && (isMissing || issue.kind === "empty")) {
    report("photo-alt", data.place(path), {
      file: String(valueAt(data.value, [...path.slice(0, -1), "file"])),
    });
  } else if (value === undefined) {
    report("key-missing", startOf(data.place(path.slice(0, -1))), { key, example });
  } else if (isMissing || issue.kind === "empty") {
    report("value-empty", data.place(path), { key, example });
  } else if (issue.kind === "type") {
    const better = quotedExample(value, path) ?? choiceExample(key, issue.choices) ?? example;
    report("value-type", data.place(path), { key, problem: issue.problem, example: better });
  } else if (issue.kind === "asset-name") {
    report("asset-name", data.place(path), { file: String(value) });
  } else {
    report("url-invalid", data.place(path), { url: String(value) });
  }
}

/** Keys of one name have other choices in other files; where the usual example knows them, it says more. */
function choiceExample(key: string, choices: readonly string[] = []): string | undefined {
  const [first, ...others] = choices;
  if (first === undefined || choices.every((choice) => examples[key]?.includes(choice))) return undefined;
  return `${key}: ${first}${others.length > 0 ? ` (atau ${others.join(", ")})` : ""}`;
}

/** What is not there has no stretch that could be marked. */
function startOf({ file, line, column }: Place): Place {
  return { file, line, column };
}

/** Digits and yes or no are texts once they stand in quotation marks. */
function quotedExample(value: unknown, path: Path): string | undefined {
  if (typeof value !== "number" && typeof value !== "boolean") return undefined;
  const key = path.at(-1);
  return `${typeof key === "string" ? `${key}: ` : ""}"${value}" (di antara tanda kutip)`;
}

function checkCharacters(value: unknown, path: Path, data: YamlData, report: Report): void {
  if (typeof value === "string") checkText(value, path, () => data.place(path), report);
  else if (typeof value === "object" && value !== null) {
    for (const [step, inner] of Object.entries(value)) {
      checkCharacters(inner, [...path, Array.isArray(value) ? Number(step) : step], data, report);
    }
  }
}

/** Most values are of these characters alone, and have nothing to look for. */
const harmless = /^[\w .,:;()/'"?!–“”-]*$/;

/** What forms have at places that are to be filled in. */
const placeholder = /\[\[[^[\]\n]{1,200}\]\]/;

function checkText(text: string, path: Path, place: () => Place, report: Report): void {
  if (harmless.test(text)) return;
  const key = String(path[0]);
  const character = forbidden.exec(text)?.[0];
  if (character !== undefined)
    report("value-character", place(), { key, character: characterName(character) });
  const [direction] = findDirectionMarks(text);
  if (direction)
    report("value-direction", place(), { key, character: characterName(text.slice(direction.start)) });
  for (const { start, end, letter, latin } of findStrangeLetters(text)) {
    const word = text.slice(start, end);
    report("value-letters", place(), { word, latin, letter, name: characterName(letter) });
  }
  const unfilled = placeholder.exec(text)?.[0];
  if (unfilled !== undefined) report("value-placeholder", place(), { words: unfilled });
  if (findComments(text).length > 0) report("value-comment", place(), { key });
}

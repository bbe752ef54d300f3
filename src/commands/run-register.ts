import { toSlug } from "../base/slug.ts";
import type { Registry } from "../content/registry.ts";
import type { YamlField } from "../content/yaml.ts";
import { UserError } from "../diagnostics/user-error.ts";
import type { Asker } from "../disk/ask.ts";
import { checkDate, choices } from "../import/review.ts";
import { addEntry } from "../register/add-entry.ts";
import type { RegisterEntry, RegisterKind } from "../register/entry.ts";
import { loadRegistry } from "../register/load-registry.ts";
import { givenList, givenText, isGiven } from "./given.ts";
import { isInteractive, terminalAsker } from "./interactive.ts";
import type { CommandCall } from "./options.ts";

const kinds: Readonly<Record<string, RegisterKind>> = {
  official: "official",
  pejabat: "official",
  city: "city",
  daerah: "city",
  event: "event",
  acara: "event",
};

/** Runs `siaran register`. @returns the exit code. */
export async function runRegister({ words, given, language }: CommandCall): Promise<number> {
  const [action, word = ""] = words;
  const kind = kinds[word];
  if (action !== "add" || kind === undefined) {
    throw new UserError({
      id: `"register ${words.join(" ")}" tidak dikenal. Tulis: siaran register add official|city|event`,
      en: `"register ${words.join(" ")}" is unknown. Write: siaran register add official|city|event`,
    });
  }
  const content = givenText(given, "content") ?? "posts";
  const asked = isInteractive(given)
    ? await askFor(kind, given, (await loadRegistry(content)).registry, await terminalAsker())
    : new Map<string, string>();
  if (asked === undefined) return 1;
  const entry = toEntry(kind, given, asked);
  const path = await addEntry(entry, { content, despiteSimilar: isGiven(given, "beda"), language });
  console.log(language === "id" ? `${entry.id} ditambahkan ke ${path}` : `${entry.id} was added to ${path}`);
  return 0;
}

/** The entry that options and answers describe. @throws UserError where there is no name. */
export function toEntry(
  kind: RegisterKind,
  given: CommandCall["given"],
  asked: ReadonlyMap<string, string>,
): RegisterEntry {
  const value = (key: string) => (givenText(given, key) ?? asked.get(key) ?? "").trim() || undefined;
  const name = value("name");
  if (name === undefined) {
    throw new UserError({ id: "Nama wajib diisi: --name", en: "A name is needed: --name" });
  }
  const aliases = givenList(given, "alias");
  const keys = {
    city: ["type", "parent", "code", "zone"],
    event: ["short", "series", "start", "end", "venue", "city"],
    official: ["prefix", "suffix"],
  }[kind];
  const fields: YamlField[] = [
    { key: "name", value: name },
    ...keys.flatMap((key) => (value(key) === undefined ? [] : [{ key, value: value(key) }])),
    ...(aliases.length > 0 ? [{ key: "aliases", value: aliases }] : []),
  ];
  if (kind === "official" && value("office") !== undefined) {
    const appointment = Object.fromEntries(
      ["office", "city", "capacity", "from", "to"].flatMap((key) =>
        value(key) === undefined ? [] : [[key, value(key)]],
      ),
    );
    fields.push({ key: "appointments", value: [appointment] });
  }
  return { kind, id: value("id") ?? toSlug(name), fields, from: "" };
}

/** Asks for what the options leave open. @returns `undefined` where somebody would rather stop. */
export async function askFor(
  kind: RegisterKind,
  given: CommandCall["given"],
  registry: Registry,
  asker: Asker,
): Promise<Map<string, string> | undefined> {
  const answers = new Map<string, string>();
  const cities = choices(registry, "cities");
  for (const { key, message, needed, options, date } of questions(kind, cities)) {
    if (given.has(key)) continue;
    const answer = options
      ? await asker.one(message, options)
      : await asker.line({
          message,
          check: (text) => {
            if (text === "") return needed ? "Wajib diisi" : undefined;
            return date === true && !/^\d{4}(?:-\d{2})?$/.test(text) ? checkDate(text, "UTC") : undefined;
          },
        });
    if (answer === undefined) return undefined;
    if (answer !== "") answers.set(key, answer);
  }
  return answers;
}

interface Question {
  readonly key: string;
  readonly message: string;
  readonly needed?: true;
  readonly date?: true;
  readonly options?: readonly { readonly value: string; readonly label: string; readonly hint?: string }[];
}

function questions(kind: RegisterKind, cities: NonNullable<Question["options"]>): Question[] {
  const none = { value: "", label: "tidak ada" };
  const city: Question = { key: "city", message: "Daerah", options: [none, ...cities] };
  const name: Question = { key: "name", message: "Nama lengkap", needed: true };
  if (kind === "city") {
    const types = ["kota", "kabupaten", "provinsi"].map((type) => ({ value: type, label: type }));
    const provinces = cities.filter(({ hint }) => hint === "provinsi");
    return [
      name,
      { key: "type", message: "Jenis", options: types },
      { key: "parent", message: "Provinsi", options: [none, ...provinces] },
      { key: "code", message: "Kode Kemendagri (boleh kosong)" },
    ];
  }
  if (kind === "event") {
    return [
      name,
      { key: "series", message: "Seri, bila berulang (boleh kosong)" },
      { key: "start", message: "Hari pertama (boleh kosong)", date: true },
      { key: "end", message: "Hari terakhir (boleh kosong)", date: true },
      { key: "venue", message: "Tempat (boleh kosong)" },
      city,
    ];
  }
  return [
    { ...name, message: "Nama lengkap tanpa gelar" },
    { key: "prefix", message: "Gelar di depan nama (boleh kosong)" },
    { key: "suffix", message: "Gelar di belakang nama (boleh kosong)" },
    { key: "office", message: "Jabatan, misalnya Wali Kota Kotamobagu (boleh kosong)" },
    city,
    { key: "from", message: "Menjabat sejak (boleh kosong)", date: true },
  ];
}

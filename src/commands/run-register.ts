import { join } from "node:path";
import { toSlug } from "../base/slug.ts";
import type { Registry } from "../content/registry.ts";
import { UserError } from "../diagnostics/user-error.ts";
import type { Asker, Choice } from "../disk/ask.ts";
import { checkDate, choices } from "../import/review.ts";
import type { IndexKind, Question } from "../indexes/index-kind.ts";
import { indexKinds } from "../indexes/table.ts";
import { addEntry } from "../register/add-entry.ts";
import type { RegisterEntry } from "../register/entry.ts";
import { loadRegistry } from "../register/load-registry.ts";
import { splitFiles } from "../register/split-files.ts";
import type { YamlField } from "../yaml/yaml.ts";
import { givenList, givenText, isGiven } from "./given.ts";
import { isInteractive, terminalAsker } from "./interactive.ts";
import type { CommandCall } from "./options.ts";

/** Runs `siaran register`. @returns the exit code. */
export async function runRegister(call: CommandCall): Promise<number> {
  const { words, given, language } = call;
  const [action, word = ""] = words;
  const content = givenText(given, "content") ?? "posts";
  if (action === "split" && word === "") {
    const files = await splitFiles(content);
    for (const file of files) console.log(join(content, file));
    if (files.length === 0) {
      console.log(
        language === "id"
          ? "Tidak ada register bentuk lama; tidak ada yang diubah"
          : "There is no register of the old form; nothing was changed",
      );
    }
    return 0;
  }
  const kind = indexKinds.find(({ name, words: { noun } }) => word === name || word === noun);
  if (action !== "add" || kind === undefined) {
    const names = indexKinds.map(({ name }) => name).join("|");
    throw new UserError({
      id: `"register ${words.join(" ")}" tidak dikenal. Tulis: siaran register add ${names}, atau siaran register split`,
      en: `"register ${words.join(" ")}" is unknown. Write: siaran register add ${names}, or siaran register split`,
    });
  }
  const asked = isInteractive(given)
    ? await askFor(kind, given, (await loadRegistry(content)).registry, await terminalAsker())
    : new Map<string, string>();
  if (asked === undefined) return 1;
  const entry = toEntry(kind, given, asked);
  const path = await addEntry(entry, { content, despiteSimilar: isGiven(given, "beda"), language });
  console.log(language === "id" ? `${path} ditulis` : `${path} was written`);
  return 0;
}

/** Keys of an appointment that options give. */
const appointmentKeys = ["office", "city", "capacity", "from", "to"];

/** The entry that options and answers describe. @throws UserError where there is no name. */
export function toEntry(
  kind: IndexKind,
  given: CommandCall["given"],
  asked: ReadonlyMap<string, string>,
): RegisterEntry {
  const value = (key: string) => (givenText(given, key) ?? asked.get(key) ?? "").trim() || undefined;
  const name = value("name");
  if (name === undefined) {
    throw new UserError({ id: "Nama wajib diisi: --name", en: "A name is needed: --name" });
  }
  const aliases = givenList(given, "alias");
  const hasAppointments = Object.hasOwn(kind.schema, "appointments");
  const keys = Object.keys(kind.schema).filter((key) => key !== "name" && key !== "aliases");
  const fields: YamlField[] = [
    { key: "name", value: name },
    ...keys.flatMap((key) => (value(key) === undefined ? [] : [{ key, value: value(key) }])),
    ...(aliases.length > 0 ? [{ key: "aliases", value: aliases }] : []),
  ];
  if (hasAppointments && value("office") !== undefined) {
    const appointment = Object.fromEntries(
      appointmentKeys.flatMap((key) => (value(key) === undefined ? [] : [[key, value(key)]])),
    );
    fields.push({ key: "appointments", value: [appointment] });
  }
  return { kind: kind.name, id: value("id") ?? toSlug(name), fields, from: "" };
}

/** Asks for what the options leave open. @returns `undefined` where somebody would rather stop. */
export async function askFor(
  kind: IndexKind,
  given: CommandCall["given"],
  registry: Registry,
  asker: Asker,
): Promise<Map<string, string> | undefined> {
  const answers = new Map<string, string>();
  for (const { key, message, needed, date, among } of kind.questions) {
    if (given.has(key)) continue;
    const answer = among
      ? await asker.one(message, optionsOf(among, registry))
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

/** What a question may be answered with. */
function optionsOf(among: NonNullable<Question["among"]>, registry: Registry): Choice[] {
  if (!("key" in among)) return among.map((value) => ({ value, label: value }));
  const entries = registry.entries.get(among.key);
  const fitting = choices(registry, among.key).filter(({ value }) => {
    const entry = entries?.get(value);
    return entry !== undefined && (among.fits?.(entry) ?? true);
  });
  return [{ value: "", label: "tidak ada" }, ...fitting];
}

import { join } from "node:path";
import { UserError } from "../diagnostics/user-error.ts";
import { choices } from "../import/review.ts";
import { official } from "../indexes/official.ts";
import { indexKinds } from "../indexes/table.ts";
import { addAppointment } from "../register/add-appointment.ts";
import { addEntry } from "../register/add-entry.ts";
import { loadRegistry } from "../register/load-registry.ts";
import { splitFiles } from "../register/split-files.ts";
import { askAppointment, askFor, noAnswers, toAppointment, toEntry } from "./ask-entry.ts";
import { givenText, isGiven } from "./given.ts";
import { isInteractive, terminalAsker } from "./interactive.ts";
import type { CommandCall } from "./options.ts";

/** Runs `siaran register`. @returns the exit code. */
export async function runRegister(call: CommandCall): Promise<number> {
  const { words, given, language } = call;
  const [action, word = ""] = words;
  const content = givenText(given, "content") ?? "posts";
  if (action === "split" && words.length === 1) {
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
  if (action === "appoint") return (await import("./run-appoint.ts")).runAppoint(call, content);
  if (action === "add" && (word === "appointment" || word === "jabatan"))
    return runAppointment(call, content);
  const kind = indexKinds.find(({ name, words: { noun } }) => word === name || word === noun);
  if (action !== "add" || kind === undefined || words.length > 2) {
    const names = [...indexKinds.map(({ name }) => name), "appointment"].join("|");
    throw new UserError({
      id: `"register ${words.join(" ")}" tidak dikenal. Tulis: siaran register add ${names}, siaran register appoint PEJABAT JABATAN, atau siaran register split`,
      en: `"register ${words.join(" ")}" is unknown. Write: siaran register add ${names}, siaran register appoint OFFICIAL OFFICE, or siaran register split`,
    });
  }
  const asked = isInteractive(given)
    ? await askFor(kind, given, (await loadRegistry(content)).registry, await terminalAsker())
    : noAnswers;
  if (asked === undefined) return 1;
  const entry = toEntry(kind, given, asked);
  const path = await addEntry(entry, { content, despiteSimilar: isGiven(given, "beda"), language });
  console.log(language === "id" ? `${path} ditulis` : `${path} was written`);
  return 0;
}

/** Adds an appointment to an official who is registered. */
async function runAppointment({ given, language }: CommandCall, content: string): Promise<number> {
  const { registry } = await loadRegistry(content);
  const isOpen = givenText(given, "office") === undefined && isInteractive(given);
  const asker =
    isOpen || (givenText(given, "id") === undefined && isInteractive(given))
      ? await terminalAsker()
      : undefined;
  const id =
    givenText(given, "id") ?? (await asker?.many("Pejabat", choices(registry, official.key), []))?.[0];
  if (id === undefined) {
    if (asker) return 1;
    throw new UserError({ id: "Sebutkan pejabatnya: --id", en: "Name the official: --id" });
  }
  const asked = isOpen && asker ? await askAppointment(official, registry, asker) : new Map<string, string>();
  if (asked === undefined) return 1;
  const appointment = { ...Object.fromEntries(asked), ...toAppointment(official, given) };
  if (appointment.office === undefined)
    throw new UserError({ id: "Jabatannya wajib diisi: --office", en: "An office is needed: --office" });
  const path = await addAppointment(id, appointment, { content, language });
  console.log(language === "id" ? `${path} ditambah` : `${path} was extended`);
  return 0;
}

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Language } from "../base/language.ts";
import { nearest } from "../base/nearest.ts";
import { UserError } from "../diagnostics/user-error.ts";
import { replaceFile } from "../disk/replace-file.ts";
import { official } from "../indexes/official.ts";
import { appendToList } from "../yaml/yaml.ts";
import { refuseFaults } from "./add-entry.ts";
import { entryFile } from "./entry.ts";
import { loadRegistry } from "./load-registry.ts";

export interface AddAppointmentOptions {
  /** The content folder. */
  readonly content: string;
  readonly language: Language;
}

/**
 * Adds an appointment to the file of a registered official; what stands there already stays, comments too.
 * @returns the path of the file.
 * @throws UserError where there is no such official, or the appointment has a fault; then nothing is written.
 */
export async function addAppointment(
  id: string,
  appointment: Readonly<Record<string, string>>,
  { content, language }: AddAppointmentOptions,
): Promise<string> {
  const loaded = await loadRegistry(content);
  const name = entryFile({ kind: official.name, id });
  const source = [...loaded.sources.values()].find(({ file }) => file.endsWith(`/_data/${name}`));
  if (!source) {
    const near = nearest(id, loaded.registry.entries.get(official.key)?.keys() ?? []);
    throw new UserError({
      id: `Pejabat ${id} tidak terdaftar${near.length > 0 ? `. Maksudnya ${near.join(", ")}?` : ""}`,
      en: `The official ${id} is not registered${near.length > 0 ? `. Did you mean ${near.join(", ")}?` : ""}`,
    });
  }
  const text = appendToList(source.text, "appointments", appointment);
  refuseFaults(loaded, [{ file: source.file, text }], language);
  const path = join(content, "_data", name);
  await replaceFile(path, await readFile(path), Buffer.from(text));
  return path;
}

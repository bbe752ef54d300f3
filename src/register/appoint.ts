import { join } from "node:path";
import { parseFirstDay } from "../base/date.ts";
import type { Language } from "../base/language.ts";
import { nearest } from "../base/nearest.ts";
import { UserError } from "../diagnostics/user-error.ts";
import { entriesOf } from "../indexes/lookup.ts";
import { office } from "../indexes/office.ts";
import { type Capacity, type OfficialEntry, official } from "../indexes/official.ts";
import { appendToList, setInList } from "../yaml/yaml.ts";
import { refuseFaults } from "./add-entry.ts";
import { entryFile } from "./entry.ts";
import { type LoadedRegistry, loadRegistry } from "./load-registry.ts";
import { type FileChange, replaceFiles } from "./replace-files.ts";
import { type FormerHolder, officeToFill, planReshuffle } from "./reshuffle.ts";

export interface AppointOptions {
  /** The content folder. */
  readonly content: string;
  readonly language: Language;
  /**
   * Asked about a holder who may stay in office; `undefined` where somebody would rather stop.
   * @throws UserError where nobody can be asked.
   */
  readonly ends: (holder: FormerHolder, title: string) => Promise<boolean | undefined>;
}

export interface NewAppointment {
  /** The id or the name of an official who is registered. */
  readonly official: string;
  /** The id or the name of an office. */
  readonly office: string;
  readonly capacity: Capacity;
  /** A year, a month or a day, as they stand in the register. */
  readonly from: string;
  readonly to?: string;
  readonly source?: string;
}

/**
 * Puts an official into an office, and ends the appointments of those who held it; comments in their files stay.
 * @returns the paths of the files that changed, that of the official first; `undefined` where somebody stopped.
 * @throws UserError where something is not known or contradicts the register; then nothing is written.
 */
export async function appoint(
  asked: NewAppointment,
  { content, language, ends }: AppointOptions,
): Promise<string[] | undefined> {
  const loaded = await loadRegistry(content);
  const { registry } = loaded;
  const day = parseFirstDay(asked.from);
  if (day === "unreadable" || day === "impossible") throw noDate(asked.from);
  const person = findOfficial(asked.official, loaded);
  const filled = officeToFill(asked.office, registry) ?? noOffice(asked.office, loaded);
  const { former, next } = planReshuffle(
    { official: person.id, key: filled.key, from: day, capacity: asked.capacity },
    registry,
  );
  if (next !== undefined && asked.to === undefined) throw takenLater(asked, next);
  const changes = new Map<string, FileChange>();
  const change = (id: string, edit: (text: string) => string) => {
    const { file, text } = sourceOf(id, loaded);
    const path = join(content, "_data", entryFile({ kind: official.name, id }));
    const known = changes.get(id) ?? { file, path, after: text };
    changes.set(id, { ...known, after: edit(known.after) });
  };
  const { capacity, from, to, source } = asked;
  change(person.id, (text) =>
    appendToList(text, "appointments", {
      office: filled.office,
      ...(filled.city === undefined ? {} : { city: filled.city }),
      ...(capacity === "definitif" ? {} : { capacity }),
      from,
      ...(to === undefined ? {} : { to }),
      ...(source === undefined ? {} : { source }),
    }),
  );
  for (const holder of former) {
    const { appointments } = holder.official;
    const isOver = holder.isSure || (await ends(holder, appointments[holder.index]?.office ?? ""));
    if (isOver === undefined) return undefined;
    if (isOver)
      change(holder.official.id, (text) =>
        setInList(text, { list: "appointments", index: holder.index, key: "to", value: from }),
      );
  }
  const written = [...changes.values()];
  refuseFaults(
    loaded,
    written.map(({ file, after }) => ({ file, text: after })),
    language,
  );
  await replaceFiles(written);
  return written.map(({ path }) => path);
}

function findOfficial(word: string, { registry }: LoadedRegistry): OfficialEntry {
  const officials = entriesOf(registry.entries, official);
  const byId = officials.find(({ id }) => id === word);
  const wanted = word.toLowerCase();
  const named = officials.filter(({ name, aliases }) =>
    [name, ...aliases].some((form) => form.toLowerCase() === wanted),
  );
  const [found, ...others] = byId ? [byId] : named;
  if (found && others.length === 0) return found;
  const near = found
    ? named.map(({ id }) => id)
    : nearest(
        word,
        officials.map(({ id }) => id),
      );
  throw new UserError({
    id: `Pejabat "${word}" ${found ? "lebih dari satu" : "tidak terdaftar"}. ${meant(near, "id")}Yang baru didaftarkan dahulu dengan: siaran register add official`,
    en: `The official "${word}" is ${found ? "more than one" : "not registered"}. ${meant(near, "en")}Register somebody new first with: siaran register add official`,
  });
}

function noOffice(word: string, { registry }: LoadedRegistry): never {
  const near = nearest(word, registry.entries.get(office.key)?.keys() ?? []);
  throw new UserError({
    id: `Jabatan "${word}" tidak terdaftar. ${meant(near, "id")}Daftarkan dahulu dengan: siaran register add office`,
    en: `The office "${word}" is not registered. ${meant(near, "en")}Register it first with: siaran register add office`,
  });
}

function meant(near: readonly string[], language: Language): string {
  if (near.length === 0) return "";
  return language === "id" ? `Maksudnya ${near.join(", ")}? ` : `Did you mean ${near.join(", ")}? `;
}

function sourceOf(id: string, { sources }: LoadedRegistry) {
  const name = entryFile({ kind: official.name, id });
  const source = [...sources.values()].find(({ file }) => file.endsWith(`/_data/${name}`));
  if (!source) throw new Error(`${name} was read and is gone`);
  return source;
}

function noDate(text: string): UserError {
  return new UserError({
    id: `--from ${text}: bukan tanggal. Tulis tahun, tahun-bulan atau tahun-bulan-hari, misalnya 2025-02-20`,
    en: `--from ${text}: not a date. Write a year, year-month or year-month-day, such as 2025-02-20`,
  });
}

function takenLater({ office, from }: NewAppointment, next: string): UserError {
  return new UserError({
    id: `Jabatan ${office} dipegang orang lain mulai ${next}, jadi yang mulai ${from} sudah berakhir. Sebutkan hari pertama ia tidak lagi menjabat: --to`,
    en: `The office ${office} is held by somebody else from ${next}, so an appointment from ${from} has ended. Name the first day on which it was no longer held: --to`,
  });
}

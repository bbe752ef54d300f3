import { readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { compareText } from "../base/compare-text.ts";
import type { Language } from "../base/language.ts";
import { isSlug } from "../base/slug.ts";
import type { Source } from "../base/source.ts";
import { parseRegistry, type Registry, registryFiles } from "../content/registry.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { reportInto } from "../diagnostics/faults.ts";
import { formatDiagnostics } from "../diagnostics/format-diagnostics.ts";
import { fileError, UserError } from "../diagnostics/user-error.ts";
import { createFile } from "../disk/create-file.ts";
import type { RegisterEntry, RegisterKind } from "./entry.ts";
import { insertEntry } from "./insert-entry.ts";
import { type LoadedRegistry, loadRegistry } from "./load-registry.ts";
import { similarEntries } from "./similar-entries.ts";

/** The file of each kind of entry. */
export const fileOfKind: Readonly<Record<RegisterKind, string>> = {
  city: "cities.yaml",
  official: "officials.yaml",
  event: "events.yaml",
};

export interface AddEntryOptions {
  /** The content folder. */
  readonly content: string;
  /** Whether an entry of a similar name is no reason to refuse: somebody looked. */
  readonly despiteSimilar: boolean;
  readonly language: Language;
}

/**
 * Adds an entry to a registry file, which stays as it is otherwise.
 * @returns the path of the file.
 * @throws UserError where the id is taken, a name is likely the same one's, or the entry has a fault; then nothing
 * is written.
 */
export async function addEntry(entry: RegisterEntry, options: AddEntryOptions): Promise<string> {
  const { content, despiteSimilar, language } = options;
  const loaded = await loadRegistry(content);
  checkId(entry, loaded.registry);
  const [similar] = despiteSimilar ? [] : similarEntries(entry, loaded.registry);
  if (similar !== undefined) {
    throw new UserError({
      id: `"${nameOf(entry)}" mirip dengan ${similar.id} (${similar.name}) yang sudah terdaftar. Bila sama, tambahkan ejaan ini ke aliases-nya; bila memang lain, ulangi dengan --beda`,
      en: `"${nameOf(entry)}" is like ${similar.id} (${similar.name}), which is registered. If it is the same, add this spelling to its aliases; if it is another, repeat with --beda`,
    });
  }
  const name = fileOfKind[entry.kind];
  const path = join(content, "_data", name);
  const file = [...loaded.sources.keys()].find((key) => key.endsWith(`/${name}`)) ?? `posts/_data/${name}`;
  const before = loaded.sources.get(file)?.text ?? "";
  const text = insertEntry(before, entry, kinOf(entry, loaded.registry));
  checkFaults(loaded, { file, text }, language);
  await replaceFile(path, before, text);
  return path;
}

function checkId({ id, kind }: RegisterEntry, registry: Registry): void {
  if (!isSlug(id)) {
    throw new UserError({
      id: `id "${id}" tidak dapat menjadi alamat: pakai huruf kecil a-z, angka dan tanda hubung`,
      en: `the id "${id}" cannot be an address: use a-z, digits and hyphens`,
    });
  }
  if (entriesOf(kind, registry).has(id)) {
    throw new UserError({
      id: `${id} sudah terdaftar di ${fileOfKind[kind]}. Pakai id lain dengan --id, atau ubah entri yang ada`,
      en: `${id} is in ${fileOfKind[kind]} already. Choose another id with --id, or change the entry`,
    });
  }
}

/** Entries of one kind by id. */
export function entriesOf(
  kind: RegisterKind,
  { cities, officials, events }: Registry,
): ReadonlyMap<string, { name: string }> {
  return { city: cities, official: officials, event: events }[kind];
}

/** The entries a new one belongs to: officials of its city, events of its series, cities of its province. */
function kinOf({ kind, fields }: RegisterEntry, { cities, officials, events }: Registry): string[] {
  const value = (key: string) => fields.find((field) => field.key === key)?.value;
  if (kind === "city")
    return [...cities.values()]
      .filter(({ parent }) => parent && parent === value("parent"))
      .map(({ id }) => id);
  if (kind === "event") {
    const series = value("series");
    return [...events.values()]
      .filter((event) => event.series && event.series === series)
      .map(({ id }) => id);
  }
  const appointments = value("appointments");
  const own = new Set(
    Array.isArray(appointments) ? appointments.map((appointment) => cityOf(appointment)) : [],
  );
  return [...officials.values()]
    .filter((official) => official.appointments.some(({ city }) => city !== undefined && own.has(city)))
    .map(({ id }) => id);
}

function cityOf(appointment: unknown): string | undefined {
  if (typeof appointment !== "object" || appointment === null || !("city" in appointment)) return undefined;
  return typeof appointment.city === "string" ? appointment.city : undefined;
}

/** Refuses an entry that brings a fault the registry did not have. */
function checkFaults({ sources }: LoadedRegistry, changed: Source, language: Language): void {
  const before = new Set(faultsOf(sources, language).map(signature));
  const found = faultsOf(new Map([...sources, [changed.file, changed]]), language)
    .filter((diagnostic) => diagnostic.code !== "registry-missing" && !before.has(signature(diagnostic)))
    .sort((a, b) => compareText(a.message, b.message));
  if (found.length === 0) return;
  throw new UserError({
    id: `Tidak ditulis, karena entri ini salah:\n${formatDiagnostics(found, { language })}`,
    en: `Not written, because the entry has a fault:\n${formatDiagnostics(found, { language })}`,
  });
}

function faultsOf(sources: ReadonlyMap<string, Source>, language: Language): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const folder = [...sources.keys()][0]?.replace(/\/[^/]*$/, "") ?? "posts/_data";
  parseRegistry(sources, { folder, language, report: reportInto(diagnostics, language) });
  return diagnostics;
}

function signature({ code, message }: Diagnostic): string {
  return `${code} ${message}`;
}

function nameOf({ id, fields }: RegisterEntry): string {
  const name = fields.find(({ key }) => key === "name")?.value;
  return typeof name === "string" ? name : id;
}

/** Puts a new text in the place of an old one, unless somebody saved another in the meantime. */
async function replaceFile(path: string, before: string, text: string): Promise<void> {
  try {
    const now = await readFile(path, "utf8").catch(() => undefined);
    if (now === undefined) {
      if ((await createFile(path, text)) !== "taken") return;
    } else if (now.replaceAll("\r\n", "\n").replace(/^\uFEFF/, "") === before) {
      const temporary = join(dirname(path), `.${registryFiles[0]}.siaran-register`);
      await writeFile(temporary, text);
      await rename(temporary, path);
      return;
    }
  } catch (error) {
    throw fileError(error, path) ?? error;
  }
  throw new UserError({
    id: `${path} berubah selagi perintah ini berjalan; tidak ada yang ditulis. Ulangi`,
    en: `${path} changed while this command ran; nothing was written. Try again`,
  });
}

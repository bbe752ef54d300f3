import { join } from "node:path";
import { compareText } from "../base/compare-text.ts";
import type { Language } from "../base/language.ts";
import { isSlug } from "../base/slug.ts";
import type { Source } from "../base/source.ts";
import { parseRegistry, type Registry } from "../content/registry.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { reportInto } from "../diagnostics/faults.ts";
import { formatDiagnostics } from "../diagnostics/format-diagnostics.ts";
import { fileError, UserError } from "../diagnostics/user-error.ts";
import { createFile } from "../disk/create-file.ts";
import { entryFile, kindOf, printEntry, type RegisterEntry } from "./entry.ts";
import { type LoadedRegistry, loadRegistry } from "./load-registry.ts";
import { similarEntries } from "./similar-entries.ts";

export interface AddEntryOptions {
  /** The content folder. */
  readonly content: string;
  /** Whether an entry of a similar name is no reason to refuse: somebody looked. */
  readonly despiteSimilar: boolean;
  readonly language: Language;
}

/**
 * Writes the file of a new entry.
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
  const path = join(content, "_data", entryFile(entry));
  const text = printEntry(entry);
  refuseFaults(loaded, [{ file: `${folderOf(loaded)}/${entryFile(entry)}`, text }], language);
  const written = await createFile(path, text).catch((error) => {
    throw fileError(error, path) ?? error;
  });
  if (written === "taken") throw takenError(entry);
  return path;
}

function checkId(entry: RegisterEntry, registry: Registry): void {
  const { id } = entry;
  if (!isSlug(id)) {
    throw new UserError({
      id: `id "${id}" tidak dapat menjadi alamat: pakai huruf kecil a-z, angka dan tanda hubung`,
      en: `the id "${id}" cannot be an address: use a-z, digits and hyphens`,
    });
  }
  if (registry.isWritten(kindOf(entry).key, id)) throw takenError(entry);
}

function takenError(entry: RegisterEntry): UserError {
  const file = `posts/_data/${entryFile(entry)}`;
  return new UserError({
    id: `${entry.id} sudah terdaftar di ${file}. Pakai id lain dengan --id, atau ubah berkas itu`,
    en: `${entry.id} is registered in ${file} already. Choose another id with --id, or change that file`,
  });
}

/** Refuses files that bring a fault the registry did not have. @throws UserError that tells of it. */
export function refuseFaults(
  { sources }: LoadedRegistry,
  changed: readonly Source[],
  language: Language,
): void {
  const before = new Set(faultsOf(sources, language).map(signature));
  const found = faultsOf(
    new Map([...sources, ...changed.map((source) => [source.file, source] as const)]),
    language,
  )
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
  const folder = folderOf({ sources });
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

/** The folder of the register as diagnostics name it. */
function folderOf({ sources }: Pick<LoadedRegistry, "sources">): string {
  return [...sources.keys()][0]?.replace(/\/_data\/.*$/, "/_data") ?? "posts/_data";
}

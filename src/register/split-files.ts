import { readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { decodeText } from "../base/source.ts";
import { UserError } from "../diagnostics/user-error.ts";
import { createFile } from "../disk/create-file.ts";
import type { IndexKind } from "../indexes/index-kind.ts";
import { findEntry } from "../indexes/lookup.ts";
import { indexKinds } from "../indexes/table.ts";
import { loadRegistry } from "./load-registry.ts";
import { splitRegister } from "./split-register.ts";

/**
 * Gives each entry of registers of the old form (`cities.yaml`) a file of its own, with its comments, and takes the
 * old files away once all is written. The comment at the head of a file becomes the README of the folder.
 * @returns the files that were written, below the content folder.
 * @throws UserError where a file cannot be split, or another entry of an id is there already.
 */
export async function splitFiles(content: string): Promise<string[]> {
  const folder = join(content, "_data");
  const written: string[] = [];
  for (const kind of indexKinds) {
    const name = `${kind.key}.yaml`;
    const bytes = await readFile(join(folder, name)).catch(() => undefined);
    const text = bytes && decodeText(bytes);
    if (text === undefined) continue;
    const { head, entries } = splitRegister(`_data/${name}`, text);
    const files = new Map([...entries].map(([id, entry]) => [`${kind.key}/${id}.yaml`, entry]));
    if (head !== undefined) files.set(`${kind.key}/README.md`, `${head.trimEnd()}\n`);
    for (const [file, entry] of files) {
      if ((await createFile(join(folder, file), entry)) === "taken") throw taken(`_data/${file}`);
      written.push(`_data/${file}`);
    }
    await rm(join(folder, name));
    written.push(...(await movePortraits(content, kind)));
  }
  return written;
}

/** Portraits lay in the folder of the register, and lie beside the entries now. */
async function movePortraits(content: string, kind: IndexKind): Promise<string[]> {
  const { registry } = await loadRegistry(content);
  const moved: string[] = [];
  for (const id of registry.entries.get(kind.key)?.keys() ?? []) {
    const portrait = findEntry(registry.entries, kind, id)?.portrait;
    if (portrait === undefined) continue;
    const to = `_data/${kind.key}/${portrait}`;
    const isMoved = await rename(join(content, "_data", portrait), join(content, to)).then(
      () => true,
      () => false,
    );
    if (isMoved) moved.push(to);
  }
  return moved;
}

function taken(file: string): UserError {
  return new UserError({
    id: `${file} sudah ada dengan isi lain, jadi berkas lama tidak dihapus. Samakan keduanya, lalu ulangi`,
    en: `${file} is there with other content, so the old file was kept. Make the two agree, then repeat`,
  });
}

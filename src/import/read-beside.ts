import { readFile } from "node:fs/promises";
import { isAbsolute, join, relative, resolve } from "node:path";
import { addNotes } from "./account.ts";
import type { ImportDraft, Picture } from "./draft.ts";
import { Notes } from "./notes.ts";

/**
 * Reads the pictures that a file shows from its own folder or one below it; those that are not there are noted.
 * @param folder where the file lies; absent for a text from elsewhere.
 */
export async function readBeside(draft: ImportDraft, folder: string | undefined): Promise<ImportDraft> {
  if (draft.pictures.every(({ beside }) => beside === undefined)) return draft;
  const notes = new Notes();
  const pictures: Picture[] = [];
  for (const { beside, ...picture } of draft.pictures) {
    const bytes = beside === undefined || folder === undefined ? undefined : await readBelow(folder, beside);
    if (beside === undefined) pictures.push(picture);
    else if (bytes !== undefined) pictures.push({ ...picture, bytes });
    else notes.add("picture-unknown", [beside, picture.alt, picture.caption].filter(Boolean).join(" "));
  }
  return addNotes({ ...draft, pictures }, notes.list());
}

async function readBelow(folder: string, written: string): Promise<Uint8Array | undefined> {
  const path = resolve(folder, decoded(written).replace(/^\.?\//, ""));
  const below = relative(resolve(folder), path);
  if (below.startsWith("..") || isAbsolute(below)) return undefined;
  return readFile(join(folder, below)).catch(() => undefined);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../../diagnostics/user-error.ts";
import type { ImportDraft, LinkedDocument, Picture } from "../draft.ts";
import { addressKey } from "../picture-address.ts";

/** Gives a draft the bytes of its pictures and documents where a copy of the old site's uploads has them. */
export type FillPictures = (draft: ImportDraft) => Promise<ImportDraft>;

/**
 * Looks for pictures and documents in a copy of `wp-content/uploads`.
 * @throws UserError where there is no such folder.
 */
export async function openUploads(folder: string): Promise<FillPictures> {
  const info = await stat(folder).catch(() => undefined);
  if (info === undefined || !info.isDirectory()) {
    throw new UserError({
      id: `${folder}: tidak ada folder ini. Sebutkan salinan folder wp-content/uploads dari situs lama`,
      en: `${folder}: no such folder. Name a copy of the old site's folder wp-content/uploads`,
    });
  }
  return async (draft) => {
    const pictures = await Promise.all(draft.pictures.map((picture) => filled(picture, folder)));
    const documents = await Promise.all((draft.documents ?? []).map((document) => filled(document, folder)));
    return { ...draft, pictures, documents };
  };
}

async function filled<T extends Picture | LinkedDocument>(file: T, folder: string): Promise<T> {
  if (file.bytes !== undefined || file.url === undefined) return file;
  for (const path of candidates(file.url)) {
    const bytes = await readFile(join(folder, path)).catch(() => undefined);
    if (bytes !== undefined) return { ...file, bytes };
  }
  return file;
}

/** Where a file may lie below the uploads: the file itself before the smaller copies of it. */
function candidates(url: string): string[] {
  const path = /\/(?:wp-content\/(?:uploads|blogs\.dir\/\d+\/files)|files)\/([^?#]+)/.exec(url)?.[1];
  if (path === undefined) return [];
  const own = decoded(path);
  if (own.split(/[/\\]/).includes("..")) return [];
  const original = own.replace(/(?:-(?:\d{2,5}x\d{2,5}|scaled|rotated|e\d{10,13}))+(?=\.\w+$)/, "");
  const scaled = original.replace(/(?=\.\w+$)/, "-scaled");
  return [...new Set([original, scaled, own])].filter((name) => addressKey(name) === addressKey(own));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

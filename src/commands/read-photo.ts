import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { UserError } from "../diagnostics/user-error.ts";
import type { Picture } from "../import/draft.ts";
import { formatOfName } from "../pictures/image.ts";

/**
 * Reads a photo that is to be copied beside a new release.
 * @param alt what can be seen in it; empty where that is still to be written.
 * @throws UserError where there is no such photo.
 */
export async function readPhoto(path: string, alt: string): Promise<Picture> {
  if (formatOfName(path) === undefined) {
    throw new UserError({
      id: `${path} bukan foto JPEG, PNG, WebP atau GIF`,
      en: `${path} is no JPEG, PNG, WebP or GIF`,
    });
  }
  const bytes = await readFile(path).catch(() => {
    throw new UserError({
      id: `${path} tidak ada, atau tidak bisa dibuka`,
      en: `${path} does not exist, or cannot be opened`,
    });
  });
  return { name: basename(path).toLowerCase(), bytes, alt, caption: "" };
}

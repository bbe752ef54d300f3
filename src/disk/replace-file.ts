import { randomBytes } from "node:crypto";
import { open, readFile, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileError, UserError } from "../diagnostics/user-error.ts";

/**
 * Replaces what a file holds, whole or not at all; its permissions stay.
 * @param before what it must hold now: whoever changed it meanwhile must not lose the change.
 * @throws UserError where it holds something else, or cannot be written.
 */
export async function replaceFile(path: string, before: Uint8Array, after: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString("hex")}`);
  try {
    if (!(await readFile(path)).equals(before)) {
      throw new UserError({
        id: `${path} berubah selama diperiksa, jadi tidak ditulis. Ulangi perintahnya`,
        en: `${path} changed while it was checked, so it was not written. Repeat the command`,
      });
    }
    const { mode } = await stat(path);
    const file = await open(temporary, "wx", mode);
    try {
      await file.writeFile(after);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw fileError(error, path) ?? error;
  }
}

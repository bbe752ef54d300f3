import { link, mkdir, open, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** What became of a file that was to be written: nothing is ever written over. */
export type Written = "written" | "same" | "taken";

/**
 * Creates a file that appears whole or not at all, and only where there is none.
 * @returns `same` where a file with these very bytes is there already, `taken` where it holds something else.
 */
export async function createFile(path: string, content: string | Uint8Array): Promise<Written> {
  // Hidden, so that a left-over is no content; always the same name, so that the next attempt clears it.
  const temporary = join(dirname(path), `.${basename(path)}.siaran-import`);
  try {
    await writeFile(temporary, content);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, content);
  }
  try {
    await link(temporary, path);
    return "written";
  } catch (error) {
    const code = codeOf(error);
    if (code === "EEXIST") return (await isSame(path, content)) ? "same" : "taken";
    // Some file systems, such as FAT and network shares, know no second name for a file.
    if (code === "EPERM" || code === "ENOTSUP" || code === "EOPNOTSUPP" || code === "EMLINK")
      return await createDirectly(path, content);
    throw error;
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Whether a file holds exactly this. */
export async function isSame(path: string, content: string | Uint8Array): Promise<boolean> {
  const bytes = await readFile(path).catch(() => undefined);
  return bytes?.equals(Buffer.from(content)) ?? false;
}

async function createDirectly(path: string, content: string | Uint8Array): Promise<Written> {
  try {
    const file = await open(path, "wx");
    try {
      await file.writeFile(content);
    } finally {
      await file.close();
    }
    return "written";
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    return (await isSame(path, content)) ? "same" : "taken";
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

import { readFile } from "node:fs/promises";
import { replaceFile } from "../disk/replace-file.ts";

/** A file of the register that is to hold something else. */
export interface FileChange {
  /** As diagnostics name it. */
  readonly file: string;
  readonly path: string;
  readonly after: string;
}

/**
 * Replaces several files. Where one cannot be written, those before it are put back.
 * @throws UserError where one holds something else meanwhile, or cannot be written.
 */
export async function replaceFiles(changes: readonly FileChange[]): Promise<void> {
  const done: (FileChange & { readonly before: Buffer })[] = [];
  try {
    for (const change of changes) {
      const before = await readFile(change.path);
      await replaceFile(change.path, before, Buffer.from(change.after));
      done.push({ ...change, before });
    }
  } catch (error) {
    for (const { path, before, after } of done) await replaceFile(path, Buffer.from(after), before);
    throw error;
  }
}

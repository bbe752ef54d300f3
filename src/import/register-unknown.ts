import type { Language } from "../base/language.ts";
import { UserError } from "../diagnostics/user-error.ts";
import type { Asker } from "../disk/ask.ts";
import { addEntry } from "../register/add-entry.ts";
import type { Unregistered } from "./unregistered.ts";

export interface RegisterUnknownOptions {
  readonly content: string;
  readonly language: Language;
  readonly print: (line: string) => Promise<void>;
  /** Asks about each entry; without one all of them are added. */
  readonly asker?: Asker;
}

/**
 * Adds what a text names and the registry lacks, and says so for each entry; what looks like a double is left out
 * and said too.
 * @returns whether the registry has changed.
 */
export async function registerUnknown(
  entries: Unregistered,
  { content, language, print, asker }: RegisterUnknownOptions,
): Promise<boolean> {
  let changed = false;
  for (const entry of entries) {
    if (asker) {
      const answer = await asker.confirm(`Daftarkan ${entry.id}? ("${entry.from}")`);
      if (answer === undefined) break;
      if (!answer) continue;
    }
    try {
      const path = await addEntry(entry, { content, despiteSimilar: false, language });
      await print(
        language === "id" ? `${entry.id} ditambahkan ke ${path}` : `${entry.id} was added to ${path}`,
      );
      changed = true;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      await print(error.words(language));
    }
  }
  return changed;
}

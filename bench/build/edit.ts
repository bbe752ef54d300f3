import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { SyntheticRelease } from "../generate.ts";
import type { Contender } from "./contenders.ts";

/** An official who is in releases of all years. */
const official = { id: "pejabat-100", name: "Pejabat Contoh 100" } as const;

/** Adds a mark to the end of a release's text. */
export function editBody(contender: Contender, folder: string, release: SyntheticRelease, mark: string) {
  const file = join(folder, contender.fileOfRelease(release));
  return rewrite(file, (text) => `${text.replace(/\nTanda .*\n$/, "")}\nTanda ${mark}.\n`);
}

/** Puts a mark at the end of a release's title. */
export function editTitle(contender: Contender, folder: string, release: SyntheticRelease, mark: string) {
  const file = join(folder, contender.fileOfRelease(release));
  return rewrite(file, (text) => text.replace(/^title: ".*"$/m, `title: "${release.title} ${mark}"`));
}

/** Puts a mark at the end of an official's name. */
export function editOfficial(contender: Contender, folder: string, mark: string) {
  const file = join(folder, contender.fileOfOfficial(official.id));
  return rewrite(file, (text) =>
    text.replace(new RegExp(`"${official.name}(?: \\w+)?"`), `"${official.name} ${mark}"`),
  );
}

async function rewrite(file: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(file, "utf8");
  const changed = change(text);
  if (changed === text) throw new Error(`nothing to edit in ${file}`);
  await writeFile(file, changed);
}

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { rename } from "node:fs/promises";
import { join } from "node:path";
import { demonstrationUrl } from "../base/demonstration.ts";
import { UserError } from "../diagnostics/user-error.ts";
import { createFile } from "../disk/create-file.ts";
import { writeWhole } from "../disk/write-whole.ts";
import type { InitAnswers, NewFile } from "./answers.ts";
import { contentFolder, newsroomFiles } from "./newsroom-files.ts";
import { type PackageOptions, packageFile } from "./package-file.ts";

export interface BeginOptions extends Omit<PackageOptions, "known"> {
  /** The folder of the newsroom. */
  readonly folder: string;
  /** Whether the demonstration of this repository may be put aside. */
  readonly isInPlace: boolean;
}

/** What became of the files of a new newsroom. */
export interface Begun {
  readonly written: readonly string[];
  /** Files that were there already, and stay as they are. */
  readonly kept: readonly string[];
  /** Where the demonstration is now. */
  readonly putAside?: string;
}

/** Where the demonstration goes. */
const asideFolder = "posts-peragaan";

/** What stands in the settings of the demonstration, and of nobody else. */
const demonstration = `url: ${demonstrationUrl}`;

/**
 * Writes the files of a new newsroom.
 * @throws UserError where there is a newsroom already; then nothing is written.
 */
export async function beginNewsroom(answers: InitAnswers, options: BeginOptions): Promise<Begun> {
  const { folder } = options;
  const manifest = programFile(options);
  const putAside = await makeRoom(options);
  const written: string[] = [];
  const kept: string[] = [];
  for (const { path, content } of newsroomFiles(answers)) {
    const made = await createFile(join(folder, path), content);
    (made === "written" ? written : kept).push(path);
  }
  if (manifest) {
    writeWhole(join(folder, manifest.path), manifest.content);
    written.push(manifest.path);
  }
  return { written, kept, ...(putAside === undefined ? {} : { putAside }) };
}

/** Only the demonstration gives way, and it is put aside and not deleted. */
async function makeRoom({ folder, isInPlace }: BeginOptions): Promise<string | undefined> {
  const content = join(folder, contentFolder);
  if (!existsSync(content) || readdirSync(content).length === 0) return undefined;
  const aside = join(folder, asideFolder);
  if (isInPlace && isDemonstration(content) && !existsSync(aside)) {
    await rename(content, aside);
    return asideFolder;
  }
  const hint = isDemonstration(content)
    ? isInPlace
      ? [`Hapus dahulu ${aside}`, `Delete ${aside} first`]
      : ["Itu peragaan: ulangi dengan --here", "That is the demonstration: repeat with --here"]
    : ["Pilih folder lain", "Choose another folder"];
  throw new UserError({
    id: `${content} sudah berisi naskah, dan tidak ditimpa. ${hint[0]}`,
    en: `There is content in ${content}, which is not written over. ${hint[1]}`,
  });
}

function isDemonstration(content: string): boolean {
  const settings = join(content, "_data/site.yaml");
  return existsSync(settings) && readFileSync(settings, "utf8").split(/\r?\n/).includes(demonstration);
}

/** The repository of the program has a package.json of its own. */
function programFile({ folder, program, sharp }: BeginOptions): NewFile | undefined {
  const path = join(folder, "package.json");
  const known = existsSync(path) ? readFileSync(path, "utf8") : undefined;
  try {
    if (known !== undefined && JSON.parse(known).name === "siaran") return undefined;
    return packageFile({ known, program, sharp });
  } catch {
    throw new UserError({
      id: `${path} bukan JSON yang dapat dibaca. Perbaiki atau hapus dahulu`,
      en: `${path} cannot be read as JSON. Correct or delete it first`,
    });
  }
}

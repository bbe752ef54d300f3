import { stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import type { Language } from "../base/language.ts";
import { compile } from "../compile/compile.ts";
import type { Content } from "../content/content.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { fileError, UserError } from "../diagnostics/user-error.ts";
import { cacheFolder } from "../disk/cache-folder.ts";
import { changedFiles } from "../disk/changed-files.ts";
import { pathOnDisk } from "../disk/path-on-disk.ts";
import { programDigest } from "../disk/program-digest.ts";
import { replaceFile } from "../disk/replace-file.ts";
import { readContent } from "../prepare/prepare.ts";
import { quoteUnmarked } from "../rules/quote-unmarked.ts";
import { openCheckMemory } from "./check-memory.ts";
import { type FixedFile, fixContent } from "./fix.ts";

export interface CheckOptions {
  /** The content folder. */
  readonly content: string;
  readonly now: number;
  readonly language: Language;
  /** Files and folders to tell of; all where there are none. */
  readonly paths: readonly string[];
  /** Git revision: only files that differ from it are told of. */
  readonly since?: string | undefined;
  /** Whether suggestions that are certain are written into the files. */
  readonly fix: boolean;
  /** Whether quotations in running text are told of, with the mark that each could have. */
  readonly quotes?: boolean;
}

export interface CheckResult {
  readonly diagnostics: readonly Diagnostic[];
  /** Files that were rewritten. */
  readonly fixed: readonly FixedFile[];
  /** Content as it is now on disk. */
  readonly content: Content;
}

/**
 * Checks a content folder. All of it is read, because releases are compared with each other and with the register;
 * only findings in the files asked for are returned, and those elsewhere that point at them.
 * @throws UserError where a path or revision cannot be used, or a file cannot be written.
 */
export async function check(options: CheckOptions): Promise<CheckResult> {
  const { now, language, fix, quotes = false } = options;
  const folder = resolve(options.content);
  await requireFolder(folder, options.content);
  const isChosen = await chooser(folder, options);
  const content = await readContent({ content: folder, now });
  const settings = {
    folder: basename(folder),
    now,
    drafts: true,
    language,
    requested: quotes ? [quoteUnmarked.code] : [],
  };
  const choose = (diagnostics: readonly Diagnostic[]) =>
    diagnostics.filter(
      ({ code, place, related = [] }) =>
        // The file that is gone, or that took the address along, is not the one in which it is noted.
        (options.since !== undefined && code === "address-lost") ||
        [place, ...related.map((other) => other.place)].some(({ file }) => isChosen(file)),
    );
  // Rules that are asked only now and then would drive out what is known of the others.
  const kept = quotes ? undefined : openCheckMemory(join(cacheFolder(folder), "check"), programDigest());
  const { diagnostics, memory } = compile(content, settings, kept?.load(content.texts));
  kept?.save(memory);
  if (!fix) return { diagnostics: choose(diagnostics), fixed: [], content };
  const fixed = fixContent(content, settings, { isChosen, diagnostics, memory });
  for (const { file, before, after } of fixed.files)
    await replaceFile(pathOnDisk(dirname(folder), file), before, after);
  return { diagnostics: choose(fixed.diagnostics), fixed: fixed.files, content: fixed.content };
}

async function requireFolder(folder: string, written: string): Promise<void> {
  const found = await stat(folder).catch((error) => {
    throw fileError(error, written) ?? error;
  });
  if (found.isDirectory()) return;
  throw new UserError({ id: `${written} bukan folder`, en: `${written} is not a folder` });
}

async function chooser(folder: string, { paths, since }: CheckOptions): Promise<(file: string) => boolean> {
  const chosen = await Promise.all(paths.map((path) => toFile(folder, path)));
  const changed =
    since === undefined
      ? undefined
      : new Set(
          (await changedFiles(folder, since)).map((file) => `${basename(folder)}/${file.normalize("NFC")}`),
        );
  return (file) =>
    (changed === undefined || changed.has(file)) &&
    (chosen.length === 0 ||
      chosen.some((path) => path === file || path === "" || file.startsWith(`${path}/`)));
}

/** A path as it was typed, in the form of diagnostics: from the content folder's parent, with `/`. */
async function toFile(folder: string, path: string): Promise<string> {
  await stat(path).catch((error) => {
    throw fileError(error, path) ?? error;
  });
  const file = relative(dirname(folder), resolve(path)).split(sep).join("/").normalize("NFC");
  const name = basename(folder);
  if (file === name || file.startsWith(`${name}/`)) return file;
  throw new UserError({
    id: `${path} tidak berada di folder naskah ${folder}`,
    en: `${path} is not in the content folder ${folder}`,
  });
}

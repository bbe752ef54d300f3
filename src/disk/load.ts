import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync, type Stats, statSync } from "node:fs";
import { basename, dirname } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { isPublicFile } from "../base/content-folders.ts";
import { filesWithin, replaceWithin } from "../base/within-folder.ts";
import { type Content, orderContent, type TextFile } from "../content/content.ts";
import { ledgerName } from "../content/ledger.ts";

type Mutable = {
  texts: TextOnDisk[];
  assets: Content["assets"][number][];
  refused: Content["refused"][number][];
};

/**
 * Looks through a content folder; texts are read when they are asked for. Only regular files count: a symbolic link can publish any file
 * of the machine, and a pipe never ends. Hidden files and folders are skipped where they are not published as they are.
 * @param now milliseconds since 1970-01-01T00:00Z.
 * @returns the content, in the order of its paths; an empty one where there is no such folder.
 */
export function loadContent(folder: string, now: number): Content<TextOnDisk> {
  const content: Mutable = { texts: [], assets: [], refused: [] };
  const name = basename(folder);
  loadFolder({ root: dirname(folder), name, file: name }, content, now);
  return orderContent(content);
}

/**
 * Looks again through some folders and those below them; what is known of the others stays.
 * @param changed paths of the folders, as in the content: `posts/2019/07`.
 * @returns the content, with the same list of assets where none of them changed.
 */
export function reloadFolders(
  content: Content,
  folder: string,
  { changed, now }: { readonly changed: readonly string[]; readonly now: number },
): Content {
  let { texts, assets } = content;
  // One within another is looked through with it.
  const outermost = changed.filter((name) => !changed.some((other) => name.startsWith(`${other}/`)));
  const refused = content.refused.filter(
    ({ file }) => !outermost.some((name) => file.startsWith(`${name}/`)),
  );
  for (const name of new Set(outermost)) {
    const found: Mutable = { texts: [], assets: [], refused };
    loadFolder({ root: dirname(folder), name, file: name }, found, now);
    const fresh = orderContent(found);
    texts = replaceWithin(texts, name, fresh.texts);
    const isSame = isDeepStrictEqual(filesWithin(assets, name).map(plain), fresh.assets.map(plain));
    if (!isSame) assets = replaceWithin(assets, name, fresh.assets);
  }
  return { texts, assets, refused };
}

function plain({ file, size, stamp }: Content["assets"][number]) {
  return { file, size, stamp };
}

// One after the other and without promises: nothing else is under way, and a promise costs more than a look at a file.
function loadFolder(folder: Place, content: Mutable, now: number): void {
  const { root } = folder;
  const isPublic = isPublicFile(`${folder.file}/`);
  for (const entry of listFolder(folder, content)) {
    // What is published as it is may have such names, but for those that file systems leave.
    if (entry.name.startsWith(".") && (!isPublic || /^\.(?:_|DS_Store$|git)/.test(entry.name))) continue;
    const file = `${folder.file}/${entry.name.normalize("NFC")}`;
    const name = `${folder.name}/${entry.name}`;
    if (entry.isDirectory()) loadFolder({ root, name, file }, content, now);
    else if (!entry.isFile()) content.refused.push({ file, reason: "kind" });
    else loadFile({ root, name, file }, content, now);
  }
}

/** A file or folder, by its path from the parent of the content folder. */
interface Place {
  readonly root: string;
  /** As the file system writes it. */
  readonly name: string;
  /** As the content has it: in Unicode's form NFC. */
  readonly file: string;
}

function listFolder({ root, name, file }: Place, { refused }: Mutable) {
  try {
    return readdirSync(`${root}/${name}`, { withFileTypes: true });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT"))
      refused.push({ file, reason: "unreadable" });
    return [];
  }
}

function loadFile(place: Place, { texts, assets, refused }: Mutable, now: number): void {
  const { root, name, file } = place;
  try {
    const stats = statSync(`${root}/${name}`);
    const stamp = stampOf(stats, now);
    if (isText(file) && !isPublicFile(file)) texts.push(new TextOnDisk(place, stamp));
    else assets.push({ file, size: stats.size, stamp });
  } catch {
    refused.push({ file, reason: "unreadable" });
  }
}

/** A text that is read whenever it is asked for. */
export class TextOnDisk implements TextFile {
  readonly file: string;
  readonly stamp: string;
  /** The path from the root as the file system writes it. */
  readonly name: string;
  readonly #root: string;

  constructor({ root, name, file }: Place, stamp: string) {
    this.file = file;
    this.stamp = stamp;
    // One string for both: an archive has many.
    this.name = name === file ? file : name;
    this.#root = root;
  }

  get bytes(): Uint8Array {
    return readFileSync(`${this.#root}/${this.name}`);
  }
}

/** A text on disk as plain data. */
export type PlainText = readonly [file: string, stamp: string, name?: string];

/** Turns texts into plain data for another thread. */
export function toPlain(texts: readonly TextOnDisk[]): PlainText[] {
  return texts.map(({ file, stamp, name }) => (name === file ? [file, stamp] : [file, stamp, name]));
}

/** @param root parent of the content folder. */
export function fromPlain(root: string, texts: readonly PlainText[]): TextOnDisk[] {
  return texts.map(([file, stamp, name = file]) => new TextOnDisk({ root, name, file }, stamp));
}

function isText(file: string): boolean {
  return /\.(?:md|ya?ml)$/i.test(file) || file.endsWith(`/_data/${ledgerName}`);
}

/**
 * The clock of a file system is coarse, on some by two seconds: a file that changes twice within its grain keeps
 * size and times. A young file therefore gets a stamp that it never has again.
 */
const grain = 2000;

function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats, now: number): string {
  return now - ctimeMs > grain ? `${size} ${mtimeMs} ${ctimeMs} ${ino}` : randomUUID();
}

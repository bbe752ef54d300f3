import { randomUUID } from "node:crypto";
import {
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { markFile, markText, readMark } from "../../disk/site-mark.ts";
import { listFiles } from "./list-files.ts";
import { openOutput, UnsafeOutputError } from "./output-folder.ts";

/** Where a site is published. */
export interface SitePlace {
  /** The folder in which builds have their claims and the lock; on the file system of the site. */
  readonly root: string;
  /** The folder with the site as it is now; there may be none yet. */
  current(): string;
  /**
   * Opens the site for a change.
   * @returns the folder to change, and what makes the change public.
   */
  change(): { readonly folder: string; readonly publish: () => void };
}

/** A folder whose files are replaced one by one. */
export function folderPlace(output: string, content: string): SitePlace {
  const root = openOutput(output, content);
  return { root, current: () => root, change: () => ({ folder: root, publish: () => {} }) };
}

/**
 * A link to a folder: each change is made in a copy of it, to which the link is turned at once. No reader sees files of
 * two builds, whatever happens meanwhile. The folders lie beside the link, in one of the link's name with `.siaran`.
 */
export function linkPlace(output: string, content: string): SitePlace {
  const link = resolve(output);
  const home = `${link}.siaran`;
  const root = openHome(home, output, content);
  const current = () => target(link, home) ?? join(home, "none");
  const status = lstatSync(link, { throwIfNoEntry: false });
  if (status?.isSymbolicLink() && target(link, home) === undefined) throw new UnsafeOutputError(output);
  if (status?.isDirectory()) adopt(link, home);
  return {
    root,
    current,
    change: () => {
      const before = current();
      const folder = join(home, nextName(home));
      copyByLinks(before, folder);
      return { folder, publish: () => turn(link, folder, before) };
    },
  };
}

function openHome(home: string, output: string, content: string): string {
  const status = lstatSync(home, { throwIfNoEntry: false });
  if (status && !(status.isDirectory() && readMark(home))) throw new UnsafeOutputError(home);
  const root = openOutput(home, content);
  // What stands in the place of the link may be anything that a build may empty.
  openOutput(output, content);
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, markFile), markText([]));
  return root;
}

/** The folder that the link leads to, where it is one of ours. */
function target(link: string, home: string): string | undefined {
  if (!lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink()) return undefined;
  const folder = resolve(dirname(link), readlinkSync(link));
  return dirname(folder) === home ? folder : undefined;
}

/** A folder that stands where the link must be is the site of earlier builds, which goes on as the first one. */
function adopt(link: string, home: string): void {
  const folder = join(home, nextName(home));
  renameSync(link, folder);
  turnTo(link, folder);
}

function nextName(home: string): string {
  const numbers = readdirSync(home).map((name) => (/^\d+$/.test(name) ? Number(name) : 0));
  return String(Math.max(0, ...numbers) + 1);
}

/** The same files under second names; a change then replaces names and never writes into a file. */
function copyByLinks(from: string, to: string): void {
  mkdirSync(to);
  if (!lstatSync(from, { throwIfNoEntry: false })) return;
  const made = new Set<string>();
  for (const file of listFiles(from)) {
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(join(to, folder), { recursive: true });
    made.add(folder);
    linkSync(join(from, file.replace(/\/$/, "")), join(to, file.replace(/\/$/, "")));
  }
}

/** The folder before is kept until the next change: somebody may be reading it. */
function turn(link: string, folder: string, before: string): void {
  turnTo(link, folder);
  const home = dirname(folder);
  const kept = new Set([folder, before].map((path) => basename(path)));
  for (const name of readdirSync(home))
    if (/^(?:\d+|\.siaran-link-.*)$/.test(name) && !kept.has(name))
      rmSync(join(home, name), { recursive: true, force: true });
}

function turnTo(link: string, folder: string): void {
  const fresh = join(dirname(folder), `.siaran-link-${randomUUID()}`);
  symlinkSync(join(basename(dirname(folder)), basename(folder)), fresh);
  renameSync(fresh, link);
}

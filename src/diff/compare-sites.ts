import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { compareText } from "../base/compare-text.ts";
import { listFiles } from "../build/publish/list-files.ts";
import { markFile } from "../disk/site-mark.ts";
import { type FirstChange, firstChange } from "./first-change.ts";

/** A file that two sites have differently. */
export interface ChangedFile {
  readonly file: string;
  /** Where its words begin to differ; absent for what is no text. */
  readonly change?: FirstChange;
}

/** What of one site is other in the next. Files are relative to the sites and in the order of their paths. */
export interface SiteChanges {
  readonly added: readonly string[];
  readonly gone: readonly string[];
  readonly changed: readonly ChangedFile[];
  /** Files that differ in nothing but the names of files of the design, which hold a hash of their content. */
  readonly onlyDesign: readonly string[];
  readonly same: number;
}

const text = /\.(?:html|xml|json|opml|csv|txt|ics|css|js|svg)$/;

/** Compares two built sites. */
export function compareSites(before: string, after: string): SiteChanges {
  const [old, fresh] = [filesOf(before), filesOf(after)];
  const names = [...new Set([...old.keys(), ...fresh.keys()])].sort(compareText);
  const added: string[] = [];
  const gone: string[] = [];
  const onlyDesign: string[] = [];
  const changed: ChangedFile[] = [];
  for (const name of names) {
    const [one, other] = [old.get(name), fresh.get(name)];
    if (one === undefined) added.push(other ?? name);
    else if (other === undefined) gone.push(one);
    else {
      const [a, b] = [readFileSync(join(resolve(before), one)), readFileSync(join(resolve(after), other))];
      if (a.equals(b)) continue;
      const isText = text.test(other);
      const [was, is] = isText ? [plain(a.toString()), plain(b.toString())] : ["", ""];
      if (isText && was === is) onlyDesign.push(other);
      else changed.push({ file: other, ...(isText ? { change: firstChange(was, is) } : {}) });
    }
  }
  const touched = added.length + gone.length + onlyDesign.length + changed.length;
  return { added, gone, changed, onlyDesign, same: names.length - touched };
}

/** The files of a site by what they are called whatever is in them. */
function filesOf(folder: string): ReadonlyMap<string, string> {
  const files = listFiles(resolve(folder)).filter((file) => file !== markFile);
  return new Map(files.map((file) => [plain(file), file]));
}

/** Without the hashes in the names of files of the design. */
function plain(words: string): string {
  return words.replace(/(assets\/[a-z-]+)-[0-9a-f]{10}(?=\.[a-z0-9]+)/g, "$1");
}

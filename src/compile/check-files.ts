import { isAmongPages, isPublicFile, isStaticPage } from "../base/content-folders.ts";
import { folderOf, nameOf } from "../base/file-path.ts";
import { ledgerName } from "../content/ledger.ts";
import { hasFiles, type Manuscript } from "../content/manuscript.ts";
import { publishName } from "../content/publish-settings.ts";
import type { Report } from "../diagnostics/faults.ts";
import { assetFile } from "../pictures/asset.ts";
import { publicFiles } from "../site/public-files.ts";
import { isRelease, type OpenContent } from "./open-content.ts";

/** Files of the content folder that are there for the people who work in it. */
const readme = /(?:^|\/)readme(?:\.[a-z]+)?$/i;

/** Names that were meant for a release: other endings of Markdown, and what Windows, editors and chats put behind one. */
const nearlyMarkdown = /\.(?:markdown|mdown|mkdn?|mdtxt|mdtext|mdx)$|\.md[.~_ (-].*$/i;

/**
 * Reports the files that nothing is made of: releases whose names end otherwise, photos and attachments that no release
 * names, entries at a place where none is looked for. Whoever put them there thinks they are published.
 */
export function checkFiles(open: OpenContent, manuscripts: readonly Manuscript[], report: Report): void {
  const used = usedFiles(open, manuscripts);
  const texts = open.texts.map(({ file }) => file).filter((file) => !isRelease(file, open.registryFolder));
  const unused = [...open.assets.keys(), ...texts].filter((file) => !used.has(file) && !readme.test(file));
  if (unused.length === 0) return;
  const unread = foldersOfUnread(open, manuscripts);
  for (const file of unused) {
    const name = nameOf(file);
    const place = { file, line: 1, column: 1 };
    if (nearlyMarkdown.test(name)) report("file-suffix", place, { name, better: `${stemOf(name)}.md` });
    // What a release that cannot be read names is not known.
    else if (!unread.has(folderOf(file))) report("file-unused", place, { name, kind: kindOf(file, open) });
  }
}

function stemOf(name: string): string {
  return name.replace(/\.(?:markdown|mdown|mkdn?|mdtxt|mdtext|mdx|md)(?![a-z]).*$/i, "");
}

function kindOf(file: string, { registryFolder, assets }: OpenContent) {
  if (isPublicFile(file)) return "public";
  if (isAmongPages(file) && /\.md$/i.test(file)) return "page";
  if (file.startsWith(`${registryFolder}/`)) return "register";
  return assets.get(file)?.image === undefined ? "other" : "picture";
}

function usedFiles(
  { registry, registryFolder, texts, assets }: OpenContent,
  manuscripts: readonly Manuscript[],
): Set<string> {
  const used = new Set([
    `${registryFolder}/site.yaml`,
    `${registryFolder}/words.yaml`,
    `${registryFolder}/${ledgerName}`,
    `${registryFolder}/${publishName}`,
  ]);
  const { emblem, font, style } = registry.settings ?? {};
  for (const named of [emblem, font, style])
    if (typeof named === "object") used.add(`${registryFolder}/${named.file}`);
  for (const [key, entries] of registry.entries) {
    for (const { portrait } of entries.values())
      if (portrait !== undefined) used.add(`${registryFolder}/${key}/${portrait}`);
  }
  const entry = new RegExp(
    `^${registryFolder}/(?:${[...registry.entries.keys()].join("|")})(?:/[^/]+)?\\.yaml$`,
  );
  for (const { file } of texts) if (entry.test(file)) used.add(file);
  for (const { from } of publicFiles(assets, registryFolder)) used.add(from);
  for (const { file } of manuscripts) if (isStaticPage(file)) used.add(file);
  for (const manuscript of manuscripts.filter(hasFiles))
    for (const name of namesIn(manuscript)) used.add(assetFile(manuscript.file, name));
  return used;
}

function namesIn({ keys, pictures }: Manuscript): string[] {
  const named = [...(keys.photos ?? []), ...(keys.attachments ?? [])].map(({ file }) => file);
  return [...named, ...pictures];
}

/** The folders of releases and entries of the register that could not be read. */
function foldersOfUnread(
  { texts, registry, registryFolder }: OpenContent,
  manuscripts: readonly Manuscript[],
): Set<string> {
  const read = new Set(manuscripts.map(({ file }) => file));
  for (const [key, entries] of registry.entries)
    for (const id of entries.keys()) read.add(`${registryFolder}/${key}/${id}.yaml`);
  const isEntry = (file: string) =>
    file.endsWith(".yaml") &&
    [...registry.entries.keys()].some((key) => folderOf(file) === `${registryFolder}/${key}`);
  const unread = texts.filter(
    ({ file }) => (isRelease(file, registryFolder) || isStaticPage(file) || isEntry(file)) && !read.has(file),
  );
  return new Set(unread.map(({ file }) => folderOf(file)));
}

import { type Moment, parseMoment } from "../base/date.ts";
import { digestOf } from "../base/digest.ts";
import { nameOf } from "../base/file-path.ts";
import type { Language } from "../base/language.ts";
import { isSlug, toSlug } from "../base/slug.ts";
import { placeAt, type Source } from "../base/source.ts";
import type { Report } from "../diagnostics/faults.ts";
import { findImages, plainText } from "../markdown/markdown.ts";
import { mayLinkWithin } from "../markdown/may-link-within.ts";
import { checkKeys } from "../yaml/check-keys.ts";
import { readFrontMatter } from "../yaml/front-matter.ts";
import type { TextFile } from "./content.ts";
import { fileOpener, Manuscript, type ReleaseFacts, unlessEmpty } from "./manuscript.ts";
import { pageSchema } from "./page-schema.ts";

export interface PageOptions {
  /** Zone of dates without an offset. */
  readonly zone: string;
  /** Address of the newsroom, by which links within it are known. */
  readonly siteUrl: string;
  readonly language: Language;
  readonly report: Report;
  /** The day by which texts are read that do not say when they were last updated. */
  readonly now: Moment;
}

/** A static page as it was written. Its text, pictures and files are read like those of a release. */
export interface PageDraft {
  readonly manuscript: Manuscript;
  /** What stands for it in lists and search engines: its summary, or the first words of its text. */
  readonly summary: string;
  /** Its place among those that want to be in the menu, from the smallest. */
  readonly menu?: number;
}

/** Characters of the text that stand for a summary where there is none. */
const summaryLength = 160;

/** Reads a static page; `undefined` where it cannot be one, which is reported. */
export function parsePage(file: TextFile, source: Source, options: PageOptions): PageDraft | undefined {
  const { report, zone, language, now, siteUrl } = options;
  const slug = nameOf(source.file).replace(/\.md$/i, "");
  if (!isSlug(slug)) report("slug-invalid", placeAt(source, 0), { slug, better: toSlug(slug) });
  const frontMatter = readFrontMatter(source, report);
  if (!frontMatter) return undefined;
  const { data, body, bodyOffset } = frontMatter;
  const { menu, ...keys } = checkKeys(pageSchema, data, language, report);
  const updated = keys.updated === undefined ? undefined : parseMoment(keys.updated, zone);
  if (updated === "unreadable")
    report("date-unreadable", data.place(["updated"]), { text: keys.updated ?? "", form: "moment" });
  else if (updated === "impossible")
    report("date-impossible", data.place(["updated"]), { text: keys.updated ?? "" });
  const moment = typeof updated === "object" ? updated : undefined;
  const facts: ReleaseFacts = {
    slug,
    keys: { ...keys, references: {} },
    date: moment ?? now,
    updated: moment,
    pictures: unlessEmpty(findImages(body).map(({ file }) => file)),
    linksWithin: mayLinkWithin(body, siteUrl),
    bodyOffset,
    digest: digestOf(source.text),
    length: source.text.length,
  };
  const opener = fileOpener();
  const manuscript = new Manuscript(file, facts, opener.open);
  opener.keep(manuscript, { source, data: () => data });
  const summary = keys.summary ?? openingOf(body, keys.title ?? slug);
  return { manuscript, summary, ...(menu === undefined ? {} : { menu }) };
}

/** The first words of a text, up to the end of a word. */
function openingOf(body: string, title: string): string {
  const words = plainText(body).replace(/\s+/g, " ").trim();
  if (words === "") return title;
  return words.length <= summaryLength ? words : `${words.slice(0, summaryLength).replace(/\s\S*$/, "")} …`;
}

import { withMissing } from "../account.ts";
import { cleanCharacters } from "../clean-characters.ts";
import { decodeBytes } from "../decode-bytes.ts";
import { contentKey, type ImportDraft, type SourceData } from "../draft.ts";
import { Notes } from "../notes.ts";
import { PictureList } from "../picture-list.ts";
import { plainOf } from "../plain.ts";
import { webAddress } from "../web-address.ts";
import { frontMatterData } from "./front-matter-data.ts";
import { splitFrontMatter } from "./split-front-matter.ts";
import { withoutTemplateTags } from "./template-tags.ts";

/** Reads a Markdown file of another generator: its text stays as it is, and its front matter as far as we know it. */
export function readMarkdownFile(bytes: Uint8Array, origin: string): ImportDraft {
  const notes = new Notes();
  const text = cleanCharacters(decodeBytes(bytes, notes), notes);
  const { values, body, broken } = splitFrontMatter(text, origin);
  for (const line of broken) notes.add("front-matter", line);
  const { data, pictures: shown } = frontMatterData(values, notes);
  const pictures = new PictureList(notes);
  const add = ({ source, alt, caption }: { source: string; alt: string; caption: string }) => {
    const url = webAddress(source);
    pictures.add({ written: source, alt, caption, ...(url === undefined ? { beside: source } : { url }) });
  };
  for (const picture of shown) add(picture);
  const untagged = withoutTemplateTags(body.replace(/^\s*<!--\s*more\s*-->\s*$/gim, ""), notes, add);
  const unpictured = untagged.replace(
    /!\[([^\]\n]*)\]\(\s*<?([^\s()<>]+)>?(?:\s+["'“]([^"'”\n]*)["'”])?\s*\)(?:\{[^{}\n]*\})?/g,
    (_, alt: string, source: string, caption = "") => {
      add({ source, alt, caption });
      return "";
    },
  );
  const { heading, rest } = takeHeading(unpictured.trim());
  const named = namedIn(origin, data);
  const isTitle = heading !== undefined && (data.title === undefined || plainOf(heading) === data.title);
  const markdown = (isTitle || heading === undefined ? rest : `## ${heading}\n\n${rest}`)
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  const draft: ImportDraft = {
    origin,
    key: contentKey(origin, bytes),
    text: markdown,
    plain: plainOf(markdown),
    data: { ...named, ...data, ...(isTitle && data.title === undefined ? { title: plainOf(heading) } : {}) },
    pictures: pictures.list(),
    notes: notes.list(),
  };
  return withMissing(draft, [...plainOf(unpictured).split("\n"), ...broken]);
}

/** The only first-level heading of a release is its title. */
function takeHeading(body: string): { heading?: string; rest: string } {
  const atx = /^# +(.+?)(?: +#+)?(?:\n|$)/.exec(body) ?? /^(?!#)(.+)\n=+[ \t]*(?:\n|$)/.exec(body);
  return atx === null ? { rest: body } : { heading: atx[1] ?? "", rest: body.slice(atx[0].length).trim() };
}

/** Jekyll keeps the date and the address of a post in the name of its file: `2025-02-03-nama.md`. */
function namedIn(origin: string, data: SourceData): SourceData {
  const [, date, slug] = /(?:^|\/)(\d{4}-\d{2}-\d{2})-([^/]+)\.\w+$/.exec(origin) ?? [];
  return date === undefined || slug === undefined
    ? {}
    : { ...(data.date === undefined ? { date } : {}), slug };
}

import { readFrontMatter } from "../front-matter.ts";
import { cleanCharacters } from "./clean-characters.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { contentKey, type ImportDraft, type SourceData } from "./draft.ts";
import { Notes } from "./notes.ts";
import { plainOf } from "./plain.ts";

/** Reads a Markdown file of another generator: its text stays as it is, and its front matter as far as we know it. */
export function readMarkdownFile(bytes: Uint8Array, origin: string): ImportDraft {
  const notes = new Notes();
  const text = cleanCharacters(decodeBytes(bytes, notes), notes);
  const frontMatter = text.startsWith("---") ? readFrontMatter({ file: origin, text }, () => {}) : undefined;
  const body = (frontMatter?.body ?? text).trim();
  const [, heading] = /^# (.+)\n/.exec(body) ?? [];
  const data = readData(frontMatter?.data.value, notes);
  const markdown = heading === undefined ? body : body.slice(body.indexOf("\n") + 1).trim();
  return {
    origin,
    key: contentKey(origin, bytes),
    text: markdown,
    plain: plainOf(markdown),
    data: heading === undefined || data.title !== undefined ? data : { ...data, title: plainOf(heading) },
    pictures: [],
    notes: notes.list(),
  };
}

function readData(value: unknown, notes: Notes): SourceData {
  if (typeof value !== "object" || value === null) return {};
  const { title, date, slug, description, summary, author, tags, categories, ...others } = value as Record<
    string,
    unknown
  >;
  for (const [key, other] of Object.entries(others))
    notes.add("front-matter", `${key}: ${JSON.stringify(other)}`);
  const topics = [tags, categories].flatMap((list) => (Array.isArray(list) ? list.map(String) : []));
  const day = text(date);
  const about = text(summary) ?? text(description);
  const name = text(author);
  const given = text(title);
  const file = text(slug);
  return {
    ...(given === undefined ? {} : { title: given }),
    ...(day !== undefined && /^\d{4}-\d{2}-\d{2}/.test(day) ? { date: day } : {}),
    ...(file === undefined ? {} : { slug: file }),
    ...(about === undefined ? {} : { summary: about }),
    ...(name === undefined ? {} : { byline: name }),
    ...(topics.length === 0 ? {} : { topics }),
  };
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

import { readFrontMatter } from "../yaml/front-matter.ts";
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
  const values = new Map<string, unknown>(Object.entries(value));
  const take = (key: string) => {
    const found = values.get(key);
    values.delete(key);
    return found;
  };
  const topics = [take("tags"), take("categories")].flatMap((list) =>
    Array.isArray(list) ? list.map(String) : [],
  );
  const given = text(take("title"));
  const day = text(take("date"));
  const file = text(take("slug"));
  const about = [take("summary"), take("description")].map(text).find((words) => words !== undefined);
  const name = text(take("author"));
  for (const [key, other] of values) notes.add("front-matter", `${key}: ${JSON.stringify(other)}`);
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

import type { SourceData } from "../draft.ts";
import type { Notes } from "../notes.ts";
import { webAddress } from "../web-address.ts";
import { frontMatterDate } from "./front-matter-date.ts";

/** What the front matter of another generator says, as far as a release has a place for it. The rest is noted. */
export function frontMatterData(
  given: ReadonlyMap<string, unknown>,
  notes: Notes,
): { data: SourceData; pictures: { source: string; alt: string; caption: string }[] } {
  const values = new Map(given);
  const take = (...keys: readonly string[]) =>
    keys.flatMap((key) => {
      const found = [...values.keys()].find((name) => name.toLowerCase() === key);
      const value = found === undefined ? undefined : values.get(found);
      if (found !== undefined) values.delete(found);
      return value === undefined || value === null ? [] : [{ key: found ?? key, value }];
    });
  const one = (...keys: readonly string[]) => {
    const [first, ...others] = take(...keys).flatMap(({ key, value }) =>
      wordsOf(value).map((words) => ({ key, words })),
    );
    for (const { key, words } of others)
      if (words !== first?.words) notes.add("front-matter", `${key}: ${words}`);
    return first?.words;
  };
  const title = one("title", "judul");
  const dates = take("date", "publishdate", "tanggal");
  const date = dates.map(({ value }) => frontMatterDate(value)).find((found) => found !== undefined);
  for (const { key, value } of dates)
    if (frontMatterDate(value) === undefined || frontMatterDate(value) !== date)
      notes.add("front-matter", `${key}: ${written(value)}`);
  const slug = one("slug");
  const summary = one("summary", "description", "excerpt", "ringkasan", "lead");
  const byline = take("author", "authors", "penulis").flatMap(({ value }) => wordsOf(value));
  const topics = [...take("tags", "tag", "keywords"), ...take("categories", "category", "kategori")].flatMap(
    ({ value }) => terms(value),
  );
  const taxonomies = take("taxonomies")
    .flatMap(({ value }) => (typeof value === "object" && value !== null ? Object.values(value) : []))
    .flatMap(terms);
  const addresses = take("permalink", "url", "aliases", "redirect_from").flatMap(({ value }) =>
    wordsOf(value),
  );
  const pictures = take(
    "image",
    "images",
    "cover",
    "thumbnail",
    "featured_image",
    "featuredimage",
    "banner",
    "gambar",
  ).flatMap(({ key, value }) => picturesOf(key, value, notes));
  const drafts = take("draft", "published");
  const isDraft = drafts.some(
    ({ key, value }) =>
      (/^draft$/i.test(key) && value === true) || (/^published$/i.test(key) && value === false),
  );
  for (const [key, value] of values) notes.add("front-matter", `${key}: ${written(value)}`);
  const aliases = addresses.flatMap((address) => aliasOf(address, notes));
  if (isDraft) notes.add("status-draft", "draft");
  const all = [...new Set([...topics, ...taxonomies])];
  return {
    data: {
      ...(title === undefined ? {} : { title }),
      ...(date === undefined ? {} : { date }),
      ...(slug === undefined ? {} : { slug }),
      ...(summary === undefined ? {} : { summary }),
      ...(byline.length === 0 ? {} : { byline: byline.join(", ") }),
      ...(all.length === 0 ? {} : { topics: all }),
      ...(aliases.length === 0 ? {} : { aliases }),
    },
    pictures,
  };
}

/** A value as words: of lists each, of objects their name. */
function wordsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value === "string") return value.trim() === "" ? [] : [value.trim()];
  if (typeof value === "number" || typeof value === "bigint") return [String(value)];
  if (value instanceof Date) return [value.toISOString()];
  if (typeof value !== "object" || value === null) return [];
  const name: unknown = Reflect.get(value, "name") ?? Reflect.get(value, "title");
  return typeof name === "string" ? [name] : Object.values(value).flatMap(wordsOf);
}

/** Jekyll parts the tags of a string by blanks, others by commas. */
function terms(value: unknown): string[] {
  return wordsOf(value)
    .flatMap((words) =>
      typeof value !== "string" ? [words] : words.includes(",") ? words.split(",") : words.split(/\s+/),
    )
    .map((term) => term.trim())
    .filter(Boolean);
}

function aliasOf(address: string, notes: Notes): string[] {
  const path = URL.canParse(address) ? new URL(address).pathname : address;
  if (/[:{}*]/.test(path) || !path.startsWith("/")) {
    notes.add("front-matter", address);
    return [];
  }
  notes.add("alias", path);
  return [path];
}

function picturesOf(
  key: string,
  value: unknown,
  notes: Notes,
): { source: string; alt: string; caption: string }[] {
  if (Array.isArray(value)) return value.flatMap((inner) => picturesOf(key, inner, notes));
  if (typeof value === "string")
    return /\.\w{3,4}(?:[?#].*)?$/.test(value) || webAddress(value)
      ? [{ source: value, alt: "", caption: "" }]
      : note();
  if (typeof value !== "object" || value === null) return note();
  const text = (...names: readonly string[]) =>
    names
      .map((name): unknown => Reflect.get(value, name))
      .find((found): found is string => typeof found === "string") ?? "";
  const source = text("image", "src", "url", "path", "file");
  return source === "" ? note() : [{ source, alt: text("alt"), caption: text("caption", "title") }];

  function note(): [] {
    notes.add("front-matter", `${key}: ${written(value)}`);
    return [];
  }
}

function written(value: unknown): string {
  return typeof value === "string"
    ? value
    : value instanceof Date
      ? value.toISOString()
      : (JSON.stringify(value) ?? String(value));
}

import { readXml } from "../read-xml.ts";

/** A category or tag of a post. */
export interface WxrTerm {
  readonly domain: string;
  readonly slug: string;
  readonly name: string;
}

/** A custom field of a post. */
export interface WxrMeta {
  readonly key: string;
  readonly value: string;
}

/** What a reader wrote below a post. */
export interface WxrComment {
  readonly author: string;
  readonly content: string;
  /** `1` where it was shown. */
  readonly approved: string;
}

/** An item of a WordPress export, as it stands there. */
export interface WxrItem {
  /** Elements with plain content, by name: `title`, `content:encoded`, `wp:post_date`. */
  readonly fields: ReadonlyMap<string, string>;
  readonly terms: readonly WxrTerm[];
  /** Custom fields in their order; a key may come more than once. */
  readonly meta: readonly WxrMeta[];
  readonly comments: readonly WxrComment[];
  /** Faults of the XML that reading had to get over. */
  readonly faults: readonly string[];
}

/** The first value of a custom field. */
export function metaOf({ meta }: WxrItem, key: string): string | undefined {
  return meta.find((field) => field.key === key)?.value;
}

/**
 * Reads an item. Where its XML is broken, its elements are looked for by their names instead, so that a post whose
 * content closed its CDATA too early still comes whole.
 */
export function parseItem(xml: string): WxrItem {
  const item = readStrictly(xml);
  const broken = item.faults.filter((fault) => !/entity|character reference/i.test(fault));
  return broken.length === 0 ? item : { ...salvage(xml), faults: item.faults.slice(0, 3) };
}

function readStrictly(xml: string): WxrItem {
  const fields = new Map<string, string>();
  const terms: WxrTerm[] = [];
  const meta: WxrMeta[] = [];
  const comments: WxrComment[] = [];
  const faults: string[] = [];
  const path: string[] = [];
  let comment: Record<string, string> = {};
  let term: Readonly<Record<string, string>> = {};
  let text = "";
  let key = "";
  readXml(xml, {
    onOpen: (name, attributes) => {
      path.push(name);
      if (path.length === 2) {
        text = "";
        term = attributes;
        comment = {};
      } else if (path[1] === "wp:postmeta" || path[1] === "wp:comment") text = "";
      // HTML that should have been in CDATA is put back as it was.
      else if (path.length > 2) text += `<${name}${attributesOf(attributes)}>`;
    },
    onText: (words) => {
      text += words;
    },
    onClose: (name) => {
      if (path.length === 3 && path[1] === "wp:postmeta") {
        if (name === "wp:meta_key") key = text;
        else if (name === "wp:meta_value") meta.push({ key, value: text });
      } else if (path.length === 3 && path[1] === "wp:comment") {
        comment[name] = text;
      } else if (path.length === 2) {
        if (name === "category")
          terms.push({ domain: term.domain ?? "category", slug: term.nicename ?? "", name: text.trim() });
        else if (name === "wp:comment") comments.push(commentOf(comment));
        else if (name !== "wp:postmeta") fields.set(name, joinedField(fields.get(name), text));
      } else if (path.length > 2 && path[1] !== "wp:comment") text += `</${name}>`;
      path.pop();
    },
    onFault: (message) => faults.push(message),
  });
  return { fields, terms, meta, comments, faults };
}

/** An element that comes twice keeps the words of both. */
function joinedField(before: string | undefined, text: string): string {
  return before === undefined || before === text || before.trim() === "" ? text : `${before}\n\n${text}`;
}

function commentOf(fields: Readonly<Record<string, string>>): WxrComment {
  return {
    author: fields["wp:comment_author"] ?? "",
    content: fields["wp:comment_content"] ?? "",
    approved: fields["wp:comment_approved"] ?? "1",
  };
}

function attributesOf(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value.replaceAll('"', "&quot;")}"`)
    .join("");
}

/** Long texts first: HTML in them may hold tags with the names of the others. */
const long = ["content:encoded", "excerpt:encoded"];
const short =
  /<(title|link|pubDate|dc:creator|guid|description|wp:(?!comment|postmeta|meta_)[a-z_]+)(?:\s[^>]*)?>([\s\S]*?)<\/\1\s*>/g;

function salvage(xml: string): Omit<WxrItem, "faults"> {
  const fields = new Map<string, string>();
  let rest = xml.replace(/^<item[^>]*>|<\/item\s*>\s*$/g, "");
  for (const name of long) {
    const from = rest.search(new RegExp(`<${name}[\\s>]`));
    const to = rest.lastIndexOf(`</${name}>`);
    if (from === -1 || to < from) continue;
    const inner = rest.slice(rest.indexOf(">", from) + 1, to);
    fields.set(name, withoutCdata(inner));
    rest = rest.slice(0, from) + rest.slice(to + name.length + 3);
  }
  const comments = blocksOf(rest, "wp:comment").map((inner) =>
    commentOf({
      "wp:comment_author": elementOf(inner, "wp:comment_author"),
      "wp:comment_content": elementOf(inner, "wp:comment_content"),
    }),
  );
  rest = withoutBlocksOf(rest, "wp:comment");
  const meta = blocksOf(rest, "wp:postmeta").map((inner) => ({
    key: elementOf(inner, "wp:meta_key"),
    value: elementOf(inner, "wp:meta_value"),
  }));
  rest = withoutBlocksOf(rest, "wp:postmeta");
  const terms = [...rest.matchAll(/<category([^>]*)>([\s\S]*?)<\/category>/g)].map(
    ([, attributes = "", name = ""]) => ({
      domain: /domain="([^"]*)"/.exec(attributes)?.[1] ?? "category",
      slug: /nicename="([^"]*)"/.exec(attributes)?.[1] ?? "",
      name: withoutCdata(name).trim(),
    }),
  );
  for (const [, name = "", inner = ""] of rest.matchAll(short))
    if (!fields.has(name)) fields.set(name, withoutCdata(inner));
  return { fields, terms, meta, comments };
}

/** What stands in the elements of a name that hold no element of the same name. */
function blocksOf(xml: string, name: string): string[] {
  return xml
    .split(`<${name}>`)
    .slice(1)
    .flatMap((part) => (part.includes(`</${name}>`) ? [part.slice(0, part.indexOf(`</${name}>`))] : []));
}

function withoutBlocksOf(xml: string, name: string): string {
  const [first = "", ...parts] = xml.split(`<${name}>`);
  return first + parts.map((part) => part.slice(part.indexOf(`</${name}>`) + 1)).join("");
}

function elementOf(xml: string, name: string): string {
  const [inner = ""] = blocksOf(xml, name);
  return withoutCdata(inner);
}

function withoutCdata(text: string): string {
  return text.replaceAll("<![CDATA[", "").replaceAll("]]>", "");
}

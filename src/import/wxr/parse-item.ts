import { readXml } from "./xml.ts";

/** A category or tag of a post. */
export interface WxrTerm {
  readonly domain: string;
  readonly slug: string;
  readonly name: string;
}

/** An item of a WordPress export, as it stands there. */
export interface WxrItem {
  /** Elements with plain content, by name: `title`, `content:encoded`, `wp:post_date`. */
  readonly fields: ReadonlyMap<string, string>;
  readonly terms: readonly WxrTerm[];
  readonly meta: ReadonlyMap<string, string>;
  readonly comments: number;
  /** Faults of the XML that reading had to get over. */
  readonly faults: readonly string[];
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
  const meta = new Map<string, string>();
  const faults: string[] = [];
  const path: string[] = [];
  let comments = 0;
  let term: Readonly<Record<string, string>> = {};
  let text = "";
  let key = "";
  readXml(xml, {
    onOpen: (name, attributes) => {
      path.push(name);
      if (path.length === 2) {
        text = "";
        term = attributes;
        if (name === "wp:comment") comments += 1;
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
        else if (name === "wp:meta_value") meta.set(key, text);
      } else if (path.length === 2) {
        if (name === "category")
          terms.push({ domain: term.domain ?? "category", slug: term.nicename ?? "", name: text.trim() });
        else if (name !== "wp:comment" && name !== "wp:postmeta") fields.set(name, text);
      } else if (path.length > 2 && path[1] !== "wp:comment") text += `</${name}>`;
      path.pop();
    },
    onFault: (message) => faults.push(message),
  });
  return { fields, terms, meta, comments, faults };
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
  const comments = rest.match(/<wp:comment>/g)?.length ?? 0;
  rest = rest.replace(/<wp:comment>[\s\S]*?<\/wp:comment>/g, "");
  const meta = new Map<string, string>();
  for (const [, inner = ""] of rest.matchAll(/<wp:postmeta>([\s\S]*?)<\/wp:postmeta>/g)) {
    const key = /<wp:meta_key>([\s\S]*?)<\/wp:meta_key>/.exec(inner)?.[1] ?? "";
    meta.set(
      withoutCdata(key),
      withoutCdata(/<wp:meta_value>([\s\S]*?)<\/wp:meta_value>/.exec(inner)?.[1] ?? ""),
    );
  }
  rest = rest.replace(/<wp:postmeta>[\s\S]*?<\/wp:postmeta>/g, "");
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

function withoutCdata(text: string): string {
  return text.replaceAll("<![CDATA[", "").replaceAll("]]>", "");
}

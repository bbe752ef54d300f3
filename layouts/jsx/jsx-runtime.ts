import type { Elements } from "./elements.ts";

/** What may stand between the tags of an element. Text is escaped; nothing is written for a missing value. */
export type Children = Html | string | number | boolean | null | undefined | readonly Children[];

/**
 * Markup that is ready to be written. Only this file makes it, so whatever else is given to an element is text
 * and is escaped.
 */
class Html {
  // Declared only: a field of its own, private or not, would be written twice for each of millions of elements.
  declare private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

export type { Html };

/** A function that makes markup of its properties. */
export type Component<Properties> = (properties: Properties) => Html | null;

/** What TypeScript checks the elements of a TSX file by. */
export declare namespace JSX {
  type Element = Html;
  type ElementType = keyof Elements | Component<never>;
  interface ElementChildrenAttribute {
    children: unknown;
  }
  interface IntrinsicElements extends Elements {}
}

type Properties = Readonly<Record<string, unknown>>;

/**
 * Renders an element or calls a component. TSX is compiled to calls of this function, innermost first; there is
 * no tree in between.
 */
export function jsx(type: string | Component<Properties>, properties: Properties): Html | null {
  return typeof type === "string" ? element(type, properties) : type(properties);
}

/** The same for elements with several children: the compiler calls it by this name. */
export const jsxs = jsx;

/** Children without an element around them. */
export function Fragment({ children }: { readonly children?: Children }): Html {
  return new Html(write(children));
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * The same markup in one piece of memory. What was added up of a hundred pieces stays a tree of them for as long as
 * it is kept, and is walked through each time it is written.
 */
export function joined(html: Html): Html {
  return new Html(decoder.decode(encoder.encode(html.toString())));
}

/** Elements without content or end tag (HTML, 13.1.2). */
const voids = new Set([
  "area",
  "base",
  "br",
  "col",
  "embed",
  "hr",
  "img",
  "input",
  "link",
  "meta",
  "source",
  "track",
  "wbr",
]);

function element(name: string, properties: Properties): Html {
  let start = `<${name}`;
  for (const key in properties) {
    if (key !== "children" && key !== trusted) start += attribute(key, properties[key]);
  }
  const { children } = properties;
  if (children !== undefined) return new Html(`${start}>${write(children)}</${name}>`);
  if (voids.has(name)) return new Html(`${start}/>`);
  return new Html(`${start}>${trusted in properties ? trustedMarkup(properties[trusted]) : ""}</${name}>`);
}

function attribute(key: string, value: unknown): string {
  if (typeof value === "string") return value === "" ? ` ${key}` : ` ${key}="${escapeHtml(value)}"`;
  if (value === undefined || value === null || value === false) return "";
  if (value === true) return ` ${key}`;
  if (typeof value === "number") return ` ${key}="${value}"`;
  throw unwritable(value);
}

function write(child: unknown): string {
  if (typeof child === "string") return escapeHtml(child);
  if (child instanceof Html) return child.toString();
  if (Array.isArray(child)) {
    let text = "";
    for (const one of child) text += write(one);
    return text;
  }
  if (typeof child === "number") return String(child);
  if (child === undefined || child === null || typeof child === "boolean") return "";
  throw unwritable(child);
}

/** The one door for markup that was not made here. */
const trusted = "dangerouslySetInnerHTML";

function trustedMarkup(value: unknown): string {
  if (typeof value === "object" && value !== null && "__html" in value && typeof value.__html === "string")
    return value.__html;
  throw unwritable(value);
}

function unwritable(value: unknown): TypeError {
  return new TypeError(`neither markup nor text: ${typeof value}`);
}

const special = /["&<]/;

/** For text and for attributes in double quotes, where `>` and `'` mean themselves (HTML, 13.1.2.3). */
function escapeHtml(text: string): string {
  if (!special.test(text)) return text;
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

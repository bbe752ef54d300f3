const named = new Map(Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }));

/** Text without entities. */
export function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return named.get(name) ?? whole;
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
  });
}

/** The words of a piece of HTML. */
export function wordsOf(html: string): string {
  return squeeze(decode(html.replace(/<[^>]*>/g, " ")));
}

/** Runs of space as one blank each. */
export function squeeze(text: string): string {
  return text.trim().split(/\s+/).join(" ");
}

/** What stands within the elements of a name, in order. */
export function elements(text: string, tag: string): string[] {
  return [...text.matchAll(new RegExp(`<${tag}(?:\\s[^>]*)?>(.*?)</${tag}>`, "gs"))].map(
    ([, content = ""]) => content,
  );
}

/** From the start of one mark to another, or the end; empty where the first is missing. */
export function between(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  if (start === -1) return "";
  const end = text.indexOf(to, start);
  return text.slice(start, end === -1 ? undefined : end);
}

/** The attributes of a tag without entities. */
export function attributesOf(tag: string): Map<string, string> {
  return new Map(
    [...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, decode(value)]),
  );
}

/** Without what is undefined, with keys in order, so that equal data has equal text. */
export function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, entry]) => [key, sortKeys(entry)]));
}

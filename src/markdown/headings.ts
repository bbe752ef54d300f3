import type MarkdownIt from "markdown-it";
import { toSlug } from "../base/slug.ts";

/** So begin the ids of the page itself and those of notes. */
const ownIds = /^(?=s-|fn(?:ref)?\d)/;

/** Gives every heading an id, and demotes those of the first level: the page's only one is its title. */
export function headings(markdown: MarkdownIt): void {
  markdown.core.ruler.push("headings", ({ src, tokens }) => {
    if (!mayHaveHeading.test(src)) return;
    const nextId = countIds();
    for (const [index, token] of tokens.entries()) {
      if (token.type !== "heading_open" && token.type !== "heading_close") continue;
      if (token.tag === "h1") token.tag = "h2";
      if (token.type === "heading_close") continue;
      const words = (tokens[index + 1]?.children ?? [])
        .filter(({ type }) => type === "text" || type === "code_inline")
        .map(({ content }) => content)
        .join("");
      token.attrSet("id", nextId(toSlug(words).replace(ownIds, "bagian-") || "bagian"));
    }
  });
}

/** Every heading begins with the one or has a line of the others below. */
const mayHaveHeading = /[#=-]/;

/** Makes ids unique: the second of a name gets `-1`, the third `-2`. */
function countIds(): (slug: string) => string {
  const taken = new Map<string, number>();
  return (slug) => {
    let count = taken.get(slug);
    if (count === undefined) {
      taken.set(slug, 1);
      return slug;
    }
    while (taken.has(`${slug}-${count}`)) count += 1;
    taken.set(slug, count + 1);
    taken.set(`${slug}-${count}`, 1);
    return `${slug}-${count}`;
  };
}

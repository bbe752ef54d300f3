import type { Notes } from "../notes.ts";
import type { FoundWords } from "./find-words.ts";

/** The words that a builder kept among its settings as HTML, in their order; single words that may be settings are noted. */
export function wordsToHtml(found: readonly FoundWords[], notes: Notes): string {
  return found
    .map(({ kind, key, value, label }) => {
      if (kind === "unsure") {
        notes.add("builder-setting", `${key}: ${value}`);
        return "";
      }
      if (kind === "picture") return `<img src="${attribute(value)}" alt="${attribute(label ?? "")}">`;
      if (kind === "link") return `<p><a href="${attribute(value)}">${label ?? attribute(value)}</a></p>`;
      if (/<[a-z][^>]*>/i.test(value)) return `<div>${value}</div>`;
      const words = value.replace(/\n{2,}/g, "</p><p>").replace(/\n/g, "<br>");
      return isHeading(key, value) ? `<h2>${words}</h2>` : `<p>${words}</p>`;
    })
    .join("");
}

function isHeading(key: string, value: string): boolean {
  return (
    value.length <= 160 &&
    !value.includes("\n") &&
    /^(?:h[1-6]|(?:.*[_-])?(?:title|heading|judul|subheading|headline|question|header))$/i.test(key) &&
    !/job_title/i.test(key)
  );
}

/** Text as the value of an attribute. */
export function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

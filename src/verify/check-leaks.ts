import { dirname } from "node:path";
import type { BuiltSite } from "./built-site.ts";
import type { Tell } from "./site-fault.ts";

/** What would tell of a release that must not be seen yet, or never: its title, its name and its files. */
export type HiddenRelease = readonly string[];

/** Files that are text as they lie there. */
const texts = /\.(?:html|xml|json|opml|csv|txt|ics)$/;

/** Looks for hidden releases in every text and name, and for places of the machine on which the site was built. */
export function checkLeaks(site: BuiltSite, hidden: readonly HiddenRelease[], tell: Tell): void {
  const places = [process.cwd(), dirname(process.cwd())].filter((path) => path.split("/").length > 2);
  const secrets = [...hidden.flat().flatMap(writings), ...places];
  if (secrets.length === 0) return;
  for (const file of site.files) {
    const text = texts.test(file) ? site.read(file).toString() : "";
    const found = secrets.find((secret) => `/${file}`.includes(secret) || text.includes(secret));
    if (found === undefined) continue;
    const message = {
      id: `menyebut "${found}", yang belum atau tidak boleh terbit`,
      en: `tells of "${found}", which is not to be published`,
    };
    tell({ about: "leaks", severity: "error", file, message });
  }
}

/** A word as HTML and XML, JSON and plain text write it. */
function writings(word: string): string[] {
  const escaped = word.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return [...new Set([word, escaped, escaped.replaceAll('"', "&quot;"), JSON.stringify(word).slice(1, -1)])];
}

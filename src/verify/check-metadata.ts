import { isClean } from "../cleaning/is-clean.ts";
import type { BuiltSite } from "./built-site.ts";
import type { Tell } from "./site-fault.ts";

/** Files that the newsroom made from words alone, fonts, the search index, and the program of the editor. */
const plain = /\.(?:html|xml|json|opml|csv|txt|ics|css|js|woff2|svg)$|^admin\/[\w-]+\.(?:wasm|bin)$/;

/** Bytes before the picture in an icon that the newsroom made. */
const icoHead = 22;

/** Looks into every other file for what cameras and programs write beside the content. */
export async function checkMetadata(site: BuiltSite, tell: Tell): Promise<void> {
  for (const file of site.files) {
    if (site.exact.has(file) || plain.test(file) || file.startsWith(".")) continue;
    const bytes = site.read(file);
    if (await isClean(file.endsWith(".ico") ? bytes.subarray(icoHead) : bytes)) continue;
    const message = {
      id: "menyimpan nama, tempat, waktu atau catatan pembuatnya, atau tidak dapat diperiksa",
      en: "keeps names, places, times or notes of its makers, or cannot be looked into",
    };
    tell({ about: "metadata", severity: "error", file, message });
  }
}

import { compile } from "../../src/compile/compile.ts";
import type { Content } from "../../src/content/content.ts";
import { makeIndex } from "../../src/search/make-index.ts";
import { openIndex } from "../../src/search/open-index.ts";
import { search } from "../../src/search/search.ts";
import type { Site } from "../../src/site/model.ts";

/** After the last release of the newsroom. */
export const now = Date.UTC(2026, 1, 1);

export function siteFrom(content: Content): Site {
  const { site } = compile(content, { folder: "posts", now, drafts: false, language: "id" });
  if (!site) throw new Error("there is no site to search");
  return site;
}

/** A site, and a way to ask its index. */
export async function openSearch(site: Site) {
  const files = makeIndex(site);
  const index = await openIndex({
    file: async (path) => files.get(path) ?? "",
    text: async (href) => `a\n\nb\n\nc\n\nd\n\n${textOf(site, href)}`,
  });
  return { site, index, ask: (typed: string) => search(index, typed) };
}

function textOf(site: Site, href: string): string {
  return site.releases.find(({ address }) => href.startsWith(address.href))?.text.plainText() ?? "";
}

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findPages } from "../../src/search/find-pages.ts";
import { makeIndex } from "../../src/search/make-index.ts";
import { searchPaths } from "../../src/search/search-paths.ts";
import { releaseText, siteOf } from "../support/content.ts";

const page = (title: string) => ({ title, href: `/${title.toLowerCase()}/`, note: "" });
const pages = ["PPID", "Pernyataan aksesibilitas", "Kontak media", "Kontak PPID"].map(page);
const find = (typed: string, isTyping = false) =>
  findPages({ pages }, typed, { isTyping }).map(({ title }) => title);

const search = suite("findPages");

search("finds those whose titles have all words", () => {
  assert.equal(find("ppid"), ["PPID", "Kontak PPID"]);
  assert.equal(find("media Kontak"), ["Kontak media"]);
  assert.equal(find("Aksesibilitas"), ["Pernyataan aksesibilitas"]);
  assert.equal(find("ppid media"), []);
  assert.equal(find("kont"), []);
  assert.equal(find(""), []);
});

search("takes the last word for a beginning while somebody types", () => {
  assert.equal(find("kont", true), ["Kontak media", "Kontak PPID"]);
  assert.equal(find("kont media", true), []);
});

search("is given the pages that are shown", () => {
  const site = siteOf({
    "2019/07/a.md": releaseText(),
    "_pages/ppid.md": "---\ntitle: PPID\nsummary: Cara meminta informasi.\n---\n\nTeks.\n",
    "_pages/nanti.md": "---\ntitle: Nanti\nstatus: draft\n---\n\nTeks.\n",
  });
  const directory = JSON.parse(makeIndex(site).get(searchPaths.directory) ?? "{}");
  assert.equal(directory.pages, [{ title: "PPID", href: "/ppid/", note: "Cara meminta informasi." }]);
});

search.run();

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { translationsOf } from "../../src/site/translations.ts";
import { type Files, releaseText, siteOf } from "../support/content.ts";

const english = "cities: [kotamobagu]\nlang: en\ntranslationOf: /siaran/2019/07/a/";

/** The versions of a release by their slugs. */
function versionsOf(files: Files, slug: string): string[] {
  const site = siteOf(files);
  const release = site.pages.find((one) => one.slug === slug);
  if (!release) throw new Error(slug);
  return translationsOf(site, release).map((one) => one.slug);
}

const translations = suite("translationsOf");

translations("are the same for the original and its translations, the original first", () => {
  const files = { "2019/07/a.md": releaseText(), "2019/07/b.md": releaseText({ more: english }) };
  assert.equal(versionsOf(files, "a"), ["a", "b"]);
  assert.equal(versionsOf(files, "b"), ["a", "b"]);
});

translations("are none for a release in one language", () => {
  assert.equal(versionsOf({ "2019/07/a.md": releaseText() }, "a"), []);
});

translations("do not lead to what was withdrawn", () => {
  const withdrawn = `${english}\nstatus: {withdrawn: {reason: Keliru, at: 2019-07-20}}`;
  const files = { "2019/07/a.md": releaseText(), "2019/07/b.md": releaseText({ more: withdrawn }) };
  assert.equal(versionsOf(files, "a"), []);
});

translations.run();

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { relatedReleases } from "../../src/site/related.ts";
import { manyReleases, releaseText, siteOf } from "../support/content.ts";

const related = suite("relatedReleases");

function relatedOf(files: Readonly<Record<string, string>>, slug: string, count?: number): string[] {
  const site = siteOf(files);
  const release = site.pages.find((candidate) => candidate.slug === slug);
  if (!release) throw new Error(`no release ${slug}`);
  return relatedReleases(release, site, { count }).map((other) => other.slug);
}

related("prefers the same event, then the same officials, then the same city, then nearness in time", () => {
  const text = (date: string, more: string) => releaseText({ date, more });
  const files = {
    "2019/07/ini.md": text(
      "2019-07-18",
      "cities: [kotamobagu]\nofficials: [siti-rahma]\nevents: [pameran-2019]",
    ),
    "2019/01/acara.md": text("2019-01-01", "cities: [manado]\nevents: [pameran-2019]"),
    "2019/02/pejabat.md": text("2019-02-01", "cities: [manado]\nofficials: [siti-rahma]"),
    "2019/07/sehari.md": text("2019-07-19", "cities: [kotamobagu]"),
    "2019/06/sebulan.md": text("2019-06-18", "cities: [kotamobagu]"),
    "2019/07/lain.md": text("2019-07-18", "cities: [manado]"),
  };
  assert.equal(relatedOf(files, "ini", 9), ["acara", "pejabat", "sehari", "sebulan"]);
});

related("prefers two cities in common, however long ago, to one on the next day", () => {
  const text = (date: string, cities: string) => releaseText({ date, more: `cities: [${cities}]` });
  const files = {
    "2019/07/ini.md": text("2019-07-18", "kotamobagu, manado"),
    "2018/01/keduanya.md": text("2018-01-01", "manado, kotamobagu"),
    "2019/07/besok.md": text("2019-07-19", "kotamobagu"),
  };
  assert.equal(relatedOf(files, "ini"), ["keduanya", "besok"]);
});

related("does not name its own translations", () => {
  const more = "cities: [kotamobagu]\nlang: en\ntranslationOf: /siaran/2019/07/asli/";
  const files = {
    "2019/07/asli.md": releaseText(),
    "2019/07/lain.md": releaseText(),
    "2019/07/terjemahan.md": releaseText({ more }),
  };
  assert.equal(relatedOf(files, "asli"), ["lain"]);
});

related("never names the release itself, nor a withdrawn one", () => {
  const withdrawn = "cities: [kotamobagu]\nstatus: { withdrawn: { reason: Keliru., at: 2019-07-19 } }";
  const files = {
    "2019/07/ini.md": releaseText({}),
    "2019/07/ditarik.md": releaseText({ more: withdrawn }),
  };
  assert.equal(relatedOf(files, "ini"), []);
  assert.equal(relatedOf(files, "ditarik"), ["ini"]);
});

related("names as many as were asked for", () => {
  const files = manyReleases(60);
  const [slug = ""] = Object.keys(files).map((file) => file.split("/").at(-1)?.replace(".md", ""));
  assert.is(relatedOf(files, slug, 5).length, 5);
});

related.run();

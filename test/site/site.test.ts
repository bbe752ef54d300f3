import { suite } from "uvu";
import * as assert from "uvu/assert";
import { brief, compileFiles, type Files, now, releaseText, siteOf } from "../support/content.ts";

const faultsOf = (files: Files) => compileFiles(files).diagnostics.map(brief);
const withMore = (more: string) => releaseText({ more: `cities: [manado]\n${more}` });

const visible = suite("what is published");

visible("leaves drafts out, but shows them on a preview", () => {
  const files = { "2019/07/a.md": withMore("status: draft"), "2019/07/b.md": releaseText() };
  assert.equal(
    siteOf(files).pages.map(({ slug }) => slug),
    ["b"],
  );
  assert.equal(
    siteOf(files, { drafts: true }).pages.map(({ slug }) => slug),
    ["a", "b"],
  );
});

visible("keeps an embargo to the very moment", () => {
  const files = { "2019/07/a.md": withMore("embargo: 2026-01-01 12:00") };
  assert.is(siteOf(files, { now: now - 1 }).releases.length, 0);
  assert.is(siteOf(files, { now }).releases.length, 1);
});

visible("gives a withdrawn release its page, but no place in lists", () => {
  const files = { "2019/07/a.md": withMore("status: {withdrawn: {reason: Keliru, at: 2019-07-20}}") };
  const site = siteOf(files);
  assert.is(site.pages.length, 1);
  assert.is(site.releases.length, 0);
  assert.is(site.archive.releases.length, 0);
  assert.is(site.periods.length, 0);
});

visible("does not publish the files of a hidden release", () => {
  const more = "attachments: [{file: a.pdf, title: A}]\nstatus: draft";
  const site = siteOf({ "2019/07/a.md": withMore(more) }, { assets: ["2019/07/a.pdf"] });
  assert.equal(site.copies, []);
});

visible("publishes attachments beside their release", () => {
  const files = { "2019/07/a.md": withMore("attachments: [{file: a.pdf, title: A}]") };
  assert.equal(siteOf(files, { assets: ["2019/07/a.pdf"] }).copies, [
    { from: "posts/2019/07/a.pdf", to: "/siaran/2019/07/a/a.pdf" },
  ]);
});

visible("of a withdrawn release publishes the files that its page shows, and no others", () => {
  const assets = ["tajuk.jpg", "galeri.jpg", "teks.jpg", "tautan.jpg", "a.pdf", "sisa.pdf"];
  const photos =
    "photos: [{file: tajuk.jpg, alt: A}, {file: tautan.jpg, alt: B}, {file: galeri.jpg, alt: C}]";
  const body = "Pameran dibuka.\n\n![Panggung](teks.jpg)\n\n[Ukuran penuh](tautan.jpg)";
  const filesOf = (status: string) => {
    const more = `cities: [manado]\n${photos}\nattachments: [{file: a.pdf, title: A}]\n${status}`;
    const site = siteOf(
      { "2019/07/a.md": releaseText({ more, body }) },
      { assets: assets.map((name) => `2019/07/${name}`) },
    );
    return [...site.copies, ...site.images].map(({ to }) => to.replace("/siaran/2019/07/a/", ""));
  };
  const published = filesOf("status: published");
  const withdrawn = filesOf("status: {withdrawn: {reason: Keliru, at: 2019-07-20}}");
  // The page shows these two in smaller forms only; their full size was for feeds and journalists.
  assert.equal(
    published.filter((name) => !withdrawn.includes(name)),
    ["tajuk.jpg", "teks.jpg"],
  );
  assert.equal(
    withdrawn.filter((name) => !name.includes("-")),
    ["a.pdf", "tautan.jpg", "galeri.jpg"],
  );
});

visible.run();

const collisions = suite("collisions");

collisions("finds two files with one address, drafts included, and points at both", () => {
  const files = { "2019/07/a.md": releaseText(), "lama/a.md": withMore("status: draft") };
  const { diagnostics } = compileFiles(files);
  assert.equal(diagnostics.map(brief), ["lama/a.md:3:7 address-duplicate"]);
  assert.is(diagnostics[0]?.related?.[0]?.place.file, "posts/2019/07/a.md");
});

collisions("finds a number that is used again, in whatever way it is written", () => {
  const files = {
    "2019/07/a.md": withMore('number: "480/12/2019"'),
    "2019/07/b.md": withMore('number: "480 / 12 / 2019"'),
    "2019/07/c.md": withMore('number: "480/13/2019"'),
  };
  assert.equal(faultsOf(files), ["2019/07/b.md:6:9 number-duplicate"]);
});

collisions("refuses an alias that is a page, a listing, a feed, another alias or a file", () => {
  const taken = ["/", "/siaran/2019/07/b/", "/daerah/manado/", "/siaran/2019/07", "/feed.xml", "/pejabat/"];
  const more = [...taken, "/lama/", "/lama"].map((alias) => `  - ${alias}`).join("\n");
  const files = { "2019/07/a.md": withMore(`aliases:\n${more}`), "2019/07/b.md": releaseText() };
  assert.equal(
    faultsOf(files),
    [7, 8, 9, 10, 11, 12, 14].map((line) => `2019/07/a.md:${line}:5 alias-taken`),
  );
});

collisions("refuses an alias that is no path", () => {
  assert.equal(faultsOf({ "2019/07/a.md": withMore("aliases: [lama/, /a/../b]") }), [
    "2019/07/a.md:6:11 alias-invalid",
    "2019/07/a.md:6:18 alias-invalid",
  ]);
});

collisions("leads old addresses to their release", () => {
  const [redirect] = siteOf({ "2019/07/a.md": withMore("aliases: [/2019/lama]") }).redirects;
  assert.is(redirect?.from.path, "/2019/lama/");
  assert.is(redirect?.to.path, "/siaran/2019/07/a/");
});

collisions.run();

const translations = suite("translations");

translations("must be of a release there is", () => {
  const files = (original: string) => ({
    "2019/07/a.md": releaseText(),
    "2019/07/b.md": withMore(`lang: en\ntranslationOf: ${original}`),
  });
  assert.equal(faultsOf(files("/siaran/2019/07/a/")), []);
  const { diagnostics } = compileFiles(files("/siaran/2019/07/aa/"));
  assert.equal(diagnostics.map(brief), ["2019/07/b.md:7:16 translation-unknown"]);
  assert.match(diagnostics[0]?.hint ?? "", "/siaran/2019/07/a/");
});

translations.run();

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

visible("of a withdrawn release publishes no file", () => {
  const assets = ["tajuk.jpg", "teks.jpg", "a.pdf"];
  const body = "Pameran dibuka.\n\n![Panggung](teks.jpg)\n\n[Ukuran penuh](tajuk.jpg)";
  const filesOf = (status: string) => {
    const more = `cities: [manado]\nphotos: [{file: tajuk.jpg, alt: A}]\nattachments: [{file: a.pdf, title: A}]\n${status}`;
    const site = siteOf(
      { "2019/07/a.md": releaseText({ more, body }) },
      { assets: assets.map((name) => `2019/07/${name}`) },
    );
    return [...site.copies, ...site.images].map(({ to }) => to.replace("/siaran/2019/07/a/", ""));
  };
  const published = filesOf("status: published");
  for (const name of assets) assert.ok(published.includes(name), name);
  assert.equal(filesOf("status: {withdrawn: {reason: Keliru, at: 2019-07-20}}"), []);
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
  const english = withMore('number: "480/12/2019"\nlang: en\ntranslationOf: /siaran/2019/07/a/');
  assert.equal(faultsOf({ "2019/07/a.md": files["2019/07/a.md"], "2019/07/d.md": english }), []);
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
  const long = ["a".repeat(256), "é".repeat(130), "a/".repeat(600)].map((path) => `  - /${path}`);
  assert.is(faultsOf({ "2019/07/a.md": withMore(`aliases:\n${long.join("\n")}`) }).length, 3);
});

/** The aliases of a release that are refused, of those that are given. */
function refused(aliases: readonly string[], more = "", assets: readonly string[] = []): string[] {
  const list = aliases.map((alias) => `  - ${JSON.stringify(alias)}`).join("\n");
  const files = { "2019/07/a.md": withMore(`aliases:\n${list}`), "2019/07/b.md": withMore(more) };
  const { diagnostics } = compileFiles(files, { assets: assets.map((name) => `2019/07/${name}`) });
  return diagnostics
    .filter(({ code }) => code === "alias-taken")
    .map(({ place: { file, line } }) =>
      file.endsWith("a.md") ? (aliases[line - 7] ?? "") : `${file}:${line}`,
    );
}

collisions("knows a path in every spelling", () => {
  for (const path of [
    "/",
    "/siaran/2019/07/b/",
    "/siaran/2019/07/b/b.txt",
    "/feed.xml",
    "/pejabat/siti-rahma/",
  ]) {
    const spellings = path.endsWith("/") ? [path, `${path}index.html`, `${path}INDEX.HTML`] : [path];
    const capitals = path.toUpperCase();
    for (const spelling of [...spellings, capitals, path.replaceAll("a", "%61")])
      assert.equal(refused([spelling]), [spelling], spelling);
  }
});

collisions("refuses an alias that meets a file or folder of the site, or another alias", () => {
  const more =
    "photos: [{file: foto.jpg, alt: A}]\nattachments: [{file: surat.pdf, title: A}]\naliases: [/lama/judul, /berita.html]";
  const assets = ["foto.jpg", "surat.pdf"];
  const taken = [
    "/siaran/2019/07/b/b.zip",
    "/siaran/2019/07/b/foto.jpg",
    "/siaran/2019/07/b/surat.pdf",
    "/siaran/2019/07/b/SURAT.PDF",
    "/robots.txt/",
    "/siaran.html/../",
    "/assets/apa.css",
    "/cari/indeks/isi.json",
    "/data/siaran.csv",
    "/404.html",
    "/daerah/manado/kalender.ics",
    "/siaran/2019/07",
  ];
  const free = ["/siaran/2019/07/c/", "/siaran/2019/07/b/lain.pdf", "/lama/", "/assetss/", "/b.txt"];
  assert.equal(
    refused([...taken, ...free], more, assets),
    taken.filter((alias) => !alias.includes("..")),
  );
  // What comes first keeps its place.
  assert.equal(refused(["/lama/judul/", "/berita.html/1/"], more, assets), [
    "posts/2019/07/b.md:8",
    "posts/2019/07/b.md:8",
  ]);
  assert.equal(refused(["/x.html", "/x.html/1/", "/Caf\u00e9/", "/cafe\u0301/"]), [
    "/x.html/1/",
    "/cafe\u0301/",
  ]);
});

collisions("refuses an attachment with the name of another file of its release", () => {
  const faults = (names: readonly string[], photos = "") => {
    const list = names.map((name) => `{file: ${name}, title: A}`).join(", ");
    const { diagnostics, site } = compileFiles(
      { "2019/07/a.md": withMore(`${photos}attachments: [${list}]`) },
      { assets: [...names, ...(photos === "" ? [] : ["foto.jpg"])].map((name) => `2019/07/${name}`) },
    );
    const codes = diagnostics.map(({ code }) => code).filter((code) => code !== "attachment-type");
    return { codes, copies: site?.copies.length };
  };
  for (const name of ["index.html", "INDEX.html", "a.txt", "A.TXT"])
    assert.equal(faults([name]), { codes: ["attachment-taken"], copies: 0 }, name);
  assert.equal(faults(["a.zip"]), { codes: [], copies: 1 });
  const photos = "photos: [{file: foto.jpg, alt: A}]\n";
  assert.equal(faults(["a.zip"], photos).codes, ["attachment-taken"]);
  assert.equal(faults(["surat.pdf", "Surat.pdf"]).codes, ["attachment-taken"]);
  // A photo may be an attachment as well: it is the same file.
  assert.equal(faults(["foto.jpg", "foto.jpg"], photos).codes, []);
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

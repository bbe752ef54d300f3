import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compile } from "../../src/compile/compile.ts";
import { brief, compileFiles, contentOf, type Files, now, releaseText, siteOf } from "../support/content.ts";

const page = (more = "", body = "Kantor kami di Kotamobagu.") =>
  `---\ntitle: Tentang kami\n${more}---\n\n${body}\n`;
const faultsOf = (files: Files, assets?: readonly string[]) =>
  compileFiles(files, { assets }).diagnostics.map(brief);

const pages = suite("static pages");

pages("have the name of their file as address, and what their front matter says", () => {
  const files = { "_pages/tentang.md": page("updated: 2026-01-01\nlang: en\nmenu: 2\n") };
  const [found] = siteOf(files).staticPages;
  assert.is(found?.address.path, "/tentang/");
  assert.is(found?.title, "Tentang kami");
  assert.is(found?.lang, "en");
  assert.is(found?.menu, 2);
  assert.is(found?.updated?.precision, "day");
  assert.match(found?.text.html() ?? "", "<p>Kantor kami di Kotamobagu.</p>");
});

pages("are no releases, and are in the sitemap's list of pages only", () => {
  const site = siteOf({ "_pages/tentang.md": page(), "2019/07/a.md": releaseText() });
  assert.is(site.releases.length, 1);
  assert.is(site.pages.length, 1);
});

pages("take the first words of their text for a summary, up to the end of a word", () => {
  const long = `${"Kantor melayani warga setiap hari kerja. ".repeat(9)}`;
  const [brief, told] = siteOf({
    "_pages/a.md": page("menu: 1\n", long),
    "_pages/b.md": page("menu: 2\nsummary: Yang perlu diketahui.\n", long),
  }).staticPages;
  assert.match(brief?.summary ?? "", /^Kantor melayani warga .*[a-z.] …$/);
  assert.ok((brief?.summary.length ?? 0) <= 162);
  assert.is(told?.summary, "Yang perlu diketahui.");
});

pages("come with pictures and attachments, at their own address", () => {
  const body = "![Bagan](bagan.png)";
  const files = {
    "_pages/tentang.md": page("attachments: [{file: struktur.pdf, title: Struktur}]\n", body),
  };
  const site = siteOf(files, { assets: ["_pages/struktur.pdf", "_pages/bagan.png"] });
  assert.equal(site.copies, [{ from: "posts/_pages/struktur.pdf", to: "/tentang/struktur.pdf" }]);
  assert.ok(site.images.every(({ to }) => to.startsWith("/tentang/")));
  assert.ok(site.images.length > 0);
  assert.equal(faultsOf({ "_pages/a.md": page("", "![Bagan](lain.png)") }), [
    "_pages/a.md:5:10 asset-missing",
  ]);
});

pages("lead old addresses to themselves, and no release may take theirs", () => {
  const files = { "_pages/tentang.md": page("aliases: [/profil/]\n") };
  assert.equal(
    siteOf(files).redirects.map(({ from, to }) => `${from.path} ${to.path}`),
    ["/profil/ /tentang/"],
  );
  const alias = releaseText({ more: "cities: [kotamobagu]\naliases: [/Tentang/]" });
  assert.equal(faultsOf({ ...files, "2019/07/a.md": alias }), ["2019/07/a.md:6:11 alias-taken"]);
});

pages("cannot stand where the site has a part of its own", () => {
  for (const name of ["siaran", "daerah", "topik", "cari", "assets"])
    assert.equal(faultsOf({ [`_pages/${name}.md`]: page() }), [`_pages/${name}.md:1:1 page-taken`], name);
});

pages("are hidden as drafts, whose faults only warn", () => {
  const files = { "_pages/tentang.md": page("status: draft\nalias: x\n") };
  const { site, diagnostics } = compileFiles(files);
  assert.equal(site?.staticPages, []);
  assert.equal(
    diagnostics.map(({ severity, code }) => `${severity} ${code}`),
    ["warning key-unknown"],
  );
  assert.is(siteOf(files, { drafts: true }).staticPages.length, 1);
});

pages("lie in their folder itself; what lies elsewhere is told of", () => {
  assert.equal(faultsOf({ "_pages/dalam/a.md": page() }), ["_pages/dalam/a.md:1:1 file-unused"]);
  assert.equal(faultsOf({ "_pages/README.md": "Petunjuk" }), []);
});

pages("are read by the rules that hold for any text, and not by those about releases", () => {
  const codes = (body: string, more = "") => {
    const content = contentOf({ "_pages/tentang.md": page(more, body) });
    const { diagnostics } = compile(content, { folder: "posts", now, drafts: false, language: "id" });
    return diagnostics.map(({ code }) => code);
  };
  assert.equal(codes("Ditetapkan Senin, 17 Juli 2019."), ["date-weekday"]);
  assert.equal(codes("Telepon [[isi: nomor telepon]]."), ["placeholder-left"]);
  assert.equal(codes("Lihat [ini](/siaran/2019/07/tidak-ada/)."), ["link-broken"]);
  assert.equal(codes("Lihat [ini](/tentang/) dan [itu](/siaran/)."), []);
  // No dateline, no official and no region is missed.
  assert.equal(codes("Wali Kota Kotamobagu Siti Rahma memimpin sejak kemarin di Manado."), []);
  assert.equal(codes("Telepon [[isi: nomor]].", "allow: [placeholder-left]\n"), []);
});

pages.run();

const menus = suite("menus");

const labels = (files: Files) => {
  const { menu, footer } = siteOf(files);
  return { menu: menu.map(({ label }) => label.id), footer: footer.map(({ label }) => label.id) };
};
const own: Files = {
  "_pages/tentang.md": page("menu: 3\n"),
  "_pages/ppid.md": page().replace("Tentang kami", "PPID"),
  "_pages/nanti.md": page("status: draft\n"),
};
const withSettings = (lines: string, files: Files = own): Files => ({
  ...files,
  "_data/site.yaml": `title: S\ndescription: S\nurl: https://s.example.go.id/sub/\nzone: Asia/Makassar\npublisher: {name: D}\n${lines}`,
});

menus("hold the parts of the site and the pages that want a place; the foot holds the others", () => {
  assert.equal(labels(own), {
    menu: ["Siaran", "Daerah", "Pejabat", "Acara", "Tentang kami", "Langganan"],
    footer: ["PPID"],
  });
});

menus("are what site.yaml says: names, other labels, and addresses elsewhere", () => {
  const files = withSettings(
    "menu: [daerah, {page: tentang, label: Profil}, {label: Pemkot, url: https://kota.go.id/}, {label: Panduan, url: /panduan/}]\nfooter: [statistik, ppid]\n",
  );
  const { menu, footer } = siteOf(files);
  assert.equal(
    menu.map(({ label, href, path }) => [label.en, href, path]),
    [
      ["Regions", "/sub/daerah/", "/daerah/"],
      ["Profil", "/sub/tentang/", "/tentang/"],
      ["Pemkot", "https://kota.go.id/", undefined],
      ["Panduan", "/sub/panduan/", "/panduan/"],
    ],
  );
  assert.equal(
    footer.map(({ href }) => href),
    ["/sub/statistik/", "/sub/ppid/"],
  );
});

menus("pass over what is not shown yet, and refuse what is not there", () => {
  assert.equal(labels(withSettings("menu: [siaran, nanti, topik]\n")).menu, ["Siaran"]);
  const { diagnostics } = compileFiles(withSettings("menu: [siarann]\n"));
  assert.equal(diagnostics.map(brief), ["_data/site.yaml:6:8 menu-unknown"]);
  assert.match(diagnostics[0]?.hint ?? "", "siaran");
});

menus.run();

const files = suite("files that are published as they are");

files("lie where they lie in the folder, hidden ones too where hosts look for them", () => {
  const assets = [".well-known/a.json", "google1.html", ".htaccess", ".env", "dalam/.rahasia", "dalam/b.txt"];
  const { site, diagnostics } = compileFiles({}, { assets: assets.map((name) => `_data/public/${name}`) });
  assert.equal(site?.copies.map(({ to, isExact }) => [to, isExact]).sort(), [
    ["/.htaccess", true],
    ["/.well-known/a.json", true],
    ["/dalam/b.txt", true],
    ["/google1.html", true],
  ]);
  assert.equal(diagnostics.map(brief), [
    "_data/public/.env:1:1 file-unused",
    "_data/public/dalam/.rahasia:1:1 file-unused",
  ]);
});

files("never take the place of what the site writes, in whatever spelling", () => {
  const assets = [
    "robots.txt",
    "Siaran/index.html",
    "assets/x.css",
    "tentang",
    "cari/indeks/a.txt",
    "feed.xml/a",
  ];
  const found = faultsOf(
    own,
    assets.map((name) => `_data/public/${name}`),
  );
  assert.equal(
    found,
    [...assets].sort().map((name) => `_data/public/${name}:1:1 public-taken`),
  );
});

files("are no programs", () => {
  assert.equal(faultsOf({}, ["_data/public/a.php"]), ["_data/public/a.php:1:1 public-active"]);
});

files("may say whom to tell of a weakness where site.yaml does not", () => {
  const assets = ["_data/public/.well-known/security.txt"];
  assert.equal(faultsOf({}, assets), []);
  assert.equal(faultsOf(withSettings("security: {contact: a@b.id}\n", {}), assets), [
    "_data/public/.well-known/security.txt:1:1 public-taken",
  ]);
});

files.run();

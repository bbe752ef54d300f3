import { suite } from "uvu";
import * as assert from "uvu/assert";
import { writeInformationTable } from "../../src/outputs/information-table.ts";
import { createSitemap } from "../../src/outputs/sitemap.ts";
import { outputsByKind } from "../../src/pages/index.ts";
import { informationLists } from "../../src/site/public-information.ts";
import { compileFiles, type Files, register, releaseText, siteOf } from "../support/content.ts";
import { newsroomOf } from "../support/newsroom.ts";

const settings = (more: string) => ({ "_data/site.yaml": `${register["_data/site.yaml"]}${more}` });
const ppid = settings("ppid: {unit: Bidang IKP, responsible: Kepala Dinas, retention: 5 tahun}\n");

const releases: Files = {
  "2019/06/juni.md": releaseText({ title: "Juni", date: "2019-06-30" }),
  "2019/07/juli.md": releaseText({ title: "Juli", date: "2019-07-01" }),
  "2019/12/rumus.md": releaseText({
    title: "=Desember; besar",
    date: "2019-12-31",
    more: "cities: [manado]\nppid: {unit: Bagian Prokopim, retention: permanen}",
  }),
  "2019/08/ditarik.md": releaseText({
    date: "2019-08-01",
    more: "cities: [manado]\nstatus: {withdrawn: {reason: Keliru, at: 2019-08-02}}",
  }),
};

const lists = suite("lists of public information");

lists("part releases by half years, the newest first, without what was withdrawn", () => {
  const site = siteOf({ ...releases, ...ppid });
  assert.equal(
    informationLists(site).map(({ title, count, address }) => [title, count, address.path]),
    [
      ["Semester II 2019", 2, "/ppid/2019-2/"],
      ["Semester I 2019", 1, "/ppid/2019-1/"],
    ],
  );
});

lists("have the seven columns, from site.yaml and from a release that says otherwise", () => {
  const site = siteOf({ ...releases, ...ppid });
  const [list] = informationLists(site);
  if (!list) throw new Error("no list");
  const [header, ...rows] = writeInformationTable(site, list).trimEnd().split("\r\n");
  assert.is(header?.split(",").length, 7);
  const summary = "Pemerintah Kota Kotamobagu membuka pameran produk usaha kecil.";
  assert.equal(rows, [
    `1,Juli. ${summary},Bidang IKP,Kepala Dinas,"Senin, 1 Juli 2019, Kotamobagu","Daring (HTML, TXT)",5 tahun`,
    `2,"'=Desember; besar. ${summary}",Bagian Prokopim,Kepala Dinas,"Selasa, 31 Desember 2019, Manado","Daring (HTML, TXT)",permanen`,
  ]);
});

lists("name the publisher and say what nobody said, where site.yaml names nothing", () => {
  const site = siteOf({ ...releases, ...settings("ppid: {}\n") });
  const [list] = informationLists(site);
  assert.match(
    list ? writeInformationTable(site, list) : "",
    /,Dinas Kominfo Contoh,Dinas Kominfo Contoh,.*belum ditetapkan/,
  );
});

lists("are none where site.yaml says nothing of them", () => {
  const site = siteOf(releases);
  assert.equal(informationLists(site), []);
  const paths = [...outputsByKind(newsroomOf(site)).values()].flat().map(({ path }) => path);
  assert.not.ok(paths.some((path) => path.startsWith("/ppid/")));
});

lists("leave the page that the office has there, and stand on it", () => {
  const page = { "_pages/ppid.md": "---\ntitle: PPID kami\n---\n\nMintalah informasi di sini.\n" };
  for (const [files, title] of [
    [{}, "Daftar informasi publik"],
    [page, "PPID kami"],
  ] as const) {
    const site = siteOf({ ...releases, ...ppid, ...files });
    const outputs = [...outputsByKind(newsroomOf(site)).values()].flat();
    const found = outputs.filter(({ path }) => path === "/ppid/");
    assert.is(found.length, 1);
    assert.match(found[0]?.content() ?? "", new RegExp(`<h1>${title}</h1>[^]*href="/ppid/2019-2/"`));
    const [sitemap] = createSitemap(site);
    assert.is(sitemap?.content().match(/\/ppid\/</g)?.length, 1);
  }
});

lists("find what is no text", () => {
  const { diagnostics } = compileFiles({
    ...settings("ppid: {unit: [a], umur: 5}\n"),
    "2019/06/juni.md": releaseText({ more: "cities: [manado]\nppid: permanen" }),
  });
  const found = diagnostics.map(({ code, place }) => `${place.file} ${code}`);
  assert.ok(
    found.some((one) => one.startsWith("posts/2019/06/juni.md")),
    found.join(),
  );
  assert.is(found.filter((one) => one.startsWith("posts/_data/site.yaml")).length, 2, found.join());
});

lists.run();

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { searchRecords } from "../../src/search/search-records.ts";
import { registry, releaseText, siteOf } from "../support/content.ts";

const participants =
  "cities: [kotamobagu, manado]\nofficials: [siti-rahma]\nevents: [pameran-2019]\nnumber: 1/HUMAS/2019";

const records = suite("searchRecords");

records("have the words of a release, its names and its number, without the marks of Markdown", () => {
  const [record] = searchRecords(
    siteOf({ "2019/07/a.md": releaseText({ more: participants, body: "Satu **dua**.\n\n> Tiga." }) }),
  );
  assert.equal(record?.content.split("\n"), [
    "Pemerintah Kota Kotamobagu membuka pameran produk usaha kecil.",
    "Satu dua.",
    "Tiga.",
    "Siti Rahma, Wali Kota Kotamobagu; Pameran Kota Cerdas 2019 (Pameran 2019); Nomor 1/HUMAS/2019",
  ]);
});

records("have what a result shows", () => {
  const [record] = searchRecords(siteOf({ "2019/07/a.md": releaseText({ more: participants }) }));
  assert.equal(record?.meta, {
    title: "Kotamobagu buka pameran",
    tanggal: "Kamis, 18 Juli 2019",
    hari: "2019-07-18",
    daerah: "Kotamobagu, Manado",
  });
});

records("are narrowed by ids, which never change", () => {
  const [record] = searchRecords(siteOf({ "2019/07/a.md": releaseText({ more: participants }) }));
  assert.equal(record?.filters, {
    daerah: ["kotamobagu", "manado"],
    pejabat: ["siti-rahma"],
    acara: ["pameran-2019"],
    tahun: ["2019"],
  });
});

records("lead to the page below the path prefix", () => {
  const settings = registry["_data/site.yaml"]?.replace("go.id/", "go.id/newsroom/") ?? "";
  const [record] = searchRecords(siteOf({ "_data/site.yaml": settings, "2019/07/a.md": releaseText() }));
  assert.is(record?.url, "/newsroom/siaran/2019/07/a/");
});

records("rank the newest highest, and keep the rank of older ones when a newer comes", () => {
  const older = { "2019/07/a.md": releaseText(), "2019/07/b.md": releaseText({ date: "2019-07-19" }) };
  const rank = (files: Readonly<Record<string, string>>) =>
    new Map(searchRecords(siteOf(files)).map(({ url, sort }) => [url, sort.terbaru]));
  assert.equal([...rank(older).values()], ["2", "1"]);
  const newer = rank({ ...older, "2019/07/c.md": releaseText({ date: "2019-07-20" }) });
  for (const [url, value] of rank(older)) assert.is(newer.get(url), value);
});

records("leave out what was withdrawn", () => {
  const more = "cities: [kotamobagu]\nstatus: {withdrawn: {reason: Keliru, at: 2019-07-20}}";
  assert.equal(searchRecords(siteOf({ "2019/07/a.md": releaseText({ more }) })), []);
});

records.run();

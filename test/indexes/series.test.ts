import { suite } from "uvu";
import * as assert from "uvu/assert";
import { series } from "../../src/indexes/series.ts";
import { findOutput } from "../../src/pages/index.ts";
import { thingsOfSite } from "../../src/site/listings.ts";
import { brief, compileFiles, type Files, releaseText, siteOf } from "../support/content.ts";
import { newsroomOf } from "../support/newsroom.ts";

const files: Files = {
  "_data/series.yaml": "pekan-kota:\n  name: Pekan Kota\n  aliases: [Pekan]\n",
  "_data/events.yaml": `pekan-2024: { name: Pekan Kota 2024, series: pekan-kota, start: 2024-05-01, city: manado }
pekan-2025: { name: Pekan Kota 2025, series: Pekan Kota, start: 2025-05-01 }
pekan-2026: { name: Pekan Kota 2026, short: Pekan 2026, series: pekan, start: 2026-05-01, city: kotamobagu }
pekan-2027: { name: Pekan Kota 2027, series: pekan-kota, start: 2027, status: cancelled }
rapat: { name: Rapat, series: Rapat, start: 2025-07-01 }
`,
  "2024/05/a.md": releaseText({ date: "2024-05-01", more: "cities: [manado]\nevents: [pekan-2024]" }),
  "2025/05/b.md": releaseText({ date: "2025-05-01", more: "cities: [manado]\nevents: [pekan-2025, rapat]" }),
};

const pageOf = (all: Files, path = "/rangkaian/pekan-kota/") =>
  findOutput(newsroomOf(siteOf(all)), path)?.content() ?? "";

const suiteOfSeries = suite("a series of events");

suiteOfSeries("has the editions that name it, by id, name or another spelling, the latest first", () => {
  const [found] = thingsOfSite(siteOf(files), series);
  assert.equal(
    found?.editions.map(({ id, series }) => [id, series]),
    ["pekan-2027", "pekan-2026", "pekan-2025", "pekan-2024"].map((id) => [id, "Pekan Kota"]),
  );
});

suiteOfSeries("shows them in time with the next one, and the releases of all", () => {
  const page = pageOf(files);
  assert.match(page, /<dt>Berikutnya<\/dt><dd>.*?href="\/acara\/pekan-2026\/".*?1 Mei 2026/s);
  assert.match(
    page,
    /<li><bdi><a href="\/acara\/pekan-2027\/">Pekan Kota 2027<\/a><\/bdi><small>2027, dibatalkan/,
  );
  assert.match(page, '<li class="held"><bdi><a href="/acara/pekan-2026/">');
  assert.match(page, '"@type":"EventSeries"');
  assert.match(page, "2 siaran");
  assert.match(pageOf(files, "/rangkaian/"), /Kota Kotamobagu|Pekan 2026/);
  assert.match(pageOf(files, "/rangkaian/pekan-kota/feed.xml"), "<item>");
  assert.match(pageOf(files, "/acara/pekan-2024/"), '<a href="/rangkaian/pekan-kota/"');
});

suiteOfSeries("is a name and no page where it is not registered", () => {
  const { "_data/series.yaml": _, ...others } = files;
  const plain = { ...others, "_data/events.yaml": "rapat: { name: Rapat, series: rapat-kerja }\n" };
  const site = siteOf({ ...plain, "2024/05/a.md": releaseText(), "2025/05/b.md": releaseText() });
  assert.is(findOutput(newsroomOf(site), "/rangkaian/"), undefined);
});

suiteOfSeries("is told of where an event names an id that is not there", () => {
  const { diagnostics } = compileFiles({
    ...files,
    "_data/events.yaml": `${files["_data/events.yaml"]}lain: { name: Lain, series: pekan-kot }\n`,
  });
  assert.equal(diagnostics.map(brief), ["_data/events/lain.yaml:1:23 series-unknown"]);
  assert.match(diagnostics[0]?.hint ?? "", "pekan-kota");
});

suiteOfSeries.run();

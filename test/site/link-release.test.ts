import { suite } from "uvu";
import * as assert from "uvu/assert";
import { dayOf, formatMoment } from "../../src/base/date.ts";
import { brief, compileFiles, type Files, register, releaseOf, releaseText } from "../support/content.ts";

const faultsOf = (more: string, files: Files = {}) =>
  compileFiles({ "2019/07/pameran.md": releaseText({ more }), ...files }).diagnostics.map((diagnostic) =>
    brief(diagnostic).replace("2019/07/pameran.md:", ""),
  );

const link = suite("linkRelease");

link("turns ids into objects and takes the office of the day", () => {
  const more = "cities: [kotamobagu, manado]\nofficials: [siti-rahma]\nevents: [pameran-2019]";
  const release = releaseOf({ more });
  assert.equal(
    release.cities.map(({ fullName }) => fullName),
    ["Kota Kotamobagu", "Kota Manado"],
  );
  assert.is(release.participants[0]?.office, "Wali Kota Kotamobagu");
  assert.is(release.events[0]?.short, "Pameran 2019");
  assert.is(release.address.path, "/siaran/2019/07/pameran/");
});

link("does not give an office that was not held yet, and prints the one that was asked for", () => {
  const [held, asked] = releaseOf({
    more: "cities: [manado]\nofficials: [budi-lantong, {id: siti-rahma, as: Ketua Panitia}]",
  }).participants;
  assert.is(held?.office, undefined);
  assert.is(asked?.office, "Ketua Panitia");
});

link("has a permanent id that is no address", () => {
  assert.is(releaseOf({}).id, "tag:siaran.example.go.id,2019:/siaran/2019/07/pameran/");
  const renamed =
    "cities: [kotamobagu]\naliases: [/berita/1/, /siaran/2018/12/pameran-lama, /siaran/2019/01/b/]";
  assert.is(releaseOf({ more: renamed }).id, "tag:siaran.example.go.id,2018:/siaran/2018/12/pameran-lama/");
  assert.is(releaseOf({ title: "Judul lain" }).id, releaseOf({}).id);
});

link("was modified when it was last corrected or withdrawn", () => {
  const more = "cities: [manado]\nupdated: 2019-07-20\ncorrections: [{at: 2019-07-25, note: A}]";
  assert.is(dayOf(releaseOf({ more }).modified), "2019-07-25");
  assert.is(dayOf(releaseOf({}).modified), "2019-07-18");
});

link("names the nearest ids for unknown ones", () => {
  assert.equal(
    faultsOf("cities: [kotamobago]\nofficials:\n  - siti\n  - id: budi\nevents: [pameran]\ncontact: redaksy"),
    [
      "5:10 city-unknown",
      "7:5 official-unknown",
      "8:9 official-unknown",
      "9:10 event-unknown",
      "10:10 contact-unknown",
    ],
  );
});

link("reports an id that stands twice, and keeps it once", () => {
  const more = "cities: [manado, manado]\nofficials: [siti-rahma, {id: siti-rahma, as: X}]";
  assert.equal(faultsOf(more), ["5:18 reference-twice", "6:30 reference-twice"]);
  assert.is(releaseOf({ more }).cities.length, 1);
});

link("asks where several offices without dates would fit", () => {
  const files = {
    "_data/officials.yaml": "siti:\n  name: Siti\n  appointments: [{office: Camat}, {office: Lurah}]\n",
  };
  assert.equal(faultsOf("cities: [manado]\nofficials: [siti]", files), ["6:13 office-ambiguous"]);
  assert.equal(faultsOf("cities: [manado]\nofficials: [{id: siti, as: Camat}]", files), []);
});

link("shows a time in the zone it was written for, when that is one of the release's", () => {
  const files = {
    "_data/cities.yaml": `${register["_data/cities.yaml"]}jakarta:\n  name: Jakarta\n  type: provinsi\n  zone: Asia/Jakarta\n`,
  };
  const text = releaseText({ date: "2019-07-18 09:00+07:00", more: "cities: [kotamobagu, jakarta]" });
  const { site, diagnostics } = compileFiles({ ...files, "2019/07/pameran.md": text });
  assert.equal(diagnostics, []);
  const [release] = site?.releases ?? [];
  assert.is(release && formatMoment(release.date), "Kamis, 18 Juli 2019 pukul 09.00 WIB");
});

link("warns of an offset that is nobody's", () => {
  const { diagnostics } = compileFiles({
    "2019/07/pameran.md": releaseText({ date: "2019-07-18 09:00+09:00" }),
  });
  assert.equal(diagnostics.map(brief), ["2019/07/pameran.md:3:7 date-offset"]);
  assert.is(diagnostics[0]?.severity, "warning");
});

link("opens the text with the dateline, of the first city where none is given", () => {
  assert.match(releaseOf({}).text.html(), '<span class="dateline">Kotamobagu</span> – Pameran');
  const elsewhere = releaseOf({ more: "cities: [kotamobagu]\ndateline: Jakarta" });
  assert.match(elsewhere.text.html(), '<span class="dateline">Jakarta</span> – Pameran');
});

link("resolves links of the text for its page and absolutely for feeds", () => {
  const body = "[brosur](brosur.pdf) [arsip](/siaran/) [luar](https://go.id/) [atas](#satu)\n\n# Satu";
  const release = releaseOf({ body });
  for (const href of ["/siaran/2019/07/pameran/brosur.pdf", "/siaran/", "https://go.id/", "#satu"]) {
    assert.match(release.text.html(), `href="${href}"`);
  }
  const base = "https://siaran.example.go.id";
  for (const href of ["/siaran/2019/07/pameran/brosur.pdf", "/siaran/", "/siaran/2019/07/pameran/#satu"]) {
    assert.match(release.text.feedHtml(), `href="${base}${href}"`);
  }
  assert.is(release.text.html(), release.text.html());
});

link("takes the newsroom's first contact where none is named", () => {
  assert.is(releaseOf({}).contact?.name, "Redaksi Contoh");
});

link.run();

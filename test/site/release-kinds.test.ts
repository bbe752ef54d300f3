import { suite } from "uvu";
import * as assert from "uvu/assert";
import { releaseKindNames, releaseKinds } from "../../src/base/release-kinds.ts";
import { siteFeed } from "../../src/outputs/feed.ts";
import { pressText } from "../../src/outputs/press-kit.ts";
import { findOutput } from "../../src/pages/index.ts";
import { termsOfRelease } from "../../src/search/release-words.ts";
import { brief, compileFiles, releaseText, siteOf } from "../support/content.ts";
import { newsroomOf } from "../support/newsroom.ts";

const text = (more: string) => releaseText({ more: `cities: [manado]\n${more}` });

const kinds = suite("kinds of releases");

kinds("have each a name", () => {
  assert.equal([...releaseKindNames], Object.keys(releaseKinds));
});

kinds("are releases where nothing is written", () => {
  const site = siteOf({ "2019/07/a.md": text("") });
  const [release] = site.releases;
  assert.is(release?.kind, "siaran");
  assert.not.ok(
    release && [...termsOfRelease(release, site).keys()].some((term) => term.startsWith(":kind/")),
  );
});

kinds("ask an invitation for its event and a clarification for its claim, and are of a list", () => {
  const codes = (more: string) => compileFiles({ "2019/07/a.md": text(more) }).diagnostics.map(brief);
  assert.equal(codes("kind: undangan"), ["2019/07/a.md:6:7 invitation-event"]);
  assert.equal(codes("kind: undangan\nevents: [pameran-2019]"), []);
  assert.equal(codes("kind: klarifikasi"), ["2019/07/a.md:6:7 clarification-claim"]);
  assert.equal(codes("kind: klarifikasi\nclaim: Pasar tutup"), []);
  assert.equal(codes("kind: undagan"), ["2019/07/a.md:6:7 value-type"]);
});

kinds("ask for the day of an invitation, and tell when and where it is, and that it is over", () => {
  const event = (lines: string) => ({
    "_data/events/rapat.yaml": `name: Rapat Kerja\ncity: manado\n${lines}`,
    "2019/07/a.md": text("kind: undangan\nevents: [rapat]"),
  });
  const { diagnostics } = compileFiles(event("start: 2026-02\n"));
  assert.equal(diagnostics.map(brief), ["2019/07/a.md:6:7 invitation-day"]);
  assert.is(diagnostics[0]?.severity, "warning");
  const page = (lines: string) =>
    findOutput(newsroomOf(siteOf(event(lines))), "/siaran/2019/07/a/")?.content() ?? "";
  const coming = page("start: 2026-02-02 08:00\nend: 12:00\nvenue: Aula\n");
  assert.match(coming, "Senin, 2 Februari 2026 pukul 08.00–12.00 WITA");
  assert.match(coming, /Akan datang.*Aula.*href="\/acara\/rapat\/kalender.ics"/s);
  assert.match(page("start: 2025-02-02\n"), "Sudah selesai");
  assert.match(page("start: 2026-02-02\nstatus: cancelled\n"), "Dibatalkan");
});

kinds("stand in press texts, feeds and the search", () => {
  const site = siteOf({ "2019/07/a.md": text("kind: klarifikasi\nclaim: Pasar tutup\nnumber: 12/2019") });
  const [release] = site.releases;
  if (!release) throw new Error("no release");
  assert.match(pressText(release, site), /^\uFEFFKLARIFIKASI\nNomor 12\/2019\n/);
  assert.match(pressText(release, site), "Kabar yang diluruskan: Pasar tutup");
  const [item] = siteFeed(site, site.addressOf("/feed.xml")).items;
  assert.is(item?.categories[0]?.name, "Klarifikasi");
  assert.ok(termsOfRelease(release, site).has(":kind/klarifikasi"));
});

kinds.run();

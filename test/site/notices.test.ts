import { suite } from "uvu";
import * as assert from "uvu/assert";
import { lastAnnounced, noticedReleases, noticeLine, noticesOf } from "../../src/site/notices.ts";
import { brief, compileFiles, releaseText, siteOf } from "../support/content.ts";

const release = (title: string, date: string, more = "") =>
  releaseText({ title, date, more: `cities: [manado]\n${more}` });

const notices = suite("noticesOf");

notices("are corrections and releases that put it right, the newest first", () => {
  const site = siteOf({
    "2019/07/a.md": release(
      "Pasar dibuka",
      "2019-07-01",
      "corrections: [{at: 2019-07-02, note: Satu}, {at: 2019-07-09, note: Dua}]",
    ),
    "2019/07/b.md": release("Tanggal pasar", "2019-07-05", "corrects: /siaran/2019/07/a/"),
  });
  const [later, first] = site.releases;
  if (!later || !first) throw new Error("no releases");
  assert.equal(
    noticesOf(site, first).map((notice) => noticeLine(notice)),
    [
      "RALAT (9 Juli 2019): Dua",
      "RALAT (5 Juli 2019): lihat siaran “Tanggal pasar”, https://siaran.example.go.id/siaran/2019/07/b/",
      "RALAT (2 Juli 2019): Satu",
    ],
  );
  assert.equal(noticesOf(site, later), []);
  assert.equal(noticedReleases(site), [first]);
  assert.equal(lastAnnounced(site, 1), [first]);
});

notices("of a withdrawn release are only that it was", () => {
  const more =
    "corrections: [{at: 2019-07-09, note: Dua}]\nstatus: {withdrawn: {reason: Keliru, at: 2019-07-08}}";
  const site = siteOf({ "2019/07/a.md": release("Pasar dibuka", "2019-07-01", more) });
  const [withdrawn] = site.pages;
  assert.equal(withdrawn && noticesOf(site, withdrawn).map((notice) => noticeLine(notice)), [
    "DITARIK (8 Juli 2019): Keliru",
  ]);
  assert.equal(withdrawn && [withdrawn.text.html(), withdrawn.summary, withdrawn.corrections], [
    "",
    "Keliru",
    [],
  ]);
});

notices("of a draft are not told yet", () => {
  const site = siteOf({
    "2019/07/a.md": release("Pasar dibuka", "2019-07-01"),
    "2019/07/b.md": release("Tanggal pasar", "2019-07-05", "corrects: /siaran/2019/07/a/\nstatus: draft"),
  });
  assert.equal(noticedReleases(site), []);
});

notices("cannot be of a release itself, nor of one that is not there", () => {
  for (const path of ["/siaran/2019/07/a/", "/siaran/2019/07/c/"]) {
    const files = { "2019/07/a.md": release("Pasar dibuka", "2019-07-01", `corrects: ${path}`) };
    assert.equal(compileFiles(files).diagnostics.map(brief), ["2019/07/a.md:6:11 corrects-unknown"]);
  }
});

notices.run();

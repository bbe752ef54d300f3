import { suite } from "uvu";
import * as assert from "uvu/assert";
import { dayOf } from "../../src/base/date.ts";
import { fileOpener, Manuscript } from "../../src/content/manuscript.ts";
import { checkAssets, parseRelease } from "../../src/content/release.ts";
import { asset, releaseText } from "../support/content.ts";
import { collect } from "../support/report.ts";

function read(text: string, file = "posts/2019/07/pameran.md", assets: readonly string[] = []) {
  const collected = collect();
  const { report } = collected;
  const options = {
    zone: "Asia/Makassar",
    siteUrl: "https://siaran.example.go.id/",
    language: "id",
  } as const;
  const parsed = parseRelease({ file, text }, { ...options, report });
  const bytes = new TextEncoder().encode(text);
  const manuscript = parsed && new Manuscript({ file, bytes }, parsed.facts, fileOpener().open);
  if (manuscript)
    checkAssets(manuscript, {
      assets: new Map(assets.map((path) => [`posts/${path}`, asset(path)])),
      report,
    });
  const places = collected.diagnostics.map(
    ({ code, place: { line, column } }) => `${line}:${column} ${code}`,
  );
  return { manuscript, places, diagnostics: collected.diagnostics };
}

const parse = suite("parseRelease");

parse("takes the slug from the file and dates in the site's zone", () => {
  const { manuscript, places } = read(releaseText({ date: "2019-07-18 00:30" }));
  assert.equal(places, []);
  assert.is(manuscript?.slug, "pameran");
  assert.is(manuscript?.date && dayOf(manuscript.date), "2019-07-18");
  assert.is(manuscript?.date?.instant, Date.UTC(2019, 6, 17, 16, 30));
});

parse("reads corrections, withdrawal, embargo and update as moments", () => {
  const more = `cities: [manado]
embargo: 2019-07-19 08:00
updated: 2019-07-20
corrections: [{at: 2019-07-21, note: Nama diperbaiki}]
status: {withdrawn: {reason: Keliru, at: 2019-07-22}}`;
  const { manuscript, places } = read(releaseText({ more }));
  assert.equal(places, []);
  assert.is(manuscript?.embargo?.precision, "minute");
  assert.is(manuscript?.updated && dayOf(manuscript.updated), "2019-07-20");
  assert.equal(
    manuscript?.corrections.map(({ at, note }) => [dayOf(at), note]),
    [["2019-07-21", "Nama diperbaiki"]],
  );
  assert.is(manuscript?.withdrawal && dayOf(manuscript.withdrawal.at), "2019-07-22");
});

parse("reports bad moments where they stand", () => {
  const more = `cities: [manado]
embargo: besok
corrections: [{at: 2019-02-31, note: A}]
status: {withdrawn: {reason: Keliru, at: 2019-07}}`;
  assert.equal(read(releaseText({ date: "18/7/2019", more })).places.sort(), [
    "3:7 date-unreadable",
    "6:10 date-unreadable",
    "7:20 date-impossible",
    "8:42 date-unreadable",
  ]);
});

parse("proposes a better name for a file", () => {
  const { diagnostics } = read(releaseText(), "posts/2019/07/Rapat & Koordinasi.md");
  assert.is(diagnostics[0]?.code, "slug-invalid");
  assert.is(diagnostics[0]?.hint, "Ganti namanya menjadi rapat-dan-koordinasi.md");
  assert.match(read(releaseText(), "posts/2019/07/!!!.md").diagnostics[0]?.hint ?? "", "Beri nama baru");
});

parse("warns where folder and date disagree", () => {
  const { diagnostics } = read(releaseText({ date: "2019-08-01" }));
  assert.is(diagnostics[0]?.code, "folder-date");
  assert.is(diagnostics[0]?.severity, "warning");
  assert.match(diagnostics[0]?.hint ?? "", "posts/2019/08");
  assert.equal(read(releaseText(), "posts/pameran.md").places, []);
});

parse("wants a summary of 40 to 200 characters", () => {
  assert.equal(read(releaseText({ summary: "a".repeat(39) })).places, ["4:10 summary-length"]);
  assert.equal(read(releaseText({ summary: "a".repeat(40) })).places, []);
  assert.equal(read(releaseText({ summary: "a".repeat(200) })).places, []);
  assert.equal(read(releaseText({ summary: "a".repeat(201) })).places, ["4:10 summary-length"]);
});

parse("looks for photos and attachments beside the text", () => {
  const more = `cities: [manado]
photos: [{file: a.jpg, alt: A}, {file: b.jpg, alt: B}]
attachments: [{file: c.pdf, title: C}]`;
  const { places, diagnostics } = read(releaseText({ more }), undefined, ["2019/07/a.jpg", "b.jpg"]);
  assert.equal(places, ["6:40 asset-missing", "7:22 asset-missing"]);
  assert.is(diagnostics[0]?.hint, "Maksudnya a.jpg?");
});

parse("checks the pictures in the text too", () => {
  const body =
    'Satu ![Pawai](a.jpg)\n\n![](a.jpg)\n\n![Peta](peta.png "Peta") dan ![Luar](https://go.id/x.jpg)';
  const { places } = read(releaseText({ body }), undefined, ["2019/07/a.jpg"]);
  assert.equal(places, ["10:5 photo-alt", "12:9 asset-missing", "12:38 asset-name"]);
});

parse("tells two mentions of one missing picture apart", () => {
  const { places } = read(releaseText({ body: "![A](a.jpg) dan ![B](a.jpg)" }));
  assert.equal(places, ["8:6 asset-missing", "8:22 asset-missing"]);
});

parse("is undefined where nothing can be read", () => {
  assert.is(read("Tanpa data").manuscript, undefined);
  assert.ok(read("---\n---\n").manuscript);
});

parse.run();

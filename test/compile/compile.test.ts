import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compile } from "../../src/compile/compile.ts";
import { type Content, orderContent } from "../../src/content/content.ts";
import { city } from "../../src/indexes/city.ts";
import { listingsOf } from "../../src/site/listings.ts";
import {
  brief,
  compileFiles,
  contentOf,
  isFault,
  manyReleases,
  now,
  releaseText,
} from "../support/content.ts";

const options = { folder: "posts", now, drafts: false, language: "id" } as const;

const run = suite("compile");

run("makes a site of sound content", () => {
  const { site, diagnostics } = compileFiles({ "2019/07/a.md": releaseText() });
  assert.equal(diagnostics, []);
  assert.is(site?.releases.length, 1);
  assert.is(site?.settings.title, "Siaran Pers Contoh");
});

run("is a newsroom without a release too", () => {
  const { site, diagnostics } = compileFiles({});
  assert.equal(diagnostics, []);
  assert.equal(site?.releases, []);
});

run("gives the sound part and every fault of the rest", () => {
  const { site, diagnostics } = compileFiles({
    "2019/07/a.md": releaseText(),
    "2019/07/b.md": releaseText({ date: "2019-02-31" }),
    "2019/07/c.md": releaseText({ more: "cities: [bitung]" }),
    "2019/07/d.md": "",
  });
  assert.equal(diagnostics.map(brief), [
    "2019/07/b.md:3:7 date-impossible",
    "2019/07/c.md:5:10 city-unknown",
    "2019/07/d.md:1:1 file-empty",
  ]);
  assert.equal(
    site?.releases.map(({ slug }) => slug),
    ["a"],
  );
});

run("has no site without usable settings, but reads the releases all the same", () => {
  const { site, diagnostics } = compileFiles({ "_data/site.yaml": "title: A\n", "2019/07/a.md": "" });
  assert.is(site, undefined);
  assert.ok(diagnostics.map(brief).includes("2019/07/a.md:1:1 file-empty"));
});

run("takes every Markdown file for a release, but for READMEs and the registry's folder", () => {
  const { site, diagnostics } = compileFiles({
    "README.md": "Petunjuk",
    "2019/README.md": "Petunjuk",
    "_data/cities/readme.md": "Petunjuk",
    "_data/catatan.md": "Catatan",
    "lepas.md": releaseText(),
    "besar.MD": releaseText(),
  });
  assert.equal(diagnostics.map(brief), ["_data/catatan.md:1:1 file-unused"]);
  assert.equal(site?.releases.map(({ address }) => address.path).sort(), [
    "/siaran/2019/07/besar/",
    "/siaran/2019/07/lepas/",
  ]);
});

run("reports what could not be read", () => {
  const content: Content = {
    ...contentOf({}),
    refused: [
      { file: "posts/a.md", reason: "kind" },
      { file: "posts/b.md", reason: "unreadable" },
    ],
  };
  assert.equal(faultsOf(content), ["a.md:1:1 file-kind", "b.md:1:1 file-unreadable"]);
});

run("does not call a registry file missing that only cannot be decoded", () => {
  const content = contentOf({});
  const broken: Content = {
    ...content,
    texts: content.texts.map(({ file, bytes }) => ({
      file,
      bytes: file.endsWith("pameran-2019.yaml") ? Uint8Array.of(0xff, 0xfe) : bytes,
    })),
  };
  assert.equal(faultsOf(broken), ["_data/events/pameran-2019.yaml:1:1 file-encoding"]);
});

run("speaks the language asked for", () => {
  const { diagnostics } = compileFiles({ "2019/07/a.md": "" }, { language: "en" });
  assert.match(diagnostics[0]?.message ?? "", "This file is empty");
});

run("lets an unfinished draft be, and still tells of it", () => {
  const manuscript = "---\ntitle:\nstatus: draft\ndate: 2019-02-31\n---\n";
  const { diagnostics } = compile(contentOf({ "2019/07/a.md": manuscript }), options);
  assert.ok(diagnostics.length > 0);
  assert.equal([...new Set(diagnostics.map(({ severity }) => severity))], ["warning"]);
});

run("asks only the rules that stop a publication when no advice is wanted", () => {
  const body = "Pameran dibuka Jumat (18/7/2019) oleh Walikota.";
  const content = contentOf({ "2019/07/a.md": releaseText({ body }) });
  const codes = (advice: boolean) =>
    compile(content, { ...options, advice }).diagnostics.map(({ code }) => code);
  assert.ok(codes(true).includes("wali-kota"));
  assert.equal(codes(false), ["date-weekday"]);
});

run("law: the same for shuffled files", () => {
  const files = {
    ...manyReleases(8),
    "2019/07/a.md": releaseText({ more: 'cities: [manado]\nnumber: "1"\naliases: [/lama/]' }),
    "2019/07/b.md": releaseText({ more: 'cities: [manado]\nnumber: "1"\naliases: [/lama/]' }),
    "arsip/a.md": releaseText(),
    "2019/07/rusak.md": "---\ntitle: 7\n---\n",
  };
  const content = contentOf(files);
  const expected = summary(content);
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...content.texts.keys()], { minLength: content.texts.length }),
      (order) => {
        const texts = order.flatMap((index) => content.texts[index] ?? []);
        assert.equal(summary(orderContent({ ...content, texts })), expected);
      },
    ),
    { numRuns: 25 },
  );
});

run.run();

function faultsOf(content: Content): string[] {
  return compile(content, options).diagnostics.filter(isFault).map(brief);
}

function summary(content: Content) {
  const { site, diagnostics } = compile(content, options);
  return {
    diagnostics: diagnostics.map(({ place, code, related }) => [place, code, related]),
    releases: site?.pages.map(({ file, address, title, text }) => [file, address.path, title, text.html()]),
    redirects: site?.redirects.map(({ from, to }) => [from.path, to.path]),
    listings: site && listingsOf(site, city).map(({ releases }) => releases.map(({ slug }) => slug)),
  };
}

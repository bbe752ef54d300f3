import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { applySuggestions, type FixedContent, fixContent, formatChange } from "../../src/check/fix.ts";
import { compile } from "../../src/compile/compile.ts";
import type { Content } from "../../src/content/content.ts";
import { exampleFiles } from "../rules/example-site.ts";

const apply = suite("applySuggestions");

apply("replaces stretches, each where it was", () => {
  const done = applySuggestions("Walikota hadir Jum'at.", [
    { start: 15, end: 21, text: "Jumat", certain: true },
    { start: 0, end: 8, text: "Wali Kota", certain: true },
  ]);
  assert.equal(done, { text: "Wali Kota hadir Jumat.", count: 2 });
});

apply("keeps a byte order mark and the line ends of Windows", () => {
  const done = applySuggestions("\uFEFFsatu\r\ndua\r\ntiga", [
    { start: 9, end: 13, text: "empat", certain: true },
  ]);
  assert.is(done.text, "\uFEFFsatu\r\ndua\r\nempat");
});

apply("of two that overlap applies the first", () => {
  const done = applySuggestions("abcdef", [
    { start: 2, end: 5, text: "Y", certain: true },
    { start: 0, end: 3, text: "X", certain: true },
  ]);
  assert.equal(done, { text: "Xdef", count: 1 });
});

apply("changes nothing where words are put in their own place", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("a", "\n", "\r\n", "é", " ")),
      fc.nat(20),
      fc.nat(5),
      (parts, from, length) => {
        const text = parts.join("");
        const plain = text.replaceAll("\r\n", "\n");
        const start = Math.min(from, plain.length);
        const end = Math.min(start + length, plain.length);
        const own = plain.slice(start, end);
        if (own.includes("\n")) return;
        assert.is(applySuggestions(text, [{ start, end, text: own, certain: true }]).text, text);
      },
    ),
  );
});

apply.run();

const fixing = suite("fixContent");
const options = { folder: "posts", now: Date.parse("2019-07-19"), drafts: true, language: "id" } as const;

function fix(content: Content, isChosen: (file: string) => boolean): FixedContent {
  return fixContent(content, options, { ...compile(content, options), isChosen });
}

fixing("applies what is certain and leaves the rest to people", () => {
  const { content } = exampleFiles(
    "Walikota membuka lomba pada Jum'at (20/7/2019). Peserta peserta hadir pukul 09:00 WITA.",
  );
  const { files, diagnostics } = fix(content, () => true);
  const [file] = files;
  assert.is(files.length, 1);
  assert.match(
    new TextDecoder().decode(file?.after),
    /^Wali Kota membuka lomba pada Jumat \(20\/7\/2019\)\. .*pukul 09\.00 WITA\.$/m,
  );
  assert.ok(diagnostics.some(({ code }) => code === "date-weekday"));
  assert.not(diagnostics.some(({ suggestion }) => suggestion?.certain));
});

fixing("leaves files alone that were not asked for", () => {
  const { content } = exampleFiles("Walikota membuka lomba.");
  assert.equal(fix(content, () => false).files, []);
});

fixing("shows a change as a diff", () => {
  const { content } = exampleFiles("Walikota membuka lomba.");
  const [file] = fix(content, () => true).files;
  const words = file ? formatChange(file) : "";
  assert.match(words, /^--- posts\/2019\/07\/contoh-1\.md\n\+\+\+ posts\/2019\/07\/contoh-1\.md\n@@/m);
  assert.match(words, /^-Walikota membuka lomba\.\n\+Wali Kota membuka lomba\.$/m);
});

fixing.run();

import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { mergeBody } from "../../../src/editor/format/merge-body.ts";
import { renderMarkdown } from "../../../src/markdown/markdown.ts";

const merge = suite("mergeBody");

const before = [
  "Paragraf *pertama*.",
  "- butir *satu*\n- butir __dua__\n  - dalam",
  "| a | b |\n|---|---|\n| 1 | 2 |",
  "Akhir.",
].join("\n\n\n");

merge("writes as before what says the same as before", () => {
  const after = [
    "Paragraf _pertama_ yang diubah.",
    "- butir _satu_\n- butir **dua**\n    - dalam",
    "| a | b |\n| --- | --- |\n| 1 | 2 |",
    "Akhir.",
  ].join("\n\n");
  assert.is(mergeBody(before, after), before.replace("*pertama*.", "_pertama_ yang diubah."));
});

merge("takes what is new, what is gone and what is elsewhere", () => {
  assert.is(mergeBody("satu *a*\n\ndua\n\ntiga", "baru\n\nsatu _a_\n\ntiga"), "baru\n\nsatu *a*\n\ntiga");
  assert.is(mergeBody("satu *a*\n\ndua", "dua\n\nsatu _b_"), "dua\n\nsatu _b_");
  assert.is(mergeBody("satu", ""), "");
});

merge("keeps the alignment of columns, which an editor may not know", () => {
  const old = "| a | b |\n| --- | ---: |\n| 1 | 2 |";
  assert.is(mergeBody(`${old}\n\nx`, `${old.replace("---:", "---")}\n\ny`), `${old}\n\ny`);
  assert.is(mergeBody(old, old.replace("---:", ":---:")), old.replace("---:", ":---:"));
  assert.is(
    mergeBody(old, old.replace("---:", "---").replace("2", "3")),
    old.replace("---:", "---").replace("2", "3"),
  );
});

merge("takes a change that is not printed", () => {
  assert.is(mergeBody("a <!-- catatan -->\n\nb", "a\n\nb"), "a\n\nb");
  assert.is(mergeBody("[x]: https://a.go.id/", "[x]: https://b.go.id/"), "[x]: https://b.go.id/");
});

merge("takes a mark that changes what is printed", () => {
  assert.is(mergeBody("kata penting", "kata **penting**"), "kata **penting**");
});

const block = fc.constantFrom(
  "satu *a*",
  "satu _a_",
  "dua",
  "- x\n- y",
  "* x\n* y",
  "> k",
  "## J",
  "tiga\nbaris",
);
const text = fc.array(block, { minLength: 1, maxLength: 8 }).map((blocks) => blocks.join("\n\n"));
const printed = (words: string) => renderMarkdown(words, { resolve: (written) => written, origin: "" });

merge("prints what the new text prints, and nothing new where nothing changed", () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      assert.is(printed(mergeBody(a, b)), printed(b));
      assert.is(mergeBody(a, a), a);
    }),
  );
});

merge.run();

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { blankComments } from "../../src/markdown/comments.ts";
import { type MappedText, mapText } from "../../src/rules/mapped-text.ts";
import { gap } from "../../src/rules/read-inline.ts";
import { readMarkdown } from "../../src/rules/read-markdown.ts";
import { growthOf } from "../support/growth.ts";

function read(source: string): MappedText {
  const plain = blankComments(source);
  const text = mapText(plain);
  readMarkdown(plain, 0, text);
  return text.finish();
}

/** What a stretch of the words stands for in the source. */
function sourceOf(source: string, words: string): string {
  const text = read(source);
  const start = text.value.indexOf(words);
  assert.ok(start >= 0, `${words} is among the words`);
  const { start: from, end } = text.locate({ start, end: start + words.length });
  return source.slice(from, end);
}

const markdown = suite("readMarkdown");

markdown("leaves out marks and finds the way back", () => {
  const source = "## Judul **tebal** ##\n\nKota *cerdas* dan [tautan](https://contoh.id/a(b)) lagi.[^1]\n";
  assert.match(read(source).value, /^Judul tebal\n+Kota cerdas dan tautan lagi\.\n/);
  assert.is(sourceOf(source, "tebal"), "tebal");
  assert.is(sourceOf(source, "cerdas dan"), "cerdas* dan");
  assert.is(sourceOf(source, "tautan"), "tautan");
});

markdown("puts a gap for code and addresses, so that no words become neighbours", () => {
  assert.is(read("yang `x` yang https://contoh.id/a. Lagi").value.trim(), `yang ${gap} yang ${gap}. Lagi`);
  assert.not.match(read("```\nkode\n```\n\n    teks\n").value, /kode/);
});

markdown("joins the lines of a paragraph and keeps items, cells and quotes apart", () => {
  assert.is(
    read("baris satu\nbaris dua\n\n- butir a\n- butir b\n").value.trim(),
    "baris satu baris dua\n\nbutir a\nbutir b",
  );
  assert.match(read("| a | b |\n|---|---|\n| 1 | 2 |\n").value, /a\s*\n\s*b[\s\n]+1\s*\n\s*2/);
  assert.is(read("> Kutipan\n> panjang.\n").value.trim(), "Kutipan panjang.");
  assert.is(read("keras  \nlain\n").value.trim(), "keras\nlain");
});

markdown("keeps the line ends that are kept on the page, and years that begin a line", () => {
  const lines = "Syarat:\na. KTP\nb. KK\n\n    Dinas Kominfo\n    Jalan Mawar 1\n    Lestari 95711";
  assert.is(
    read(lines).value.trim(),
    "Syarat:\na. KTP\nb. KK\n\nDinas Kominfo\nJalan Mawar 1\nLestari 95711",
  );
  assert.is(read("2026. Tahun ini.\n").value.trim(), "2026. Tahun ini.");
});

markdown("reads notes and hides comments and definitions", () => {
  assert.is(read("[^1]: Catatan kaki.\n").value.trim(), "Catatan kaki.");
  assert.is(read("satu <!-- dua\ntiga --> empat").value.replace(/\s+/g, " ").trim(), "satu empat");
  assert.is(read("[a]: https://contoh.id\n").value.trim(), "");
});

markdown("keeps what only looks like a mark", () => {
  assert.is(read("snake_case dan 2\\*3 dan a * b").value.trim(), "snake_case dan 2*3 dan a  b");
  assert.is(read("[tanpa tautan] dan (kurung)").value.trim(), "[tanpa tautan] dan (kurung)");
});

markdown("says when the source reads otherwise, so that nothing is replaced blindly", () => {
  const source = "kota *cerdas* ini";
  const text = read(source);
  const at = (words: string) => {
    const start = text.value.indexOf(words);
    return text.locateExact({ start, end: start + words.length });
  };
  assert.equal(at("cerdas"), { start: 6, end: 12 });
  assert.is(at("kota cerdas"), undefined);
});

markdown("takes time in proportion for long rows of brackets", () => {
  for (const piece of ["[", "](", "![a", "[^", "`", "<a", "*", "\\", "_ "]) {
    const growth = growthOf((size) => read(piece.repeat(size)), 2000);
    assert.ok(growth < 3, `${piece}: ${growth}`);
  }
});

markdown.run();

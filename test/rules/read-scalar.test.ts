import { suite } from "uvu";
import * as assert from "uvu/assert";
import { mapText } from "../../src/rules/mapped-text.ts";
import { readScalar } from "../../src/rules/read-scalar.ts";

/** Where `words` of a YAML value stand in the file. */
function find(source: string, value: string, words: string): string {
  const start = source.indexOf(":") + 2;
  const text = mapText(source);
  readScalar(source, { start, end: source.length }, value, text);
  const at = value.indexOf(words);
  const { start: from, end } = text.finish().locate({ start: at, end: at + words.length });
  return source.slice(from, end);
}

const scalar = suite("readScalar");

scalar("finds words of plain and quoted texts", () => {
  assert.is(find("title: Wali kota buka lomba", "Wali kota buka lomba", "buka"), "buka");
  assert.is(find('title: "Wali kota: buka"', "Wali kota: buka", "buka"), "buka");
  assert.is(find("title: 'Jum''at pagi'", "Jum'at pagi", "pagi"), "pagi");
  assert.is(find('title: "Ia \\"siap\\" kini"', 'Ia "siap" kini', "kini"), "kini");
});

scalar("finds words of folded texts", () => {
  assert.is(find("title: satu\n  dua tiga", "satu dua tiga", "tiga"), "tiga");
  assert.is(find("title: >-\n  satu\n  dua", "satu dua", "dua"), "dua");
});

scalar("stands for the whole value where the file writes it otherwise", () => {
  assert.is(find('title: "a\\u0042c"', "aBc", "c"), '"a\\u0042c"');
});

scalar.run();

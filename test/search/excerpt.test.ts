import { suite } from "uvu";
import * as assert from "uvu/assert";
import { excerptOf, markWords, matcher } from "../../src/search/excerpt.ts";

const marks = (text: string, words: readonly string[]) =>
  markWords(text, matcher(words))
    .filter(({ isMarked }) => isMarked)
    .map((piece) => piece.text);

const excerpt = suite("excerpts");

excerpt("mark whole words, in all their forms", () => {
  assert.equal(marks("Dilantik di Kotamobagu; kota itu melantik.", ["pelantikan", "kota"]), [
    "Dilantik",
    "kota",
    "melantik",
  ]);
});

excerpt("give the text back whole", () => {
  const text = "Jum'at, <b>Walikota</b> hadir.";
  const pieces = markWords(text, matcher(["wali", "jumat"]));
  assert.is(pieces.map((piece) => piece.text).join(""), text);
});

excerpt("are taken where most of the words stand", () => {
  const text = `Festival dibuka. ${"Kata biasa saja. ".repeat(30)}Wali kota melantik pejabat pada festival itu. ${"Lalu pulang. ".repeat(30)}`;
  const pieces = excerptOf(text, matcher(["festival", "lantik"])) ?? [];
  const found = pieces.map((piece) => piece.text).join("");
  assert.match(found, "melantik pejabat pada festival");
  assert.ok(found.startsWith("… ") && found.endsWith(" …") && found.length < 300, found);
});

excerpt("are none where no word stands", () => {
  assert.is(excerptOf("Satu dua tiga.", matcher(["empat"])), undefined);
});

excerpt.run();

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { capitalWords, readNearName, splitNames } from "../../src/text/name-variants.ts";

const names = suite("readNearName");

function nearNames(text: string, name: string): (string | undefined)[][] {
  const spans = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const words = capitalWords(text, spans);
  const split = splitNames({ id: "x", name });
  return words.flatMap((_, index) => {
    const [found] = split.flatMap((form) => readNearName(words, index, form) ?? []);
    return found === undefined ? [] : [[text.slice(found.start, found.end), found.name]];
  });
}

for (const [text, name, expected] of [
  ["Bupati I Made Suwardika hadir", "I Made Suardika", [["I Made Suwardika", "I Made Suardika"]]],
  ["Bupati I Made Suardika hadir", "I Made Suardika", []],
  // Birth names are everybody's: what is left must be a letter off, not two.
  ["Bupati I Made Suardana hadir", "I Made Suardika", []],
  ["Camat Ni Luh Puspaa hadir", "Ni Luh Puspa", [["Ni Luh Puspaa", "Ni Luh Puspa"]]],
  ["Bupati Togar Manurug hadir", "Togar Parulian Manurung", [["Togar Manurug", "Togar Manurung"]]],
  ["Bupati Togar P. Manurug hadir", "Togar Parulian Manurung", [["Togar P. Manurug", "Togar P. Manurung"]]],
  ["Bupati Togar Manurung dan Togar P. Manurung", "Togar Parulian Manurung", []],
  ["Bupati Togar Manalu hadir", "Togar Parulian Manurung", []],
  ["Bupati B. J. Habibie hadir", "Togar Parulian Manurung", []],
] as const) {
  names(text, () => assert.equal(nearNames(text, name), expected));
}

names.run();

import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compareNames, nameWords } from "../../src/text/same-name.ts";

const names = suite("compareNames");

function compare(a: string, b: string) {
  return compareNames(nameWords(a), nameWords(b));
}

for (const [a, b, likeness] of [
  ["Jusuf Kalla", "Yusuf Kalla", "spelling"],
  ["Weny Gaib", "Wenny Gaib", "spelling"],
  ["Caroll Senduk", "Carrol Senduk", "spelling"],
  ["Victor Mailangkay", "Vicktor Malangkay", "spelling"],
  ["Moh. Aditya Pontoh", "Mohammad Aditya Pontoh", "spelling"],
  ["Rendy Mangkat", "Rendy Virgiawan Mangkat", "part"],
  ["Cherish H. Mokoagow", "Cherish Harriette Mokoagow", "spelling"],
  ["Abdullah Mokoginta", "Sofyan Mokoginta", "different"],
  ["Jimmy Eman", "J.G.", "different"],
  ["Siti Wasilah", "Siti Fatimah", "different"],
] as const) {
  names(`${a} and ${b}: ${likeness}`, () => {
    assert.is(compare(a, b), likeness);
    assert.is(compare(b, a), likeness);
  });
}

names("finds every name the same as itself", () => {
  const word = fc.string({ unit: fc.constantFrom(..."abdeginorstuwy"), minLength: 2, maxLength: 9 });
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 5 }),
      (words) => compareNames(words, words) === "same",
    ),
  );
});

names.run();

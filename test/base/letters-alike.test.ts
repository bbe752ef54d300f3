import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findStrangeLetters } from "../../src/base/letters-alike.ts";

const letters = suite("findStrangeLetters");

const cases: readonly (readonly [string, string])[] = [
  ["Kоtаmоbаgu", "Kotamobagu"],
  ["Mаnаdо", "Manado"],
  ["ΒUPATI", "BUPATI"],
  ["ﬁnal", "final"],
  ["eﬃsien", "effisien"],
  ["𝗛𝗲𝗯𝗮𝘁", "Hebat"],
  ["𝒦𝑜𝓉𝒶", "Kota"],
  ["Ｋｏｔａ", "Kota"],
];

for (const [written, meant] of cases) {
  letters(`${written} was meant as ${meant}`, () => {
    const [found, ...others] = findStrangeLetters(`di ${written}, hari ini`);
    assert.equal(others, []);
    assert.is(found?.latin, meant);
    assert.is(found?.start, 3);
    assert.is(found?.end, 3 + written.length);
  });
}

letters("leaves words of other languages and units alone", () => {
  for (const text of [
    "Москва и Сочи",
    "Αθήνα",
    "5 μm, 3 Ω, 4 m², 2 °C",
    "α-amilase",
    "日本",
    "السلام",
    "½ ¾ ™",
    "ª º",
  ])
    assert.equal(findStrangeLetters(text), [], text);
});

letters.run();

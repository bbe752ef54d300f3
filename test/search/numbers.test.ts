import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { monthNames } from "../../src/base/month-names.ts";
import { dayInWords, dayNumber, isoDay, readDays, writeDays } from "../../src/search/days.ts";
import { countNumbers, readNumbers, writeNumbers } from "../../src/search/numbers.ts";
import { readPostings, writePostings } from "../../src/search/postings.ts";

const numbers = suite("writeNumbers");

numbers("is read as what was written", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 ** 31 })), (list) => {
      assert.equal(readNumbers(writeNumbers(list)), list);
      assert.is(countNumbers(writeNumbers(list)), list.length);
    }),
  );
});

numbers("takes one character for a small number", () => assert.is(writeNumbers([0, 31, 32]), "AfgB"));

numbers.run();

const postings = suite("writePostings");

postings("is read as what was written, in the order of ranks", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 200_000 }), { selector: (n) => Math.floor(n / 4) }), (list) => {
      const sorted = list.sort((a, b) => a - b);
      assert.equal(readPostings(writePostings(sorted)), sorted);
    }),
  );
});

postings.run();

const days = suite("writeDays");

days("is read as days, earlier ones among them", () => {
  const written = ["2019-07-18", "2019-07-20", "2019-07-19", "2024-01-01"];
  assert.equal(readDays(writeDays(written)).map(isoDay), written);
});

days("are told in words", () => assert.is(dayInWords(dayNumber("2019-07-18"), monthNames), "18 Juli 2019"));

days.run();

import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { monthNames } from "../../src/base/month-names.ts";
import { dayInWords, dayNumber, isoDay, readDays, writeDays } from "../../src/search/days.ts";
import { countNumbers, readNumbers, writeNumbers } from "../../src/search/numbers.ts";
import {
  mergePostings,
  movePostings,
  readPostings,
  sortPostings,
  writePostings,
} from "../../src/search/postings.ts";

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

/** Postings with one rank each, in any order. */
const anyPostings = fc.uniqueArray(fc.nat({ max: 200_000 }), { selector: (n) => Math.floor(n / 4) });

const inOrder = (list: readonly number[]) => [...list].sort((a, b) => a - b);

postings("is read as what was written, in the order of ranks", () => {
  fc.assert(
    fc.property(anyPostings, (list) => {
      assert.equal(sortPostings([...list]), inOrder(list));
      assert.equal(readPostings(writePostings(inOrder(list))), inOrder(list));
    }),
  );
});

postings("takes in those of other releases", () => {
  fc.assert(
    fc.property(anyPostings, fc.func(fc.boolean()), (list, isOther) => {
      const [others, known] = [true, false].map((side) =>
        writePostings(inOrder(list.filter((posting) => isOther(posting) === side))),
      );
      assert.equal(readPostings(mergePostings(known ?? "", others ?? "")), inOrder(list));
    }),
  );
});

postings("gives releases other ranks, and none to those that are gone", () => {
  const places = fc.uniqueArray(fc.nat({ max: 5000 }), { minLength: 50, maxLength: 50 });
  const gone = fc.array(fc.nat({ max: 49 }));
  const impacts = fc.array(fc.nat({ max: 3 }), { maxLength: 50 });
  fc.assert(
    fc.property(places, gone, impacts, (ranks, lost, list) => {
      const moves = ranks.map((rank, old) => (lost.includes(old) ? undefined : rank));
      const moved = movePostings(writePostings(list.map((impact, rank) => rank * 4 + impact)), moves);
      const expected = list.flatMap((impact, old) =>
        moves[old] === undefined ? [] : [moves[old] * 4 + impact],
      );
      assert.equal(readPostings(moved), inOrder(expected));
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

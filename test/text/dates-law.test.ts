import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { monthPattern } from "../../src/text/calendar-words.ts";
import { findDates } from "../../src/text/dates.ts";

/**
 * Dates are looked for only beside digits. What is told here is what that rests on: nothing far from a date has a
 * say in whether it is one, so a text in parts has the dates of its parts.
 */
const law = suite("findDates in parts");

const stop =
  " Demikian keterangan singkat dari panitia pelaksana kegiatan, yang tidak memuat hari maupun angka. ";

function daysOf(text: string): string[] {
  return findDates(text).map(({ text: words, form, malformed }) => `${words} ${form} ${malformed ?? ""}`);
}

const parts = fc
  .array(
    fc.constantFrom(
      ..."Senin,Kamis,Jum'at, (,),17,18/7/2019,31/6/2019,1,2019,20225,/,-,–,.,Juli,mei,Agusutus,s.d., dan ,\n,é,x,nomor ,kemarin,18072019,(/07/2019)".split(
        ",",
      ),
      " ",
      " ",
      ", ",
    ),
    { maxLength: 12 },
  )
  .map((words) => words.join(""));

law("finds in two texts what it finds in each", () => {
  fc.assert(
    fc.property(parts, parts, (first, second) => {
      assert.equal(daysOf(first + stop + second), [...daysOf(first + stop), ...daysOf(stop + second)]);
    }),
    { numRuns: 2000 },
  );
});

law("finds every plain date of the samples", () => {
  const folder = new URL("../fixtures/samples/", import.meta.url).pathname;
  const plain = new RegExp(
    `(?<![\\p{L}\\d/.,-])\\d{1,2} (?:${monthPattern}) 20\\d\\d(?![\\d\\p{L}.,-])|\\(\\d{1,2}/\\d{1,2}/20\\d\\d\\)`,
    "giu",
  );
  let seen = 0;
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".txt"))) {
    const text = readFileSync(join(folder, file), "utf8");
    const found = findDates(text);
    for (const { 0: words, index } of text.matchAll(plain)) {
      seen += 1;
      assert.ok(
        found.some(({ start, end }) => start <= index && end >= index + words.length) ||
          /(?:nomor|no\.?|tanggal surat)[^\n]{0,30}$/i.test(text.slice(Math.max(0, index - 40), index)),
        `${file}: ${words}`,
      );
    }
  }
  assert.ok(seen > 30, `${seen} dates`);
});

law.run();

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { isoDay } from "../../src/search/days.ts";
import { readQuestion } from "../../src/search/question.ts";

function daysIn(typed: string): string | undefined {
  const { days } = readQuestion(typed);
  return days && `${isoDay(days.from)} ${isoDay(days.to)}`;
}

const question = suite("readQuestion");

const dates = {
  "juli 2019": "2019-07-01 2019-07-31",
  "Juli tahun 2019": "2019-07-01 2019-07-31",
  "19/1/2026": "2026-01-19 2026-01-19",
  "19-01-2026": "2026-01-19 2026-01-19",
  "19.1.2026": "2026-01-19 2026-01-19",
  "2026-01-19": "2026-01-19 2026-01-19",
  "17 agustus 2022": "2022-08-17 2022-08-17",
  "1 Agt. 2022": "2022-08-01 2022-08-01",
  "des 2020": "2020-12-01 2020-12-31",
  "februari 2024": "2024-02-01 2024-02-29",
  "19 July 2019": "2019-07-19 2019-07-19",
  "march 2024": "2024-03-01 2024-03-31",
  "Aug 2022": "2022-08-01 2022-08-31",
  "17 ags 2022": "2022-08-17 2022-08-17",
  "2019": "2019-01-01 2019-12-31",
  "tahun 2019": "2019-01-01 2019-12-31",
};

for (const [typed, days] of Object.entries(dates)) {
  question(`takes ${typed} for days`, () => {
    assert.is(daysIn(typed), days);
    assert.equal(readQuestion(`pelantikan ${typed}`).words, ["pelantikan"]);
  });
}

question("takes nothing else for days", () => {
  for (const typed of ["juli", "31/2/2026", "13", "1234", "nomor 12/2019/x", "a2019", "32 juli"])
    assert.is(daysIn(typed), undefined, typed);
});

question("leaves dates as words where it is told to", () => {
  assert.equal(readQuestion("HUT 2025", false), { words: ["hut", "2025"], phrases: [], days: undefined });
});

question("finds words in quotation marks, which dates in them stay", () => {
  const { words, phrases, days } = readQuestion('dprd "rapat paripurna 2019" “wali kota”');
  assert.equal(words, ["dprd", "rapat", "paripurna", "2019", "wali", "kota"]);
  assert.equal(phrases, [
    ["rapat", "paripurna", "2019"],
    ["wali", "kota"],
  ]);
  assert.is(days, undefined);
});

question.run();

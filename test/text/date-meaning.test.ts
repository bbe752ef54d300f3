import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type DateMention, findDates } from "../../src/text/dates.ts";
import { resolveDate } from "../../src/text/resolve-date.ts";
import { findTimes } from "../../src/text/times.ts";
import { weekdayContradiction } from "../../src/text/weekday-check.ts";

function date(text: string): DateMention {
  const [mention] = findDates(text);
  if (mention === undefined) throw new Error(`no date in ${text}`);
  return mention;
}

const contradiction = suite("weekdayContradiction");

contradiction("is silent where weekday and date agree, or cannot be compared", () => {
  assert.is(weekdayContradiction(date("Kamis (18/7/2019)")), undefined);
  assert.is(weekdayContradiction(date("18 Juli 2019")), undefined);
  assert.is(weekdayContradiction(date("Kamis (18/7)")), undefined);
  assert.is(weekdayContradiction(date("Ahad, 21 April 2024")), undefined);
});

contradiction("offers the next year first, because every wrong year in print was the year before", () => {
  const found = weekdayContradiction(date("Ahad (21/4/2023)"));
  assert.is(found?.written, "Minggu");
  assert.is(found?.actual, "Jumat");
  assert.equal(found?.corrections[0], { change: "year", day: "2024-04-21", weekday: "Minggu" });
});

contradiction("offers the day beside it, and the weekday itself last", () => {
  const found = weekdayContradiction(date("Kamis (19/7/2019)"));
  assert.equal(found?.corrections[0], { change: "day", day: "2019-07-18", weekday: "Kamis" });
  assert.equal(found?.corrections.at(-1), { change: "weekday", day: "2019-07-19", weekday: "Jumat" });
});

contradiction("looks through a missing separator", () => {
  assert.is(weekdayContradiction(date("Rabu (25/072019)"))?.actual, "Kamis");
});

contradiction.run();

const resolve = suite("resolveDate");

resolve("keeps a whole date", () => {
  assert.equal(resolveDate(date("Kamis (18/7/2019)")), {
    day: "2019-07-18",
    assumed: "nothing",
    agrees: true,
  });
});

resolve("takes the year that fits the weekday", () => {
  assert.is(resolveDate(date("Jumat (8/1)"), { years: [2015, 2016, 2017] })?.day, "2016-01-08");
  assert.is(resolveDate(date("Selasa (31/12)"), { day: "2020-01-02" })?.day, "2019-12-31");
});

resolve("takes the year nearest to the release without a weekday", () => {
  assert.is(resolveDate(date("(30 Desember)"), { day: "2020-01-02" })?.day, "2019-12-30");
});

resolve("leaves open what two years would fit", () => {
  assert.is(resolveDate(date("21 Juli"), { years: [2021, 2022] }), undefined);
  assert.is(resolveDate(date("Jumat (27/8)")), undefined);
});

resolve("mends a mistyped year by the weekday", () => {
  assert.equal(resolveDate(date("Jumat (5/12/20225)")), {
    day: "2025-12-05",
    assumed: "digit",
    agrees: true,
  });
});

resolve.run();

const times = suite("findTimes");

times("reads times beside a zone or a label", () => {
  const [first, second, third] = findTimes(
    "pukul 09.00 WITA, 14:00 Wita dan jam 08.30-10.00 WIB; versi 1.20 tidak",
  );
  assert.equal([first?.hour, first?.minute, first?.zone], [9, 0, "WITA"]);
  assert.equal([second?.hour, second?.zone], [14, "WITA"]);
  assert.equal([third?.minute, third?.until, third?.zone], [30, { hour: 10, minute: 0 }, "WIB"]);
});

times("takes prices and bare numbers for no times, and knows impossible ones", () => {
  assert.equal(findTimes("Rp10.00 dan 3.45 persen serta 12.50"), []);
  assert.ok(findTimes("pukul 25.70 WIB")[0]?.impossible);
});

times.run();

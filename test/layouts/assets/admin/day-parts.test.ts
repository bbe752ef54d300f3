import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { dateOf, noDay, partsOf } from "../../../../layouts/assets/admin/day-parts.ts";

const parts = suite("partsOf");

parts("takes a date of a file apart", () => {
  assert.equal(partsOf("2026-01-09"), { day: "9", month: "1", year: "2026", time: "" });
  assert.equal(partsOf("2026-01-09 08:05"), { day: "9", month: "1", year: "2026", time: "08.05" });
  assert.equal(partsOf("2026-01"), { day: "", month: "1", year: "2026", time: "" });
  assert.equal(partsOf("2026"), { day: "", month: "", year: "2026", time: "" });
  assert.equal(partsOf(""), noDay);
});

parts("leaves alone what it could not give back", () => {
  for (const text of ["2026-01-09T08:05+08:00", "19 Januari 2026", "2026-1-9", "2026-01-09 08:05:30", "x"])
    assert.is(partsOf(text), undefined, text);
});

parts.run();

const date = suite("dateOf");
const of = (day: string, month: string, year: string, time = "") => ({ day, month, year, time });

date("puts a date together, with a time in either spelling", () => {
  assert.is(dateOf(of("9", "1", "2026")), "2026-01-09");
  assert.is(dateOf(of("9", "1", "2026", "8.05")), "2026-01-09 08:05");
  assert.is(dateOf(of("9", "1", "2026", "08:05")), "2026-01-09 08:05");
  assert.is(dateOf(noDay), "");
});

date("knows what is missing or in no calendar", () => {
  for (const wrong of [
    ...[of("", "1", "2026"), of("9", "", "2026"), of("9", "1", ""), of("", "", "2026"), of("9", "1", "26")],
    ...[of("31", "4", "2026"), of("29", "2", "2026"), of("0", "1", "2026"), of("x", "1", "2026")],
    ...[of("9", "1", "2026", "24.00"), of("9", "1", "2026", "9"), of("", "1", "2026", "9.00")],
  ])
    assert.is(dateOf(wrong), undefined, JSON.stringify(wrong));
  assert.is(dateOf(of("29", "2", "2024")), "2024-02-29");
});

date("takes a month or a year alone where that will do", () => {
  assert.is(dateOf(of("", "1", "2026"), true), "2026-01");
  assert.is(dateOf(of("", "", "2026"), true), "2026");
  assert.is(dateOf(of("9", "", "2026"), true), undefined);
});

date("gives back every date that was taken apart", () => {
  fc.assert(
    fc.property(
      fc.date({
        min: new Date("1000-01-01T00:00Z"),
        max: new Date("9999-12-31T23:59Z"),
        noInvalidDate: true,
      }),
      fc.constantFrom(4, 7, 10, 16),
      (moment, length) => {
        const text = moment.toISOString().replace("T", " ").slice(0, length);
        const apart = partsOf(text);
        assert.is(apart && dateOf(apart, true), text);
      },
    ),
  );
});

date.run();

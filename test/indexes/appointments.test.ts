import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Language } from "../../src/base/language.ts";
import { coversDay, officeInWords, officeOn, officesThroughTime } from "../../src/indexes/appointments.ts";
import { type HeldOffice, type Official, official } from "../../src/indexes/official.ts";
import { thingsOfSite } from "../../src/site/listings.ts";
import { siteOf } from "../support/content.ts";

function held(title: string, from?: string, to?: string): HeldOffice {
  return { office: title, title, rank: 1, capacity: "definitif", from, to };
}

function titleOn(offices: readonly HeldOffice[], day: string): string {
  const found = officeOn(offices, day);
  return found.kind === "held" ? found.office.title : found.kind;
}

const office = suite("officeOn");

office("is the one held on the day, after a reshuffle too", () => {
  const offices = [held("Wakil", "2013-09-22", "2018-09-22"), held("Wali Kota", "2018-09-22", "2023-09-22")];
  assert.is(titleOn(offices, "2018-09-21"), "Wakil");
  assert.is(titleOn(offices, "2018-09-22"), "Wali Kota");
  assert.is(titleOn(offices, "2023-09-22"), "none");
});

office("prefers what is dated, and of that the latest begun", () => {
  const offices = [held("Tanpa tanggal"), held("Kepala Dinas", "2015"), held("Penjabat", "2023-09-25")];
  assert.is(titleOn(offices, "2024-01-01"), "Penjabat");
  assert.is(titleOn(offices, "2014-01-01"), "Tanpa tanggal");
});

office("does not guess among several without dates", () => {
  assert.is(titleOn([held("A"), held("B")], "2024-01-01"), "ambiguous");
  assert.is(titleOn([held("A")], "2024-01-01"), "A");
  assert.is(titleOn([], "2024-01-01"), "none");
});

office("takes a known end alone for a past without a beginning", () => {
  assert.is(titleOn([held("Wali Kota", undefined, "2023-09-25")], "2019-07-18"), "Wali Kota");
  assert.is(titleOn([held("Wali Kota", undefined, "2023-09-25")], "2023-09-25"), "none");
});

office("law: does not depend on the order of dated offices that begin on different days", () => {
  const day = fc.integer({ min: 2000, max: 2030 }).map((year) => `${year}-01-01`);
  const offices = fc.uniqueArray(fc.tuple(day, fc.option(day, { nil: undefined })), {
    selector: ([from]) => from,
  });
  fc.assert(
    fc.property(offices, day, (spans, today) => {
      const all = spans.map(([from, to]) => held(from, from, to));
      assert.is(titleOn(all, today), titleOn([...all].reverse(), today));
    }),
  );
});

office.run();

const covers = suite("coversDay");

covers("is half-open and needs one date", () => {
  assert.is(coversDay({ from: "2019-01-01", to: "2019-02-01" }, "2019-01-31"), true);
  assert.is(coversDay({ from: "2019-01-01", to: "2019-02-01" }, "2019-02-01"), false);
  assert.is(coversDay({}, "2019-02-01"), false);
});

covers.run();

/** An official with these offices. */
function officialWith(...offices: HeldOffice[]): Official {
  const site = siteOf({});
  const [known] = thingsOfSite(site, official);
  if (!known) throw new Error("no official");
  return { ...known, offices };
}

const time = suite("officesThroughTime");

time("puts the latest first and those of unknown dates last", () => {
  const siti = officialWith(
    held("Camat"),
    held("Wakil", "2013-09-22", "2018-09-22"),
    held("Wali Kota", "2018-09-22", "2023-09-22"),
  );
  assert.equal(
    officesThroughTime(siti).map(({ title }) => title),
    ["Wali Kota", "Wakil", "Camat"],
  );
});

time.run();

const present = suite("officeInWords");

const on = (today: string, language: Language = "id") => ({ today, language });

present("is the office of the day, else the latest with its years", () => {
  const budi = officialWith(held("Wakil", "2018", "2023"), held("Wali Kota", "2025"));
  assert.is(officeInWords(budi, on("2026-01-01")), "Wali Kota");
  assert.is(officeInWords(budi, on("2020-01-01")), "Wakil");
  assert.is(officeInWords(officialWith(held("Wakil", "2013", "2018")), on("2026-01-01")), "Wakil, 2013–2018");
  assert.is(
    officeInWords(officialWith(held("Wakil", undefined, "2018")), on("2026-01-01")),
    "Wakil, sampai 2018",
  );
  assert.is(
    officeInWords(officialWith(held("Wakil", "2018-01", "2018-11")), on("2026-01-01")),
    "Wakil, sampai 2018",
  );
  assert.is(
    officeInWords(officialWith(held("Wali Kota", "2027")), on("2026-01-01")),
    "Wali Kota, mulai 2027",
  );
  assert.is(officeInWords(officialWith(held("Wakil")), on("2026-01-01")), "Wakil");
  assert.is(officeInWords(officialWith(), on("2026-01-01")), undefined);
  const left = officialWith(held("Wakil", undefined, "2018"));
  assert.is(officeInWords(left, on("2026-01-01", "en")), "Wakil, until 2018");
});

present.run();

import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { isRealDay, monthName, weekdayOf } from "../../src/base/date.ts";
import { type DateMention, findDates } from "../../src/text/dates.ts";

const dates = suite("findDates");

function only(text: string): DateMention {
  const found = findDates(`Acara itu, ${text}, di kota.`);
  assert.is(found.length, 1, `${text}: ${found.length} dates`);
  const [mention] = found;
  if (mention === undefined) throw new Error(text);
  return mention;
}

for (const [text, day, weekday] of [
  ["Kamis (18/7/2019)", "2019-07-18", "Kamis"],
  ["Kamis, (18/07/2019)", "2019-07-18", "Kamis"],
  ["Kamis (18/7/19)", "2019-07-18", "Kamis"],
  ["Kamis (18 /7/ 2019)", "2019-07-18", "Kamis"],
  ["Kamis 18/07/2019", "2019-07-18", "Kamis"],
  ["Kamis (18-7-2019)", "2019-07-18", "Kamis"],
  ["Kamis, 18.7.2019", "2019-07-18", "Kamis"],
  ["Kamis, 18 Juli 2019", "2019-07-18", "Kamis"],
  ["Kamis,18 Juli 2019", "2019-07-18", "Kamis"],
  ["Kamis 18 Juli tahun 2019", "2019-07-18", "Kamis"],
  ["Kamis (18 Juli 2019)", "2019-07-18", "Kamis"],
  ["(Kamis, 18/7/2019)", "2019-07-18", "Kamis"],
  ["18 Juli 2019 (Kamis)", "2019-07-18", "Kamis"],
  ["Kamis siang tadi sekitar pukul 14.00 WITA (18/7/2019)", "2019-07-18", "Kamis"],
  ["Jum'at, 1 Maret 2019", "2019-03-01", "Jumat"],
  ["Jum’at (1/3/2019)", "2019-03-01", "Jumat"],
  ["Ahad, 3 Maret 2019", "2019-03-03", "Minggu"],
  ["Senin, 12 Agt 2019", "2019-08-12", "Senin"],
  ["12 Nop 2019", "2019-11-12", undefined],
  ["23 May 2022", "2022-05-23", undefined],
  ["2019-07-18", "2019-07-18", undefined],
  ["(13/10/2021)", "2021-10-13", undefined],
  ["Selasa, Mei 6, 2025", "2025-05-06", "Selasa"],
] as const) {
  dates(`reads ${text}`, () => {
    const mention = only(text);
    assert.is(mention.day, day);
    assert.is(mention.weekday?.name, weekday);
    assert.is(mention.malformed, undefined);
    assert.not(mention.impossible);
  });
}

for (const [text, malformed, day] of [
  ["Senin (18/112019)", "missing-separator", "2019-11-18"],
  ["Rabu (25/072019)", "missing-separator", "2019-07-25"],
  ["Rabu (1308)", "missing-separator", undefined],
  ["Rabu (9/1-2019)", "mixed-separators", "2019-01-09"],
  ["(08/08-2024)", "mixed-separators", "2024-08-08"],
  ["Kamis (18//7/2019)", "repeated-separator", "2019-07-18"],
  ["Sabtu, Mei 2025", "missing-day", undefined],
  ["Kamis (/7/2019)", "missing-day", undefined],
  ["Jumat (5/12/20225)", "year-length", undefined],
  ["Selasa (3/10/219)", "year-length", undefined],
  ["Selasa, 5 Febuari 2019", "misspelled-month", undefined],
] as const) {
  dates(`calls ${text} malformed: ${malformed}`, () => {
    const mention = only(text);
    assert.is(mention.malformed, malformed);
    assert.is(mention.day, day);
  });
}

for (const text of ["31 Juni 2020", "Senin (32/13/2019)", "Kamis (30/2/2020)"]) {
  dates(`knows that ${text} is impossible`, () => assert.ok(only(text).impossible));
}

for (const text of ["Selasa (31/12)", "Jumat (8/1) pagi tadi", "hari ini (7/5)", "21 Juli"]) {
  dates(`leaves the year of ${text} open`, () => {
    assert.is(only(text).parts.year, undefined);
    assert.is(only(text).day, undefined);
  });
}

for (const [text, first, last] of [
  ["17-19 Juli 2019", "2019-07-17", "2019-07-19"],
  ["24–25 Mei 2025", "2025-05-24", "2025-05-25"],
  ["13 - 15 Oktober 2021", "2021-10-13", "2021-10-15"],
  ["17 s.d. 19 Juli 2019", "2019-07-17", "2019-07-19"],
  ["1 sampai 9 November 2017", "2017-11-01", "2017-11-09"],
  ["28 Februari hingga 3 Maret 2025", "2025-02-28", "2025-03-03"],
  ["Jumat-Minggu (17-19/7/2020)", "2020-07-17", "2020-07-19"],
] as const) {
  dates(`reads the range ${text}`, () => {
    assert.is(only(text).day, first);
    assert.is(only(text).until?.day, last);
  });
}

for (const text of [
  "Nomor 39/2019",
  "Nomor : 12/7/2019",
  "No. 480/12/2019",
  "480/12/2019/DPRD",
  "SK 800/B 03/BKPP/97/IV/2021",
  "UU 23 Tahun 2014",
  "PM 39 Tahun 2019",
  "masa jabatan 2018-2023",
  "periode 2018–2023",
  "RPJMD 2025-2029",
  "tahun anggaran 2019/2020",
  "Ramadan 1440 H",
  "12 Ramadan 1440 H",
  "Jalan 17 Agustus",
  "Jl. 23 Maret",
  "Universitas 17 Agustus 1945",
  "skor 2-1",
  "menang 3-2 (2-1)",
  "2/3 warga",
  "(2/3)",
  "0812-12-2019",
  "Rp12.10.2019",
  "dua minggu (14/3)",
  "April Mop",
  "Mei mendatang",
  "Pak Agus 5 kali",
]) {
  dates(`takes ${text} for no date`, () => assert.equal(findDates(`Sesuai ${text} itu.`), []));
}

dates("covers the weekday and the closing bracket", () => {
  const text = "Rapat digelar Selasa pagi (09/09/2025) di aula.";
  const [mention] = findDates(text);
  assert.is(text.slice(mention?.start, mention?.end), "Selasa pagi (09/09/2025)");
  assert.is(mention?.text, "Selasa pagi (09/09/2025)");
});

const realDay = fc
  .record({
    year: fc.integer({ min: 1990, max: 2039 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter(({ year, month, day }) => isRealDay(year, month, day));

dates("reads every day back from each form it is printed in", () => {
  fc.assert(
    fc.property(realDay, ({ year, month, day }) => {
      const iso = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
      const weekday = weekdayOf(iso);
      for (const form of [
        `${weekday} (${day}/${month}/${year})`,
        `${weekday}, ${day} ${monthName(month)} ${year}`,
        `${weekday} ${day} ${monthName(month)} ${year}`,
        `(${day}/${month}/${year})`,
        `${weekday} (${day}/${month}/${String(year).slice(2)})`,
        iso,
      ])
        assert.is(only(form).day, iso, form);
    }),
  );
});

dates("finds nothing in prose of ordinary words", () => {
  const word = fc.constantFrom(
    ..."warga kota minggu rapat dua maju mari 3,5 (7) mulai per jumat 23 orang".split(" "),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => findDates(words.join(" ")).length === 0),
  );
});

dates.run();

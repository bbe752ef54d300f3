import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { addDays, monthName, weekdayOf } from "../../src/base/date.ts";
import { findDates } from "../../src/text/dates.ts";

/**
 * Dates beside weekdays, made from the grammar in `weekdays-beside.ts` and `numeric-evidence.ts`. What is right is
 * known because the text is made from it.
 */
const day = fc.integer({ min: 0, max: 11000 }).map((count) => addDays("2000-01-01", count));
const offset = fc.integer({ min: 0, max: 6 });
const frame = fc.constantFrom(
  ["Rapat digelar ", " di aula."],
  ["", ", warga berkumpul."],
  ["(", ")"],
  ["Menurut panitia, pada hari ", "; warga hadir."],
  ["1.250 orang hadir pada ", " pagi."],
);

function formsOf(date: string): string[] {
  const [year = 0, month = 0, number = 0] = date.split("-").map(Number);
  const two = (value: number) => String(value).padStart(2, "0");
  return [
    `(${number}/${month}/${year})`,
    `(${two(number)}/${two(month)}/${year})`,
    `(${number}-${month}-${year})`,
    `${number}/${month}/${year}`,
    `${number} ${monthName(month)} ${year}`,
    `(${number} ${monthName(month)} ${year})`,
    `tanggal ${number} ${monthName(month)} ${year}`,
  ];
}

const weekdays = suite("a weekday beside a date");

const asides = [
  " ",
  ", ",
  " pagi ",
  " malam ",
  " (pagi) ".replace(/[()]/g, ""),
  " Kliwon, ",
  " Legi ",
  " siang tadi ",
  ", pukul 09.00 WITA, ",
  " sekitar pukul 14.30 WIB ",
  " lalu ",
  " kemarin ",
];

weekdays("is read before it, whatever stands between", () => {
  fc.assert(
    fc.property(
      day,
      offset,
      fc.constantFrom(...asides),
      fc.nat(6),
      frame,
      (date, shift, aside, form, [head, tail]) => {
        const weekday = weekdayOf(addDays(date, shift));
        // At the head of a sentence "Minggu lalu" is as likely last week.
        fc.pre(!(weekday === "Minggu" && head === "" && /lalu|kemarin/.test(aside)));
        const text = `${head}${weekday}${aside}${formsOf(date)[form]}${tail}`;
        const [found, ...more] = findDates(text);
        assert.equal([found?.day, found?.weekday?.name, more.length], [date, weekday, 0], text);
      },
    ),
    { numRuns: 1500 },
  );
});

weekdays("is read behind it", () => {
  fc.assert(
    fc.property(
      day,
      offset,
      fc.constantFrom(" (W)", ", W", ", hari W", " (W )", ", W Pahing", ", W pagi"),
      fc.constantFrom(".", "; lalu", ", dan", "\nBaris", ")"),
      (date, shift, behind, end) => {
        const weekday = weekdayOf(addDays(date, shift));
        const text = `Rapat pada ${formsOf(date)[4]}${behind.replace("W", weekday)}${end} selesai.`;
        const [found, ...more] = findDates(text);
        assert.equal([found?.day, found?.weekday?.name, more.length], [date, weekday, 0], text);
      },
    ),
    { numRuns: 500 },
  );
});

weekdays("behind a date belongs to the next one in a list", () => {
  const found = findDates("Digelar 8 Maret 2025, Minggu 9 Maret 2025 dan 10 Maret 2025, Selasa (11/3/2025).");
  assert.equal(
    found.map(({ weekday }) => weekday?.name),
    [undefined, "Minggu", undefined, "Selasa"],
  );
});

weekdays("is none behind an evening, in a place, where it comes back, and as a week", () => {
  const before = fc.constantFrom(
    "malam ",
    "pada malam ",
    "setiap ",
    "tiap ",
    "saban ",
    "Pasar ",
    "di Desa ",
    "Jalan ",
    "Stasiun Pasar ",
  );
  fc.assert(
    fc.property(day, offset, before, fc.constantFrom(0, 4, 5), (date, shift, words, form) => {
      const text = `Acara digelar ${words}${weekdayOf(addDays(date, shift))} ${formsOf(date)[form]} di sana.`;
      const [found] = findDates(text);
      assert.equal([found?.day, found?.weekday], [date, undefined], text);
    }),
    { numRuns: 500 },
  );
  for (const text of [
    "pada minggu ini (14/3/2025)",
    "dua minggu (14/3/2025)",
    "Minggu lalu (14/3/2025) ramai",
  ])
    assert.is(findDates(text)[0]?.weekday, undefined, text);
  assert.is(findDates("pada hari minggu (16/3/2025)")[0]?.weekday?.name, "Minggu");
});

weekdays("of a range is its first and its last", () => {
  fc.assert(
    fc.property(day, fc.constantFrom("-", " - ", " sampai ", " dan ", " s.d. ", ", "), (date, join) => {
      const next = addDays(date, 1);
      fc.pre(date.slice(0, 7) === next.slice(0, 7));
      const [year, month, number] = date.split("-").map(Number);
      const text = `Digelar ${weekdayOf(date)}${join}${weekdayOf(next)} (${number}-${Number(number) + 1}/${month}/${year}).`;
      const [found] = findDates(text);
      assert.equal(
        [found?.day, found?.until?.day, found?.weekday?.name, found?.lastWeekday?.name],
        [date, next, weekdayOf(date), weekdayOf(next)],
        text,
      );
    }),
  );
});

weekdays("a letter off is known by the date", () => {
  for (const [text, name] of [
    ["Kamsi (18/7/2019)", "Kamis"],
    ["Sabut, 20 Juli 2019", "Sabtu"],
    ["Jumaat (19/7/2019)", "Jumat"],
    ["Mingu, 21 Juli 2019", "Minggu"],
  ] as const) {
    const [found] = findDates(`Rapat digelar ${text}.`);
    assert.equal([found?.weekday?.name, found?.weekday?.misspelt], [name, true], text);
  }
  assert.is(findDates("Warga Ratu (17/7/2019) hadir.")[0]?.weekday, undefined);
});

weekdays.run();

const numbers = suite("a number behind a weekday");

const two = (value: number) => String(value).padStart(2, "0");
const clock = fc
  .tuple(fc.integer({ min: 0, max: 24 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${two(hour)}.${two(minute)}`);
const small = fc.integer({ min: 0, max: 99 });

const other = fc.oneof(
  clock,
  clock.map((time) => `pukul ${time} WITA`),
  clock.map((time) => `(${time})`),
  clock.map((time) => `pagi, ${time} WITA`),
  fc.tuple(clock, clock).map(([first, last]) => `${first}-${last} WITA`),
  fc.tuple(clock, clock).map(([first, last]) => `${first} sampai Jumat ${last} WIB`),
  fc.tuple(small, small).map(([ours, theirs]) => `${ours}-${theirs}`),
  fc.tuple(small, small).map(([ours, theirs]) => `(${ours + 10}-${theirs + 13})`),
  fc.tuple(small, small).map(([whole, part]) => `${whole}.${part} persen`),
  fc.tuple(small, small).map(([whole, part]) => `naik ${whole}.${two(part)}%`),
  fc.tuple(small, small).map(([price]) => `Rp${price}.000`),
  small.map((count) => `${count}.500 orang`),
  fc.constantFrom("1/3 warga", "2/3 bagian", "(2016-2021)", "2025/2026", "(2024/2025)", "2019–2024"),
);

numbers("that is a time, a score, a price, a share or a term is no date", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("Senin", "Kamis", "Jum'at", "Minggu", "Sabtu,"),
      other,
      fc.constantFrom(".", " di kota.", ", lalu usai.", "\n"),
      (weekday, number, end) => {
        const text = `Acara ${weekday} ${number}${end}`;
        assert.equal(
          findDates(text).map((mention) => mention.text),
          [],
          text,
        );
      },
    ),
    { numRuns: 2000 },
  );
});

numbers("in the next line, cell or paragraph belongs to no weekday and no month", () => {
  const end = fc.constantFrom("\n", "\n\n", "\t", " \n ");
  fc.assert(
    fc.property(end, clock, small, (gap, time, count) => {
      for (const text of [
        `Senin${gap}${time} pembukaan`,
        `Kamis${gap}(18/7)`,
        `pemenang ${count}${gap}Februari nanti`,
        `Jumat${gap}1${gap}Maret${gap}2019`,
        `Rekor 18${gap}/7${gap}/2019`,
      ])
        assert.equal(findDates(text), [], JSON.stringify(text));
    }),
  );
});

numbers("that is a count behind a month is no year", () => {
  for (const [text, year] of [
    ["Pada 3 Maret, 150 peserta hadir", undefined],
    ["Pada 17 Juli 2500 bibit ditanam", undefined],
    ["Pada 17 Juli, 2000 warga mengungsi", undefined],
    ["Kota itu berdiri 11 April 907 Masehi", 907],
    ["Hari jadinya 28 November 760.", 760],
    ["Proklamasi 17 Agustus 1945 dibacakan", 1945],
  ] as const) {
    const [found] = findDates(text);
    assert.equal([found?.parts.year, found?.malformed], [year, undefined], text);
  }
});

numbers("that is a year no one can mean is mistyped", () => {
  for (const text of ["Jumat (18/4/2925)", "Jumat (18/4/2205)", "Jumat, 18 April 2205", "(18/4/1025)"])
    assert.is(findDates(`Rapat ${text} usai.`)[0]?.malformed, "year-far", text);
});

numbers.run();

const spelled = suite("a date in words");

spelled("is read as minutes have it", () => {
  for (const [text, date] of [
    ["Senin, tanggal empat bulan Februari tahun 2025", "2025-02-04"],
    ["Selasa tanggal dua puluh satu bulan Januari tahun dua ribu dua puluh lima", "2025-01-21"],
    ["Kamis tanggal sebelas Juli tahun dua ribu sembilan belas", "2019-07-11"],
    ["hari ini, Rabu, tanggal tiga puluh satu bulan Desember tahun dua ribu dua puluh", "2020-12-31"],
  ] as const) {
    const [found] = findDates(`Pada ${text}, kami menandatangani.`);
    assert.is(found?.day, date, text);
    assert.ok(found?.weekday !== undefined, text);
  }
});

spelled.run();

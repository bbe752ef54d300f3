import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { extract } from "../../src/text/extract.ts";
import type { Known } from "../../src/text/known.ts";
import { toJson } from "../../src/text/to-json.ts";
import { growthOf } from "../support/growth.ts";

const release = `Siaran Pers
Nomor: 480/17/HUMAS/VII/2023
TOMOHON, KabarKota.id — Pemerintah Kota Tomohon menggelar Festival Danau Linow 2023 yang dibuka Wali Kota Tomohon Caroll J.A. Senduk, SH, bertempat di Kawasan Danau Linow, Selasa (18/7/2023) pagi.
Bupati Minahasa Royke Roring yang diwakili Asisten II Setdakab Minahasa, Ir. Wenny Talumewo, M.Si, menyambut baik kegiatan ini.
“Kita ingin Tomohon semakin dikenal,” kata Senduk. (ym)
KabarKota.id – Gubernur Bali Wayan Koster membuka acara lain…`;

const extraction = suite("extract");

extraction("reads a whole release", () => {
  assert.equal(toJson(extract(release)), {
    outlet: "KabarKota.id",
    dateline: { place: "Tomohon", text: "TOMOHON, KabarKota.id —" },
    date: { iso: "2023-07-18", text: "Selasa (18/7/2023)", malformed: false },
    weekday: { written: "Selasa", actual: "Selasa" },
    cities: [
      { name: "Tomohon", type: "kota" },
      { name: "Minahasa", type: "kabupaten" },
    ],
    officials: [
      { name: "Caroll J.A. Senduk", office: "Wali Kota Tomohon" },
      { name: "Royke Roring", office: "Bupati Minahasa" },
      { name: "Wenny Talumewo", office: "Asisten II Setda Kabupaten Minahasa" },
    ],
    events: [{ name: "Festival Danau Linow 2023" }],
    venue: "Kawasan Danau Linow",
    byline: "(ym)",
    number: "480/17/HUMAS/VII/2023",
    quotations: [{ text: "Kita ingin Tomohon semakin dikenal,", speaker: "Caroll J.A. Senduk" }],
  });
});

extraction("is empty where the text says nothing", () => {
  const prose =
    "Warga menanam pohon di tepi sungai. Kegiatan itu berlangsung sejak pagi dan diikuti banyak orang. " +
    "Menurut panitia, 2/3 bibit sudah tertanam, sesuai dengan rencana 2018-2023.";
  assert.equal(toJson(extract(prose)), {
    outlet: "",
    dateline: { place: "", text: "" },
    date: { iso: "", text: "", malformed: false },
    weekday: { written: "", actual: "" },
    cities: [],
    officials: [],
    events: [],
    venue: "",
    byline: "",
    number: "",
    quotations: [],
  });
});

extraction("takes the date of the release, not those of other happenings", () => {
  const text =
    "MANADO – Rapat semula Senin (6/1/2020) dan ditunda ke Rabu (8/1/2020) itu batal. Hal itu disampaikan Jumat (10/1/2020). Ia dilantik pada Kamis, 2 Januari 2020 lalu.";
  assert.is(toJson(extract(text)).date.iso, "2020-01-10");
});

extraction("takes a missing year from the base, else from the text", () => {
  const text = "MANADO – Rapat itu digelar Selasa (31/12).";
  assert.is(toJson(extract(text)).date.iso, "");
  assert.is(toJson(extract(text, { base: { day: "2020-01-02" } })).date.iso, "2019-12-31");
  assert.is(toJson(extract(`${text} Festival Kota 2019 ditutup.`)).date.iso, "2019-12-31");
});

const known: Known = {
  cities: [{ id: "kotamobagu", name: "Kotamobagu", type: "kota" }],
  officials: [
    {
      id: "weny-gaib",
      name: "Weny Gaib",
      aliases: ["Wenny Gaib"],
      appointments: [{ office: "Wali Kota Kotamobagu", city: "kotamobagu", from: "2025-02-20" }],
    },
  ],
  events: [{ id: "hut-kotamobagu-2026", name: "Hari Ulang Tahun ke-116 Kota Kotamobagu" }],
};

extraction("finds ids in the registry, and the holder of an office on the day", () => {
  const text =
    "KOTAMOBAGU – Wali Kota Kotamobagu membuka lomba HUT ke-116 Kota Kotamobagu, Senin (12/1/2026).";
  const { cities, officials, events } = toJson(extract(text, { known }));
  assert.equal(cities, [{ name: "Kotamobagu", type: "kota", id: "kotamobagu" }]);
  assert.equal(officials, [{ name: "Weny Gaib", office: "Wali Kota Kotamobagu", id: "weny-gaib" }]);
  assert.equal(events, [{ name: "HUT ke-116 Kota Kotamobagu", id: "hut-kotamobagu-2026" }]);
});

extraction("names nobody for an office on a day when the registry knows no holder", () => {
  const text = "KOTAMOBAGU – Wali Kota Kotamobagu membuka lomba, Senin (6/1/2020).";
  assert.equal(toJson(extract(text, { known })).officials, []);
});

extraction("points at words of the text with a confidence from 0 to 1", () => {
  const { date, cities, officials, quotations, outlet } = extract(release);
  assert.is(release.slice(date?.start, date?.end), "Selasa (18/7/2023)");
  assert.is(release.slice(outlet?.start, outlet?.end), "KabarKota.id");
  for (const { start, end, confidence } of [...cities, ...officials, ...quotations]) {
    assert.ok(start >= 0 && start < end && end <= release.length);
    assert.ok(confidence > 0 && confidence <= 1);
  }
});

extraction("never throws, whatever the text", () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      "Bupati ",
      "Wali Kota ",
      "(1/2/",
      "Senin, ",
      "“",
      '"',
      " – ",
      "\n",
      "HUT ke-",
      "Dr. ",
      "S.",
      "Mei ",
      "Kota ",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      toJson(extract(pieces.join(""), { known }));
    }),
  );
});

extraction("takes no longer than in proportion, whatever is repeated", () => {
  for (const piece of [
    "(",
    '"',
    " ",
    "A ",
    "1/",
    "Kota ",
    "S. ",
    "Senin, ",
    "Kepala Dinas A dan ",
    "17 Juli ",
    "MANADO, ",
    "* ",
    "- ",
  ]) {
    const growth = growthOf((size) => extract(piece.repeat(size / piece.length)), 4000);
    assert.ok(growth < 3, `${JSON.stringify(piece)}: ${growth}`);
  }
});

extraction.run();

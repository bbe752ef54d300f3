import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Known } from "../../src/text/known.ts";
import { officeTitle } from "../../src/text/officials.ts";
import { findPeople } from "../../src/text/people.ts";

/** "name = office" of each person of a text. */
function people(text: string, known?: Known): string[] {
  return findPeople(text, known).map(({ name, offices: [office] }) =>
    office === undefined ? name : `${name} = ${officeTitle(office)}`,
  );
}

const reading = suite("findPeople");

for (const [text, ...expected] of [
  ["Wali Kota Kotamobagu, Tatong Bara, hadir.", "Tatong Bara = Wali Kota Kotamobagu"],
  ["Walikota Kotamobagu Ir Hj.Tatong Bara hadir.", "Tatong Bara = Wali Kota Kotamobagu"],
  ["Bupati Kab.Tobasa Ir.Darwin Siagian hadir.", "Darwin Siagian = Bupati Toba Samosir"],
  ["Bupati Bolaang Mongondow (Bolmong) Yasti Soepredjo hadir.", "Yasti Soepredjo = Bupati Bolaang Mongondow"],
  ["Pj. Bupati Boalemo Dr. H. Sherman Moridu, S.Pd. MM hadir.", "Sherman Moridu = Pj. Bupati Boalemo"],
  ["Penjabat (Pj) Wali Kota Manado, Asripan Nani, hadir.", "Asripan Nani = Pj. Wali Kota Manado"],
  [
    "mantan Bupati Bolmong Dra Hj Yasti Soepredjo hadir.",
    "Yasti Soepredjo = mantan Bupati Bolaang Mongondow",
  ],
  [
    "Kadis Kominfo Kotamobagu Fahri Damopolii SKom ME hadir.",
    "Fahri Damopolii = Kepala Dinas Kominfo Kota Kotamobagu",
  ],
  [
    "Kepala Dinas Komunikasi dan Informatika Kota Kotamobagu, Ahmad Yani Umar, hadir.",
    "Ahmad Yani Umar = Kepala Dinas Kominfo Kota Kotamobagu",
  ],
  ["Kadispar Kota Tomohon, Judhistira Siwu hadir.", "Judhistira Siwu = Kepala Dinas Pariwisata Kota Tomohon"],
  ["Sekda Kota Bitung Ir Audy Pangemanan MT hadir.", "Audy Pangemanan = Sekretaris Daerah Kota Bitung"],
  ["Sekkab Minahasa Frits Muntu hadir.", "Frits Muntu = Sekretaris Daerah Kabupaten Minahasa"],
  ["Kapolres Kotamobagu, AKBP. Irwanto, SIK., MH., hadir.", "Irwanto = Kapolres Kotamobagu"],
  ["Gubernur Sulut Mayjen TNI (Purn) Yulius Selvanus SE hadir.", "Yulius Selvanus = Gubernur Sulawesi Utara"],
  ["Camat Poigar Alfina Sumenda hadir.", "Alfina Sumenda = Camat Poigar"],
  [
    "Menteri Pemuda dan Olahraga RI Ario Bimo Nandito hadir.",
    "Ario Bimo Nandito = Menteri Pemuda dan Olahraga",
  ],
  [
    "Ketua TP-PKK Sulut Ny. Anik Yulius Selvanus hadir.",
    "Anik Yulius Selvanus = Ketua TP PKK Provinsi Sulawesi Utara",
  ],
  ["Tatong Bara selaku Wali Kota Kotamobagu hadir.", "Tatong Bara = Wali Kota Kotamobagu"],
  [
    "Dr Abdul Maloho, Pj Sekretaris Daerah Kota Manado mengatakan.",
    "Abdul Maloho = Pj. Sekretaris Daerah Kota Manado",
  ],
  [
    "Wali Kota dan Wakil Wali Kota Manado Andrei Angouw dan dr. Richard Sualang hadir.",
    "Andrei Angouw = Wali Kota Manado",
    "Richard Sualang = Wakil Wali Kota Manado",
  ],
  [
    "Anggota DPD RI perwakilan Sulut, masing-masing Stevanus Liow, Maya Rumantir, hadir.",
    "Stevanus Liow = Anggota DPD RI",
    "Maya Rumantir = Anggota DPD RI",
  ],
  [
    "Hadir Sekda Kota Manado Micler Lakat, Asisten I Setda Julises Oehlers dan Kepala BKPSDM Donald Supit.",
    "Micler Lakat = Sekretaris Daerah Kota Manado",
    "Julises Oehlers = Asisten I Setda Kota Manado",
    "Donald Supit = Kepala BKPSDM Kota Manado",
  ],
] as const) {
  reading(text, () => assert.equal(people(text), expected));
}

for (const text of [
  "Bupati, Gubernur, para Asisten, Kepala Dinas dan Camat hadir.",
  "Menurut Wali Kota, Kotamobagu adalah kota jasa.",
  "Menurut Bupati, Program Keluarga Harapan harus tepat sasaran.",
  "Bupati Cup 2023 digelar di Lapangan Gogagoman.",
  "Peraturan Bupati Nomor 5 Tahun 2020 dan Kantor Bupati Minahasa Utara.",
  "Kapolres Kotamobagu menambahkan, Senin (2/3), pengamanan siap.",
  "Camat Kotamobagu Barat dan Lurah Gogagoman mendampingi.",
  "Rumah Dinas Wali Kota Bitung dibuka untuk umum.",
]) {
  reading(`names nobody: ${text}`, () => assert.equal(people(text), []));
}

reading("keeps degrees as written: dr. is not Dr.", () => {
  const prefixes = findPeople(
    "Wali Kota Manado dr. Andi Rahman dan Bupati Minahasa Dr. Budi Santoso, M.Si hadir.",
  ).map(({ mentions: [mention] }) => [mention?.prefix, mention?.suffix]);
  assert.equal(prefixes, [
    ["dr.", ""],
    ["Dr.", "M.Si"],
  ]);
});

reading("gathers short mentions and spelling variants", () => {
  const [person, ...others] = findPeople(
    "Wakil Gubernur Sulawesi Utara Victor Mailangkay hadir. Wagub Vicktor Malangkay berpesan. Menurut Mailangkay, baik.",
  );
  assert.is(others.length, 0);
  assert.is(person?.name, "Victor Mailangkay");
  assert.equal(person?.aliases, ["Vicktor Malangkay", "Mailangkay"]);
  assert.equal(
    person?.mentions.map(({ kind }) => kind),
    ["titled", "titled", "short"],
  );
});

reading("keeps a wife apart from her husband", () => {
  assert.equal(people("Gubernur Sulut Yulius Selvanus dan Ketua TP-PKK Sulut Anik Yulius Selvanus hadir."), [
    "Yulius Selvanus = Gubernur Sulawesi Utara",
    "Anik Yulius Selvanus = Ketua TP PKK Provinsi Sulawesi Utara",
  ]);
});

reading("completes the place of an office from the text", () => {
  assert.equal(people("Wali Kota Tomohon Caroll Senduk hadir. Wakil Wali Kota Sendy Rumajar juga."), [
    "Caroll Senduk = Wali Kota Tomohon",
    "Sendy Rumajar = Wakil Wali Kota Tomohon",
  ]);
});

reading("knows the dead", () => {
  assert.ok(findPeople("Makam Bupati Minahasa, Almarhum Budi Santoso, diziarahi.")[0]?.deceased);
});

reading("says who stood in for whom", () => {
  const [regent, assistant] = findPeople(
    "Bupati Minahasa Royke Roring yang diwakili Asisten II Wenny Talumewo menyambut baik.",
  );
  assert.is(regent?.representedBy, "Wenny Talumewo");
  assert.is(assistant?.represents, "Royke Roring");
});

reading("cuts a name in a headline where the text below ends it", () => {
  const [person] = findPeople(
    "Wali Kota Tatong Bara Buka Pameran Besar Kotamobagu\nWali Kota Kotamobagu Tatong Bara membuka pameran.",
  );
  assert.is(person?.name, "Tatong Bara");
  assert.is(person?.mentions.length, 2);
});

const register: Known = {
  cities: [],
  events: [],
  officials: [
    { id: "weny-gaib", name: "Weny Gaib", aliases: ["Wenny Gaib"] },
    { id: "tatong-bara", name: "Tatong Bara" },
  ],
};

reading("finds ids by name, alias and likeness, and registered names without an office", () => {
  const ids = findPeople("Wali Kota Wenny Gaib menyapa Tatong Bara.", register).map(({ id }) => id);
  assert.equal(ids, ["weny-gaib", "tatong-bara"]);
});

reading("gives an office to whatever name follows it", () => {
  const name = fc
    .array(fc.constantFrom("Rafiqa", "Nayodo", "Deddy", "Sofyan", "Yusra", "Gobel", "Mamonto", "Ganda"), {
      minLength: 2,
      maxLength: 4,
    })
    .map((words) => words.join(" "));
  const office = fc.constantFrom(
    "Wali Kota Manado",
    "Bupati Minahasa",
    "Gubernur Sulut",
    "Sekda Kota Bitung",
  );
  fc.assert(
    fc.property(office, name, fc.constantFrom(" ", ", "), (title, who, joint) => {
      assert.is(findPeople(`Acara dibuka ${title}${joint}${who}, kemarin.`)[0]?.name, who);
    }),
  );
});

reading("points at the very words", () => {
  const text = "Hadir Wali Kota Manado, dr. Andi Rahman, Sp.A, kemarin.";
  const [mention] = findPeople(text)[0]?.mentions ?? [];
  assert.is(text.slice(mention?.start, mention?.end), "Wali Kota Manado, dr. Andi Rahman, Sp.A");
});

reading.run();

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { roots } from "../../src/search/roots.ts";
import { stemOf } from "../../src/search/stem.ts";
import { formsOf, isCommon, shortOffices, wordsOf } from "../../src/search/words.ts";
import { officeForms } from "../../src/text/office-forms.ts";

const formsIn = (text: string) => wordsOf(text).map(({ form }) => form);

const words = suite("wordsOf");

words("compares without case, accents and apostrophes", () => {
  assert.equal(formsIn("Al-Qur’an, Jum'at, KAFÉ"), ["al", "quran", "jumat", "kafe"]);
});

words("tells where a word stands", () => {
  const text = "Hari Jum'at.";
  assert.equal(
    wordsOf(text).map(({ start, end }) => text.slice(start, end)),
    ["Hari", "Jum'at"],
  );
});

words("takes what is written as one word and as two for two", () => {
  assert.equal(formsIn("Walikota"), formsIn("wali kota"));
});

words("takes a short form of an office for its full form, which is the one that texts are read by", () => {
  const lines = Object.values(officeForms).flatMap((table) => table.split("\n"));
  for (const [short, full] of Object.entries(shortOffices)) {
    assert.equal(formsIn(`Kata ${short.toUpperCase()} itu`), ["kata", ...full.split(" "), "itu"]);
    const forms = lines.map((line) =>
      line
        .trim()
        .toLowerCase()
        .split(/ = |\|/),
    );
    assert.ok(forms.some((line) => line.includes(short) && line.includes(full)));
  }
});

words("finds what a hyphen joins as one word too, but for doubled ones", () => {
  assert.equal(formsOf("Al-Qur'an"), ["al", "alquran", "quran"]);
  assert.equal(formsOf("COVID-19"), ["covid", "covid19", "19"]);
  assert.equal(formsOf("anak-anak"), ["anak", "anak"]);
});

words("knows words that tell nothing", () => {
  assert.ok(isCommon("yang") && !isCommon("kota"));
});

words.run();

const stem = suite("stemOf");

/** Forms of one word, a line each. */
const families = `
bangun membangun pembangunan dibangun bangunan
resmi peresmian meresmikan diresmikan
lantik pelantikan dilantik melantik
tutup menutup penutupan ditutup
terima menerima penerimaan diterima
kelola mengelola pengelolaan dikelola
tangan menangani penanganan ditangani
turun menurunkan penurunan diturunkan
tanam menanam penanaman tanaman
kunjung mengunjungi kunjungan dikunjungi berkunjung
kukuh mengukuhkan pengukuhan dikukuhkan
pimpin memimpin pemimpin pimpinan kepemimpinan
sehat kesehatan menyehatkan
salur menyalurkan penyaluran disalurkan
pilih memilih pemilihan terpilih
didik mendidik pendidikan
perintah pemerintah pemerintahan
layan melayani pelayanan layanan
buka membuka pembukaan dibuka
harga penghargaan menghargai
serah menyerahkan penyerahan diserahkan
`
  .trim()
  .split("\n")
  .map((line) => line.split(" "));

for (const family of families) {
  stem(`is the same for ${family.join(", ")}`, () => {
    assert.is(new Set(family.map(stemOf)).size, 1, family.map(stemOf).join(" "));
  });
}

stem("keeps words apart that only look alike", () => {
  for (const [one, other] of [
    ["tempat", "empat"],
    ["tulang", "ulang"],
    ["kota", "kotamobagu"],
    ["kemas", "emas"],
    ["karang", "arang"],
    ["terang", "perang"],
    ["mobil", "mobilisasi"],
  ])
    assert.is.not(stemOf(one ?? ""), stemOf(other ?? ""), `${one} ${other}`);
});

stem("leaves roots as they are", () => {
  for (const root of roots) assert.is(stemOf(root), root);
});

stem("leaves numbers and short words as they are", () => {
  for (const form of ["2019", "ke61", "dan", "hut"]) assert.is(stemOf(form), form);
});

stem.run();

import { readdirSync, readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compileExample, exampleFiles } from "./example-site.ts";

/** Running prose, without a date or a title that is wrong: whatever a rule says here is a false alarm. */
const prose = suite("running prose");

const texts: Readonly<Record<string, string>> = {
  story: `Sejak matahari belum tinggi, para pedagang sudah menata dagangannya di tepi jalan. Ada yang membawa pisang,
ada yang membawa ikan asap, dan ada pula anak-anak yang sekadar ikut-ikutan. "Ayo, ayo, masih segar," seru seorang
pedagang. Lima menit kemudian hujan turun, dan orang-orang berlari-lari mencari tempat berteduh.

Tak seorang pun mengeluh. Hujan berarti sawah terairi, dan sawah yang terairi berarti panen. Begitulah hidup di kampung:
pelan-pelan, tetapi pasti. Kata orang tua, sabar itu subur.`,
  law: `Undang-Undang Nomor 14 Tahun 2008 mengatur keterbukaan informasi. Menurut Pasal 7 ayat (2), badan publik wajib
menyediakan informasi. Surat bernomor 480/12/DPRD/IV-2019 dan Peraturan Daerah Nomor 3/2016 menjadi dasarnya, seperti
halnya RPJMD 2018-2023 dan Renstra 2019–2024. Masa bakti 2014-2019 berakhir dengan baik, 1 Muharram 1441 H menyusul.`,
  numbers: `Skornya 3-2, lalu 2-1. Luasnya 12.500 meter persegi, 75 persen di antaranya sawah; 1/3 lahan belum digarap.
Harga cabai Rp45.000 per kilogram, naik dari Rp30.000. Nomor telepon 0812-3456-7890 melayani 24 jam. Rapat di Jalan 17
Agustus dihadiri lima orang, dua di antaranya perempuan. Perbandingannya 1:100.000.`,
  names: `Kota Kotamobagu bertetangga dengan Kabupaten Bolaang Mongondow. Di Desa Bilalang, keluarga Mokoginta dan keluarga
Damopolii hidup berdampingan. Anak mereka bersekolah di SMA Negeri 1 Kotamobagu, lalu kuliah di Universitas Sam
Ratulangi. Pak Guru, Bu Bidan dan Om Yopi selalu menyapa.`,
  quotes: `Temanya "Bersama Menjaga Alam". Spanduk bertuliskan “Selamat Datang di Kota Model Jasa” terpasang di gerbang. Film
“Laskar Pelangi” diputar dua kali. Istilah 'gotong royong' dikenal di mana-mana (juga di luar negeri).`,
  markdown: `## Cara mengajukan

1. Isi formulir [di sini](https://contoh.id/formulir).
2. Kirim ke \`layanan@contoh.id\` atau <https://contoh.id>.

> Pelayanan adalah pengabdian.
>
> — Pepatah

| Layanan | Waktu |
|---|---|
| KTP | 1 hari |
| Akta | 3 hari |

Syaratnya a) KTP, b) KK, dan c) surat pengantar.[^1]

[^1]: Bila ada.`,
};

for (const [name, text] of Object.entries(texts)) {
  prose(`${name} gives no finding`, () => {
    const { diagnostics } = compileExample(exampleFiles(text));
    assert.equal(
      diagnostics.map(({ code, place, message }) => `${place.line}:${place.column} ${code} ${message}`),
      [],
    );
  });
}

prose.run();

const paragraphs = suite("paragraphs in which everything is right");

/** What these paragraphs lack, because they stand for themselves: a release around them, its place and its people. */
const context = new Set([
  "folder-date",
  "time-zone",
  "lead-facts",
  "quote-speaker",
  "dateline-twice",
  "date-relative",
]);
const opening = "Pemerintah kota membuka lomba di lapangan kota, Jumat (18/7/2025).";

const prosePath = new URL("../fixtures/prose/", import.meta.url);
const subjects = readdirSync(prosePath).filter((name) => name.endsWith(".txt"));
const textOf = (name: string) => readFileSync(new URL(name, prosePath), "utf8").trim();

paragraphs("are more than three hundred", () => {
  const count = subjects.map((name) => textOf(name).split(/\n{2,}/).length).reduce((a, b) => a + b, 0);
  assert.ok(count >= 300, `${count} paragraphs`);
});

for (const name of subjects) {
  paragraphs(`${name} gives no finding`, () => {
    const fields = "now: 2025-12-31\ndate: 2025-07-18";
    const { diagnostics } = compileExample(exampleFiles(`${fields}\n---\n${opening}\n\n${textOf(name)}`));
    const own = diagnostics.filter(({ code }) => !context.has(code));
    assert.equal(
      own.map(({ code, place, message }) => `${place.line} ${code} ${message}`),
      [],
    );
  });
}

paragraphs.run();

const filler = suite("filler of the samples");

filler("sentences without names and dates give no finding", () => {
  const folder = new URL("../fixtures/samples/", import.meta.url);
  const counts = new Map<string, number>();
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  for (const name of files) {
    for (const line of new Set(readFileSync(new URL(name, folder), "utf8").split("\n")))
      counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const common = [...counts].flatMap(([line, count]) => (count > 2 && /\.$/.test(line) ? [line] : []));
  assert.ok(common.length >= 4);
  assert.equal(compileExample(exampleFiles(common.join("\n\n"))).diagnostics, []);
});

filler.run();

import sharp from "sharp";

/** Files of a content folder by their path in it. */
type Files = Readonly<Record<string, string | Uint8Array>>;

/** A word as long as Indonesian makes them, and a name as long as a civil servant's. */
const longWord = "mempertanggungjawabkannya";
export const longName =
  "Prof. Dr. H. Raden Mas Soesilowardhanakusumaningrat Abdurrahman Wiranatakusumah-Partowidjojo";

/** More entries of the register: an official, a city and coming events that strain every line. */
export const registryExtremes: Readonly<Record<string, string>> = {
  "_data/officials.yaml": `pejabat-bernama-panjang:
  name: ${longName}
  prefix: Brigadir Jenderal Polisi (Purn.)
  suffix: S.E., S.H., M.Si., M.M., Ph.D., CGCAE, QIA
  portrait: potret.jpg
  appointments:
    - office: Kepala Dinas Pemberdayaan Masyarakat dan Desa, Pengendalian Penduduk, Keluarga Berencana, Pemberdayaan Perempuan dan Pelindungan Anak Provinsi Sulawesi Utara
      city: sulawesi-utara
      from: 2020-01-01
    - office: Camat Kotamobagu Barat
      city: kotamobagu
      capacity: Plt
      from: 2015-03
      to: 2020-01-01
`,
  "_data/events.yaml": `acara-mendatang:
  name: Pekan Olahraga, Seni, Budaya, dan Keterampilan Antarkecamatan se-Bolaang Mongondow Raya yang Kesepuluh
  short: Pekan Olahraga
  series: Pekan Olahraga
  start: 2026-12-20
  end: 2027-01-02
  venue: Gelanggang Olahraga Serbaguna Ambang
  city: kotamobagu
  website: https://pekan.example.org/
acara-lampau:
  name: Pekan Olahraga yang Kesembilan
  series: Pekan Olahraga
  start: 2024-12-20
  city: kotamobagu
  status: cancelled
`,
};

/** Releases that strain the layout, and enough small ones to fill several pages of an index. */
export async function releaseExtremes(): Promise<Files> {
  const photos = await Promise.all(
    Array.from(
      { length: 10 },
      async (_, index) => [`2026/01/foto-${index + 1}.jpg`, await photo(index)] as const,
    ),
  );
  return {
    "_data/officials/potret.jpg": await photo(3),
    ...Object.fromEntries(photos),
    "2026/01/lampiran.pdf": "%PDF-1.4\n".padEnd(1_400_000, " "),
    "2026/01/siaran-terberat.md": heaviest,
    "2026/01/satu-foto.md": onePhoto,
    "2026/01/siaran-ditarik.md": withdrawn,
    "2026/01/in-english.md": english,
    ...Object.fromEntries(Array.from({ length: 65 }, (_, index) => small(index))),
  };
}

const heaviest = `---
title: ${`Pemerintah daerah ${longWord} penyelenggaraan pemberdayaan masyarakat `.repeat(3).trim()}
date: 2026-01-20 09:30
cities: [kotamobagu, bolaang-mongondow-selatan, bolaang-mongondow-timur, sulawesi-utara]
officials: [pejabat-bernama-panjang, weny-gaib, rendy-virgiawan-mangkat, tatong-bara, jusuf-kalla]
events: [acara-mendatang, acara-lampau]
summary: ${`Ringkasan yang ${longWord} setiap rupiah anggaran. `.repeat(3).trim()}
number: "480/DISKOMINFO-KK/SIARAN-PERS/001/I/2026"
byline: Tim Peliputan Bagian Protokol dan Komunikasi Pimpinan Sekretariat Daerah
source: { name: Badan Kependudukan dan Keluarga Berencana, url: "https://sumber.example.org/alamat/yang/panjang" }
aliases: [/lama/siaran-terberat/]
updated: 2026-01-21 10:00
corrections:
  - at: 2026-01-21 11:00
    note: Jumlah peserta semula tertulis 100, yang benar 1.000 orang.
photos:
${Array.from(
  { length: 10 },
  (_, index) => `  - file: foto-${index + 1}.jpg
    alt: Bidang warna nomor ${index + 1}
    caption: Keterangan foto nomor ${index + 1} yang cukup panjang untuk terpotong menjadi beberapa baris
    credit: Diskominfo`,
).join("\n")}
attachments:
  - { file: lampiran.pdf, title: ${`Lampiran Peraturan Daerah yang ${longWord} `.repeat(2).trim()} }
---

Kalimat pertama memuat kata ${longWord.repeat(4)} yang tidak boleh mendorong halaman, dan tautan
<https://contoh.example.org/${"alamat-yang-sangat-panjang/".repeat(5)}>.[^1]

> Kutipan ini tidak pernah diucapkan siapa pun; ia hanya menguji tata letak.
>
> — Weny Gaib

## Judul bagian dengan ${longWord.repeat(2)}

### Judul kecil

| Kecamatan | Anggaran | Realisasi | Persentase | Penanggung jawab | Keterangan tambahan |
|---|--:|--:|--:|---|---|
| Kotamobagu Barat | 1.250.000.000 | 1.100.000.000 | 88 | Camat | Sesuai rencana tahunan |
| Kotamobagu Timur | 2.250.000.000 | 2.100.000.000 | 93 | Camat | Sesuai rencana tahunan |

- butir pertama
- butir kedua dengan \`kode-yang-panjang-sekali-tanpa-spasi-tanpa-jeda-tanpa-akhir\`
  1. anak butir

![Gambar di tengah naskah](foto-2.jpg "Keterangan gambar di tengah naskah")

> Kutipan tanpa nama pembicara.

[^1]: Catatan kaki.
`;

const onePhoto = `---
title: Siaran percobaan dengan satu foto
date: 2026-01-18
cities: [kotamobagu]
officials: [weny-gaib]
summary: Satu foto di atas, satu alinea di bawahnya, seperti kebanyakan siaran dari daerah.
photos: [{ file: foto-1.jpg, alt: Bidang warna, caption: Sebuah bidang warna, credit: Diskominfo }]
---

Siaran ini memuat satu foto.
`;

const withdrawn = `---
title: Siaran percobaan yang ditarik
date: 2026-01-17
cities: [kotamobagu]
summary: Siaran ini ditarik, tetapi halamannya tetap ada dengan penjelasan di atasnya.
status: { withdrawn: { reason: Isinya keliru., at: 2026-01-18 } }
---

Naskah yang ditarik.
`;

const english = `---
title: A test release in English
date: 2026-01-16
cities: [kotamobagu]
summary: This release is written in English and says so to browsers and screen readers.
lang: en
---

An English paragraph.
`;

function small(index: number): readonly [string, string] {
  const day = String((index % 28) + 1).padStart(2, "0");
  return [
    `2017/02/siaran-kecil-${index + 1}.md`,
    `---
title: Siaran kecil nomor ${index + 1}
date: 2017-02-${day}
cities: [kotamobagu]
officials: [weny-gaib]
summary: Siaran percobaan yang kecil untuk mengisi beberapa halaman daftar, nomor ${index + 1}.
---

Satu alinea.
`,
  ];
}

function photo(index: number): Promise<Buffer> {
  const [width, height] = index % 3 === 2 ? [900, 1200] : [1600, 1067];
  const background = { r: 40 + index * 20, g: 120, b: 200 - index * 15 };
  return sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer();
}

/** Static pages, one with all that such a page may have and one that only the foot leads to. */
export const pageExtremes = {
  "_pages/profil.md": `---
title: Profil Dinas Komunikasi, Informatika, Persandian dan Statistik
menu: 1
updated: 2026-01-19
attachments: [{file: bagan.pdf, title: Bagan organisasi}]
---

## Tugas

Pertanggungjawabanpenyelenggaraanpemerintahandaerahyangpanjangsekali dan seterusnya.

| Bidang | Kepala | Telepon | Surel |
|---|---|---|---|
| Informasi dan komunikasi publik | Nama yang panjang sekali | 0811-0000-0000 | bidang.informasi@example.go.id |

1. Satu
2. Dua

[Semua siaran](/siaran/)
`,
  "_pages/bagan.pdf": "%PDF-1.4\n%%EOF\n",
  "_pages/english.md": "---\ntitle: About us\nlang: en\n---\n\nThis office publishes the news of the city.\n",
};

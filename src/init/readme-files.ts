import { siteKeys } from "../content/site-keys.ts";
import type { InitAnswers, NewFile } from "./answers.ts";
import { regionId } from "./register-files.ts";

/** The words for those who work in the newsroom. @param folder of the content. */
export function readmeFiles(answers: InitAnswers, folder: string): NewFile[] {
  return [
    { path: "README.md", content: outer(answers, folder) },
    { path: `${folder}/README.md`, content: inner(answers, folder) },
  ];
}

function outer({ title, url }: InitAnswers, folder: string): string {
  return `# ${title}

Ruang siaran pers yang terbit di ${url}
Naskahnya di [${folder}/](${folder}/README.md); situsnya dibuat program Siaran.

| perintah | gunanya |
|---|---|
| \`npm install\` | memasang program, sekali di tiap komputer |
| \`npm start\` | pratinjau di http://localhost:8080 yang ikut berubah; draft ikut tampil |
| \`npm run check\` | memeriksa semua naskah |
| \`npm run build\` | membangun situs ke \`_site/\`; kesalahan menghentikannya |
| \`npx siaran doctor\` | yang sudah usang atau belum lengkap: program, register, pengaturan |

## Sebelum terbit

1. Isi yang ditandai \`[[isi: ...]]\` di \`${folder}/_pages/\` dan \`${folder}/_data/site.yaml\`; \`npm run check\` menyebut semuanya.
2. Daftarkan pejabat: \`npx siaran register add official\`.
3. Tulis siaran pertama: \`npx siaran new\`.

## Memperbarui program

Pasang versi baru dengan npm, lalu bandingkan hasilnya sebelum menerbitkan:

\`\`\`sh
npx siaran build --output _site.lama
npm install siaran@...
npx siaran doctor
npx siaran build --output _site.baru
npx siaran diff _site.lama _site.baru
\`\`\`

Naskah dan pengaturan tidak disentuh.
`;
}

function inner({ regions }: InitAnswers, folder: string): string {
  const [own] = regions;
  return `# Menulis siaran pers

Tidak perlu bisa memprogram.

## Siaran baru

\`npx siaran new\` bertanya seperlunya lalu menulis berkasnya.
Dengan tangan: buat \`${folder}/TAHUN/BULAN/nama-siaran.md\`, misalnya:

\`\`\`markdown
---
title: Judul siaran
date: 2026-01-19 09:00
cities: [${regionId(own)}]
summary: Satu kalimat, 40 sampai 200 karakter, yang merangkum siaran ini.
---

Teras: siapa melakukan apa, kapan, di mana.

> Kutipan langsung ditulis seperti ini.
>
> — Nama, Jabatan
\`\`\`

Nama berkas menjadi alamat halaman dan tidak diubah lagi setelah terbit.
Foto dan lampiran terletak di folder yang sama dan disebut di bagian datanya.
Semua kunci dijelaskan \`npx siaran explain --keys\`, semua aturan pemeriksa \`npx siaran explain\`.

## Tempatnya

| folder atau berkas | isinya |
|---|---|
| \`TAHUN/BULAN/\` | siaran, dengan foto dan lampirannya |
| \`_pages/\` | halaman tetap, misalnya Tentang dan PPID |
| \`_data/cities/\`, \`officials/\`, \`events/\`, \`topics/\` | register: satu berkas untuk satu daerah, pejabat, acara atau topik |
| \`_data/site.yaml\` | pengaturan situs, ${Object.keys(siteKeys).length} kunci yang dijelaskan di dalamnya |
| \`_data/public/\` | berkas yang terbit apa adanya, misalnya berkas verifikasi |

## Register

Pejabat, acara dan topik didaftarkan dengan \`npx siaran register add official\` (atau \`event\`, \`topic\`, \`city\`).
Nama berkasnya adalah id dan tidak pernah diubah.
Ketika pejabat berganti, isi \`to\` pada jabatan lama; siaran lama tetap menampilkan jabatan pada tanggalnya.

## Naskah lama

Naskah dari WhatsApp, surel, Word, PDF atau WordPress diimpor dengan \`npx siaran import berkas.docx\`.
`;
}

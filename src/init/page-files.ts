import { fullNameOf } from "../regions/regions.ts";
import { printYaml } from "../yaml/yaml.ts";
import type { InitAnswers, NewFile } from "./answers.ts";

/** A static page as it is written. */
interface PageWords {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly menu?: number;
  readonly body: string;
}

/** The pages that the site of an office needs, with what only the office knows marked. @param folder for them. */
export function pageFiles(answers: InitAnswers, folder: string): NewFile[] {
  return [about(answers), media(answers), information(answers), privacy(answers), accessibility(answers)].map(
    ({ name, body, title, summary, menu }) => {
      const fields = [
        { key: "title", value: title },
        { key: "summary", value: summary },
        ...(menu === undefined ? [] : [{ key: "menu", value: menu }]),
        { key: "updated", value: answers.today },
      ];
      return { path: `${folder}/${name}.md`, content: `---\n${printYaml(fields)}---\n\n${body}\n` };
    },
  );
}

function about({ publisher, title, regions }: InitAnswers): PageWords {
  const names = regions.map(fullNameOf).join(", ");
  return {
    name: "tentang",
    title: "Tentang",
    summary: `Siapa yang menerbitkan ${title}, dan bagaimana siarannya disusun.`,
    menu: 1,
    body: `${title} memuat siaran pers resmi tentang ${names}.
Penerbitnya ${publisher}.

## Tugas kami

[[isi: tugas dan dasar hukum kantor ini dalam satu atau dua kalimat]]

## Siapa yang bertanggung jawab

- Penanggung jawab: [[isi: nama dan jabatan]]
- Redaksi: [[isi: nama bagian]]

## Ralat

Kekeliruan dalam siaran diperbaiki dan dicatat pada siarannya.
Laporkan kekeliruan melalui [kontak media](/kontak-media/).`,
  };
}

function media({ email }: InitAnswers): PageWords {
  return {
    name: "kontak-media",
    title: "Kontak media",
    summary: "Kepada siapa wartawan bertanya, dan kapan pertanyaannya dijawab.",
    menu: 2,
    body: `Wartawan dapat bertanya tentang setiap siaran.

- Nama: [[isi: nama narahubung]]
- Telepon atau WhatsApp: [[isi: nomor]]
- Surel: ${email ?? "[[isi: alamat surel]]"}
- Jam layanan: [[isi: hari dan jam]]

Untuk mengikuti satu daerah, pejabat atau acara, gunakan [umpan RSS](/langganan/).
Teks dan foto tiap siaran dapat diunduh dari halamannya.`,
  };
}

function information({ email }: InitAnswers): PageWords {
  return {
    name: "ppid",
    title: "PPID",
    summary: "Cara meminta informasi publik kepada Pejabat Pengelola Informasi dan Dokumentasi.",
    body: `Setiap warga negara Indonesia dan badan hukum Indonesia berhak memperoleh informasi publik menurut Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik.
Permintaan dilayani Pejabat Pengelola Informasi dan Dokumentasi (PPID).

## Meminta informasi

1. Sampaikan nama, alamat, informasi yang diminta dan cara penyampaiannya kepada PPID.
2. PPID memberi tanda bukti penerimaan permintaan.
3. Jawaban tertulis diberikan paling lambat 10 hari kerja sejak permintaan diterima, dan dapat diperpanjang paling lama 7 hari kerja dengan alasan tertulis.

## Keberatan

Yang tidak puas dapat mengajukan keberatan secara tertulis kepada atasan PPID paling lambat 30 hari kerja setelah alasannya ditemukan.
Atasan PPID menjawab paling lambat 30 hari kerja sejak keberatan diterima.
Setelah itu sengketa dapat diajukan kepada Komisi Informasi paling lambat 14 hari kerja setelah jawaban atasan PPID diterima.

## Alamat

- PPID: [[isi: nama dan jabatan]]
- Alamat: [[isi: alamat kantor]]
- Telepon: [[isi: nomor]]
- Surel: ${email ?? "[[isi: alamat surel]]"}
- Daftar informasi publik: [[isi: alamat halaman atau berkasnya]]`,
  };
}

function privacy({ publisher, email }: InitAnswers): PageWords {
  return {
    name: "privasi",
    title: "Privasi",
    summary: "Data apa yang tercatat ketika situs ini dibaca, dan untuk apa.",
    body: `Situs ini tidak memasang kuki, tidak menghitung kunjungan dan tidak mengirim permintaan kepada pihak lain.
Pencarian berlangsung di perangkat pembaca; kata yang dicari tidak dikirim ke mana pun.

## Catatan server

Server mencatat alamat IP, waktu dan halaman yang diminta, agar gangguan dapat ditemukan.
Catatan itu disimpan selama [[isi: berapa hari]] dan dibaca hanya oleh [[isi: siapa]].

## Data orang dalam siaran

Siaran memuat nama dan foto orang dalam kegiatan pemerintahan yang terbuka.
Yang ingin datanya diperbaiki atau dihapus menurut Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi dapat menghubungi ${publisher} melalui ${email ?? "[[isi: alamat surel]]"}.`,
  };
}

function accessibility({ email }: InitAnswers): PageWords {
  return {
    name: "aksesibilitas",
    title: "Pernyataan aksesibilitas",
    summary: "Bagaimana situs ini dapat dipakai semua orang, dan ke mana melaporkan hambatan.",
    body: `Situs ini dibangun mengikuti WCAG 2.2 tingkat AA: dapat dipakai dengan papan tombol dan pembaca layar, dengan huruf diperbesar, dalam tampilan terang dan gelap, dan tanpa JavaScript.

## Yang belum dapat dipakai semua orang

- Lampiran siaran, misalnya PDF, belum tentu dapat dibacakan pembaca layar.
- [[isi: hambatan lain yang diketahui, atau hapus baris ini]]

## Melaporkan hambatan

Tulislah kepada ${email ?? "[[isi: alamat surel]]"} halaman mana yang sulit dipakai dan dengan alat apa.
Kami menjawab dalam [[isi: berapa hari kerja]].

## Pemeriksaan

Pernyataan ini disusun berdasarkan [[isi: pemeriksaan sendiri atau oleh siapa, dan kapan]].`,
  };
}

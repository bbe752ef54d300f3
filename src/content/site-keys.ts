import type { siteSchema } from "./site-schema.ts";

/** What a key of site.yaml is for, and how it is written. */
export interface KeyWords {
  /** In Indonesian, for staff. */
  readonly about: string;
  /** As it stands in the file. */
  readonly example: string;
}

/** The keys of site.yaml in the order in which a new file has them. */
export const siteKeys: Readonly<Record<keyof typeof siteSchema, KeyWords>> = {
  version: {
    about: "bentuk isi ruang siaran; `siaran doctor` menaikkannya bila program baru memakai bentuk lain",
    example: "version: 1",
  },
  title: { about: "judul situs di kepala setiap halaman", example: "title: Siaran Pers Kota Contoh" },
  short: {
    about: "nama pendek untuk judul tab dan layar kecil; tanpa ini dipakai title",
    example: "short: Siaran Contoh",
  },
  description: {
    about: "satu kalimat tentang situs, untuk mesin pencari dan umpan",
    example: "description: Siaran pers resmi Pemerintah Kota Contoh.",
  },
  url: {
    about: "alamat situs yang terbit, lengkap dengan foldernya bila ada; semua alamat mengikutinya",
    example: "url: https://siaran.contoh.go.id/",
  },
  zone: {
    about: "zona waktu: Asia/Jakarta (WIB), Asia/Makassar (WITA) atau Asia/Jayapura (WIT)",
    example: "zone: Asia/Makassar",
  },
  language: {
    about:
      "bahasa halaman yang bukan siaran, dan bahasa siaran yang tidak menyebut lang: id atau en; tanpa ini yang pertama dari languages",
    example: "language: id",
  },
  languages: {
    about:
      "bahasa siaran, bahasa situs lebih dahulu; siaran dalam bahasa lainnya punya daftar dan umpan sendiri, misalnya di /en/",
    example: "languages: [id, en]",
  },
  notice: {
    about: "pemberitahuan di atas setiap halaman",
    example: "notice: Situs ini dalam masa uji coba.",
  },
  lead: {
    about: "alamat siaran yang tampil paling atas di beranda; tanpa ini yang terbaru",
    example: "lead: /siaran/2026/01/nama-siaran/",
  },
  publisher: {
    about: "penerbit, tampil di kaki halaman dan umpan",
    example:
      "publisher:\n  name: Dinas Komunikasi dan Informatika Kota Contoh\n  address: Jalan Contoh 1, Kota Contoh\n  email: kominfo@contoh.go.id\n  website: https://kominfo.contoh.go.id/",
  },
  contacts: {
    about:
      "kontak media pada /media/ dan pada siaran; yang pertama tampil pada siaran yang tidak menyebut contact",
    example:
      'contacts:\n  redaksi:\n    name: Bagian Hubungan Media\n    mobile: "0811-0000-0000"\n    email: redaksi@contoh.go.id\n    hours: Senin–Jumat 08.00–16.00 WITA',
  },
  licence: {
    about: "lisensi pemakaian ulang teks",
    example: "licence:\n  name: CC BY 4.0\n  url: https://creativecommons.org/licenses/by/4.0/deed.id",
  },
  colours: {
    about:
      "sepasang warna daerah: accent untuk tautan, tombol dan bidang warna (accentDark untuk layar gelap), second untuk anyaman dan tulisan di atas bidang itu; yang sukar dibaca digelapkan atau dicerahkan sendiri, dan pemeriksa mengatakannya",
    example: 'colours:\n  accent: "#0f5040"\n  accentDark: "#7cc4a4"\n  second: "#dbb25a"',
  },
  font: {
    about: "huruf situs: berkas WOFF2 di folder _data, atau sistem untuk huruf bawaan perangkat pembaca",
    example: "font:\n  name: Nama Huruf\n  file: nama-huruf.woff2",
  },
  style: {
    about: "lembar gaya (CSS) kantor di folder _data, dibaca sesudah gaya situs",
    example: "style: gaya.css",
  },
  emblem: {
    about: "lambang daerah (SVG atau PNG) di folder _data; ikon situs dibuat darinya",
    example: "emblem: lambang.svg",
  },
  cards: {
    about:
      "gambar pratinjau untuk siaran tanpa foto: all (semua), false, atau jumlah siaran terbaru; tanpa ini 100",
    example: "cards: 100",
  },
  letterhead: {
    about: "baris kop siaran saat dicetak, yang pertama paling besar; tanpa ini dipakai nama penerbit",
    example: "letterhead:\n  - Pemerintah Kota Contoh\n  - Dinas Komunikasi dan Informatika",
  },
  ppid: {
    about:
      "isi tetap daftar informasi publik (/ppid/) per semester: unit, penanggung jawab dan retensi; siaran dapat menyebut yang lain. Tanpa ini daftar itu tidak dibuat",
    example:
      "ppid:\n  unit: Bidang Informasi dan Komunikasi Publik\n  responsible: Kepala Dinas Kominfo\n  retention: 5 tahun",
  },
  history: {
    about:
      "apakah halaman siaran dan data terbuka menyebut versi-versi naskah dari riwayat Git; tanpa ini ya, false mematikannya",
    example: "history: false",
  },
  menu: {
    about:
      "menu utama: nama halaman seperti pada alamatnya (siaran, daerah, pejabat, acara, topik, langganan, statistik, data, cari, atau halaman dari _pages), dengan label lain bila mau, atau alamat: di luar situs, atau jalur halaman lain di situs ini seperti /panduan/",
    example:
      "menu:\n  - siaran\n  - daerah\n  - {page: pejabat, label: Pejabat daerah}\n  - {label: Pemerintah Kota, url: https://contoh.go.id/}",
  },
  footer: {
    about:
      "tautan di kaki halaman, ditulis seperti menu; tanpa ini semua halaman dari _pages yang tidak ada di menu",
    example: "footer:\n  - ppid\n  - privasi",
  },
  links: {
    about: "tautan ke situs lain di kaki halaman",
    example: "links:\n  - label: PPID\n    url: https://ppid.contoh.go.id/",
  },
  channels: {
    about:
      "saluran tempat kantor mengabarkan siaran baru; tombol “Ikuti” memakainya lebih dulu daripada RSS: whatsapp, telegram, email, instagram, facebook, youtube, tiktok, x",
    example: "channels:\n  whatsapp: https://whatsapp.com/channel/contoh\n  telegram: https://t.me/contoh",
  },
  security: {
    about: "kepada siapa celah keamanan dilaporkan; menjadi /.well-known/security.txt",
    example:
      "security:\n  contact: csirt@contoh.go.id\n  policy: https://contoh.go.id/keamanan/\n  encryption: https://contoh.go.id/kunci.asc",
  },
  analytics: {
    about:
      "penghitung kunjungan sebagai skrip dari luar; tanpa ini tidak ada, dan tidak satu pun permintaan dikirim ke pihak lain; hosts bila datanya dikirim ke alamat lain, attributes untuk atribut skripnya",
    example:
      "analytics:\n  script: https://hitung.contoh.go.id/script.js\n  hosts: [https://hitung.contoh.go.id/]\n  attributes: {data-domain: siaran.contoh.go.id}",
  },
  editor: {
    about:
      "menulis di peramban, di /admin/: tempat naskah disimpan (backend github, gitlab atau gitea; gitea juga untuk Forgejo) dan nama repositorinya; lihat docs/editor.md. Di `npm start` editor selalu ada",
    example: "editor:\n  backend: github\n  repository: dinas-contoh/siaran\n  branch: main",
  },
  formerly: {
    about: "alamat situs lama, sebelum situs ini; server mengalihkan alamat lama siaran dari sana juga",
    example: "formerly: [https://lama.contoh.go.id/]",
  },
  host: {
    about:
      "server atau layanan yang menyajikan situs: nginx, apache, caddy, netlify, cloudflare, gitlab atau github; `siaran host` menunjukkan berkas pengaturannya; hsts bila seluruh domain hanya memakai HTTPS, packed bila berkas termampat (.gz, .br) ikut diterbitkan",
    example: "host: {name: nginx, hsts: true}",
  },
  limits: {
    about: "sebesar apa (dalam byte) sebuah naskah boleh; lebih dari itu tidak terbit",
    example: "limits:\n  text: 1000000",
  },
  rules: {
    about: "tingkat aturan pemeriksa: off, info, warning atau error; semua aturan: siaran explain",
    example: "rules:\n  quote-speaker: off",
  },
};

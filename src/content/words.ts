import type { Language } from "../base/language.ts";
import type { Report } from "../diagnostics/faults.ts";
import { checkKeys } from "../yaml/check-keys.ts";
import { map, text } from "../yaml/schema.ts";
import type { YamlData } from "../yaml/yaml.ts";
import { englishWords } from "./english-words.ts";

/** What the site says itself, by names that an office can give other words for. */
export const usualWords = {
  home: "Beranda",
  skip: "Langsung ke isi",
  notice: "Pemberitahuan",
  mainMenu: "Menu utama",
  searchSite: "Cari di situs ini",
  searchReleases: "Cari siaran",
  search: "Cari",
  publisher: "Penerbit",
  follow: "Ikuti dan telusuri",
  subscribe: "Berlangganan lewat RSS",
  agenda: "Agenda",
  statistics: "Statistik siaran",
  openData: "Data terbuka",
  corrections: "Ralat",
  authenticity: "Periksa keaslian siaran",
  checkGenuine: "Periksa keaslian",
  code: "kode",
  aboutSite: "Tentang situs ini",
  reuse: "Pemakaian ulang",
  reuseTexts: "Teks boleh dipakai ulang dengan menyebut sumber:",
  reuseRelease: "Boleh, dengan menyebut sumber:",
  noRelease: "Belum ada siaran.",
  newest: "Terbaru",
  otherReleases: "Siaran lainnya",
  editorsChoice: "Pilihan redaksi",
  allReleases: "Semua siaran",
  followNewest: "Ikuti siaran terbaru",
  followHow: "Siaran baru datang sendiri ke aplikasi pilihan Anda, tanpa mendaftar dan tanpa alamat surel.",
  followByApp: "Lewat aplikasi berita (RSS)",
  pressRelease: "Siaran pers",
  facts: "Fakta siaran",
  forMedia: "Untuk media",
  contact: "Kontak",
  mediaContact: "Kontak media:",
  source: "Sumber",
  updated: "Diperbarui",
  notFound: "Halaman tidak ditemukan",
  notFoundWhy:
    "Alamat yang Anda buka tidak ada di situs ini. Mungkin ada huruf yang salah ketik, atau tautannya terpotong.",
  newestReleases: "Siaran terbaru",
  here: "Anda di sini",
  releases: "Siaran",
  aboutRelease: "Tentang siaran ini",
  claim: "Kabar yang diluruskan:",
  number: "Nomor",
  by: "Oleh",
  issued: "Terbit",
  place: "Tempat",
  invitedTo: "Acara undangan",
  when: "Waktu",
  state: "Keadaan",
  coming: "Akan datang",
  running: "Sedang berlangsung",
  over: "Sudah selesai",
  postponed: "Ditunda",
  cancelled: "Dibatalkan",
  saveToCalendar: "Simpan ke kalender",
  figures: "Angka",
  photos: "Foto",
  gallery: "Galeri foto",
  photoBy: "Foto:",
  attachments: "Lampiran",
  share: "Bagikan",
  shareRelease: "Bagikan siaran ini",
  sendBy: "Kirim lewat",
  mail: "Surel",
  copyLink: "Salin tautan",
  copyMessage: "Salin untuk WhatsApp",
  otherWays: "Cara lain",
  more: "Lainnya …",
  downloadAll: "Unduh teks dan foto (ZIP)",
  downloadText: "Unduh teks (TXT)",
  copyText: "Salin teks",
  addressOfRelease: "Alamat siaran:",
  publishedBy: "Diterbitkan oleh",
  mayReuse: "Boleh dipakai ulang dengan menyebut sumber",
  development: "Perkembangan:",
  related: "Siaran terkait",
  neighbours: "Siaran sebelum dan sesudah",
  before: "Sebelumnya",
  after: "Sesudahnya",
  withdrawn: "Siaran ini ditarik",
  withdrawnTitle: "Ditarik:",
  issuedOn: "Dikeluarkan",
  correction: "Ralat",
  correctsRelease: "Ralat atas siaran",
  seeRelease: "lihat siaran",
  allCorrections: "Semua ralat",
  languages: "Bahasa",
  page: "halaman",
  countOfReleases: "siaran",
  countOfOne: "siaran",
  jump: "Langsung ke bagian",
  newer: "Lebih baru",
  older: "Lebih lama",
  feedAddress: "Alamat RSS",
  inLanguage: "Siaran pers berbahasa Indonesia",
} as const;

export type Words = Readonly<Record<keyof typeof usualWords, string>>;

const ownWords = Object.fromEntries(Object.keys(usualWords).map((key) => [key, text.optional()]));

/** The words of an office, and under `en` those for its pages in English. */
export const wordsSchema = { ...ownWords, en: map(ownWords).optional() };

/** What the site says itself, in each language of its pages. */
export type WordsIn = Readonly<Record<Language, Words>>;

/** The words that the program has. */
export const wordsOfProgram: WordsIn = { id: usualWords, en: englishWords };

/** Reads words.yaml; the usual words stand for those that it does not have. */
export function parseWords(
  data: YamlData,
  { language, report }: { readonly language: Language; readonly report: Report },
): WordsIn {
  const { en = {}, ...id } = checkKeys(wordsSchema, data, language, report);
  return { id: withUsual(id, usualWords), en: withUsual(en, englishWords) };
}

function withUsual(own: Readonly<Record<string, unknown>>, usual: Words): Words {
  const written = new Map(Object.entries(own));
  const words = Object.entries(usual).map(([key, word]) => [key, written.get(key) ?? word]);
  // The names are those of the usual words, which no type can follow through the loop.
  return Object.fromEntries(words) as Words;
}

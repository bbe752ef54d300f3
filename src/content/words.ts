import type { Language } from "../base/language.ts";
import type { Report } from "../diagnostics/faults.ts";
import { checkKeys } from "../yaml/check-keys.ts";
import { text, type ValueType } from "../yaml/schema.ts";
import type { YamlData } from "../yaml/yaml.ts";

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
} as const;

export type Words = Readonly<Record<keyof typeof usualWords, string>>;

const schema: Readonly<Record<string, ValueType<string | undefined>>> = Object.fromEntries(
  Object.keys(usualWords).map((key) => [key, text.optional()]),
);

/** Reads words.yaml; the usual words stand for those that it does not have. */
export function parseWords(
  data: YamlData,
  { language, report }: { readonly language: Language; readonly report: Report },
): Words {
  const written = new Map(Object.entries(checkKeys(schema, data, language, report)));
  const words = Object.entries(usualWords).map(([key, usual]) => [key, written.get(key) ?? usual]);
  // The names are those of the usual words, which no type can follow through the loop.
  return Object.fromEntries(words) as Words;
}

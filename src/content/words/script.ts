import type { WordTable } from "./word-table.ts";

/** What the scripts of the search and of releases say. */
export const scriptWords = {
  searching: { id: "Mencari …", en: "Searching …" },
  searchFailed: {
    id: "Pencarian tidak dapat dimuat. Periksa sambungan internet, lalu coba lagi.",
    en: "The search could not be loaded. Check your connection to the internet and try again.",
  },
  moreFailed: {
    id: "Hasil berikutnya tidak dapat dimuat. Periksa sambungan internet, lalu coba lagi.",
    en: "The next results could not be loaded. Check your connection to the internet and try again.",
  },
  shownOf: { id: "Menampilkan {count} dari {all} siaran.", en: "Showing {count} of {all} releases." },
  tooCommon: {
    id: "Kata itu ada di hampir semua siaran. Tambahkan kata lain.",
    en: "That word is in nearly all releases. Add another one.",
  },
  forWords: { id: " untuk “{words}”", en: " for “{words}”" },
  fromTime: { id: " dari {time}", en: " from {time}" },
  othersHaveRest: {
    id: "{count} siaran memuat kata lainnya{time}.",
    en: "Releases with the other words{time}: {count}.",
  },
  tryOthers: { id: "Coba kata lain.", en: "Try other words." },
  noneHas: { id: "Tidak ada siaran yang memuat {words}.", en: "No release has {words}." },
  phraseReach: {
    id: " Susunan kata diperiksa pada {count} siaran teratas.",
    en: " The order of words was looked for in the first {count} releases.",
  },
  noneMatches: {
    id: "Tidak ada siaran yang cocok{words}{time}.{reach} Coba kata lain, atau kurangi saringan.",
    en: "No release was found{words}{time}.{reach} Try other words, or fewer filters.",
  },
  someMatch: {
    id: "Tidak ada siaran yang memuat semua kata itu. {count} siaran memuat sebagian{time}.",
    en: "No release has all of these words. Releases with some of them{time}: {count}.",
  },
  phraseFound: {
    id: "{count} siaran memuat susunan kata itu, dari {all} yang teratas.",
    en: "Releases with these words in this order: {count}, among the first {all}.",
  },
  found: { id: "{count} siaran ditemukan{words}{time}.", en: "Releases found{words}{time}: {count}." },
  yearInSentence: { id: "tahun {year}", en: "{year}" },
  fromTo: { id: "{from} sampai {to}", en: "{from} to {to}" },
  didYouMean: {
    id: "Maksud Anda {words}? Tidak ada siaran yang memuat {absent}; inilah hasil untuk ejaan itu.",
    en: "Did you mean {words}? No release has {absent}; these are the results for that spelling.",
  },
  staticPage: { id: "Halaman", en: "Page" },
  linkCopied: { id: "Tautan sudah disalin.", en: "The link was copied." },
  messageCopied: { id: "Pesan untuk WhatsApp sudah disalin.", en: "The message for WhatsApp was copied." },
  textCopied: { id: "Teks siaran sudah disalin.", en: "The text of the release was copied." },
  quotationCopied: { id: "Kutipan sudah disalin.", en: "The quotation was copied." },
  copyRefused: { id: "Peramban tidak mengizinkan penyalinan.", en: "The browser does not allow copying." },
  fetchingTexts: { id: "Mengambil teks …", en: "Fetching the texts …" },
  textsCopied: { id: "Teks {count} siaran sudah disalin.", en: "The texts of {count} releases were copied." },
  textsFailed: {
    id: "Teks tidak dapat diambil. Periksa sambungan Anda, lalu coba lagi.",
    en: "The texts could not be fetched. Check your connection and try again.",
  },
  photo: { id: "Foto", en: "Photo" },
  downloadFull: { id: "Unduh ukuran penuh", en: "Download in full size" },
  close: { id: "Tutup", en: "Close" },
  previous: { id: "Sebelumnya", en: "Previous" },
  next: { id: "Berikutnya", en: "Next" },
} as const satisfies WordTable;

import type { WordTable } from "./word-table.ts";

/** Words of pages that the site has once, and of those of days, quotations and public information. */
export const pageWords = {
  notFound: { id: "Halaman tidak ditemukan", en: "Page not found" },
  notFoundWhy: {
    id: "Alamat yang Anda buka tidak ada di situs ini. Mungkin ada huruf yang salah ketik, atau tautannya terpotong.",
    en: "The address is not on this site. Perhaps a letter is mistyped, or the link was cut off.",
  },
  notFoundAbout: { id: "Alamat ini tidak ada di situs ini.", en: "This address is not on this site." },
  browse: { id: "Telusuri lewat {ways}.", en: "Browse {ways}." },
  browseOrAsk: {
    id: "Telusuri lewat {ways}, atau tanyakan kepada {mail}.",
    en: "Browse {ways}, or ask {mail}.",
  },
  removed: { id: "Halaman ini sudah dihapus", en: "This page was removed" },
  removedAbout: {
    id: "Isi yang pernah terbit di alamat ini sudah dihapus.",
    en: "What was once published at this address was removed.",
  },
  removedBy: {
    id: "Isi yang pernah terbit di alamat ini sudah dihapus oleh {publisher}.",
    en: "What was once published at this address was removed by {publisher}.",
  },
  reason: { id: "Alasannya:", en: "The reason:" },
  moved: { id: "Alamat pindah", en: "This page has moved" },
  movedTo: { id: "Halaman ini sekarang ada di {address}.", en: "This page is now at {address}." },
  correctionsTitle: { id: "Ralat dan penarikan", en: "Corrections and withdrawals" },
  correctionsAbout: {
    id: "Siaran pers yang diralat atau ditarik, dengan tanggal dan isi ralatnya.",
    en: "Press releases that were corrected or withdrawn, with the date and what was wrong.",
  },
  noCorrections: {
    id: "Belum ada siaran yang diralat atau ditarik.",
    en: "No release was corrected or withdrawn yet.",
  },
  followCorrections: { id: "Ikuti ralat lewat RSS", en: "Follow corrections by RSS" },
  dailyTitle: { id: "Siaran harian", en: "Releases by day" },
  dailyAbout: {
    id: "Siaran pers menurut hari, untuk dibaca, dicetak, disalin, atau diteruskan sekaligus.",
    en: "Press releases by day, to be read, printed, copied or handed on together.",
  },
  dayAbout: { id: "{releases} pada {day}.", en: "{releases} on {day}." },
  allOfMonth: { id: "Semua siaran {month}", en: "All releases of {month}" },
  otherDays: { id: "Hari lain", en: "Other days" },
  earlierDays: { id: "Hari sebelumnya", en: "Earlier days" },
  copyTexts: { id: "Salin semua teks", en: "Copy all texts" },
  print: { id: "Cetak", en: "Print" },
  quotationsOf: { id: "Kutipan {name}", en: "Quotations of {name}" },
  quotationsAbout: {
    id: "{count} kutipan {name} dalam siaran pers, dengan tanggal dan sumbernya.",
    en: "Quotations of {name} in press releases ({count}), each with its date and source.",
  },
  newestQuotations: { id: "{count} kutipan terbaru.", en: "The newest {count}." },
  quotedIn: { id: "{speaker}, {day}, dalam {release}", en: "{speaker}, {day}, in {release}" },
  copyQuotation: { id: "Salin kutipan", en: "Copy the quotation" },
  informationListOf: { id: "Daftar informasi publik {time}", en: "List of public information, {time}" },
  informationAbout: {
    id: "Siaran pers dalam daftar informasi publik, menurut semester: {count} daftar.",
    en: "Press releases as lists of public information, by half-year: {count}.",
  },
  informationListAbout: {
    id: "{releases} dari {time} menurut tujuh kolom daftar informasi publik.",
    en: "{releases} of {time}, in the seven columns of a list of public information.",
  },
  noneToList: { id: "Belum ada siaran untuk didaftar.", en: "There is no release to list yet." },
  downloadTable: { id: "Unduh sebagai tabel (CSV)", en: "Download as a table (CSV)" },
  allHalfYears: { id: "Semua semester", en: "All half-years" },
  halfYear: { id: "Semester {number} {year}", en: "{year}, half-year {number}" },
} as const satisfies WordTable;

import type { WordTable } from "./word-table.ts";

/** Words of the search page. */
export const searchWords = {
  searchAbout: {
    id: "Pencarian dalam semua siaran pers, menurut kata, daerah, pejabat, acara dan tahun.",
    en: "A search in all press releases, by word, region, official, event and year.",
  },
  searchWords: { id: "Kata yang dicari", en: "Words to look for" },
  searchHelp: {
    id: "“Pelantikan” juga menemukan “dilantik”, “juli 2019” memilih bulan itu, dan tanda kutip mencari susunan kata yang persis.",
    en: "A year such as “2019” chooses that year, and quotation marks find words in exactly that order.",
  },
  filterAndSort: { id: "Saring dan urutkan", en: "Filter and sort" },
  order: { id: "Urutan", en: "Order" },
  bestFirst: { id: "Paling sesuai", en: "Best match first" },
  newestFirst: { id: "Terbaru", en: "Newest first" },
  clearFilters: { id: "Hapus saringan", en: "Clear filters" },
  searchUnscripted: {
    id: "Pencarian berjalan di peramban Anda dan memerlukan JavaScript, yang sedang tidak aktif. Kata yang Anda ketik tetap ada pada alamat halaman ini: aktifkan JavaScript lalu muat ulang, maka hasilnya muncul. Tanpa itu, semua siaran dapat ditemukan lewat daftar di atas; pencarian dalam halaman (Ctrl+F) menemukan kata Anda di sana.",
    en: "The search runs in your browser and needs JavaScript, which is not active. The words that you typed stay in the address of this page: activate JavaScript and load the page again, and the results will appear. Without it, all releases can be found through the lists above; a search within those pages (Ctrl+F) finds your words there.",
  },
  searchResults: { id: "Hasil pencarian", en: "Search results" },
  matchingPages: { id: "Halaman yang cocok", en: "Pages that match" },
  showMore: { id: "Tampilkan lebih banyak", en: "Show more" },
  orBrowse: { id: "Atau telusuri", en: "Or browse" },
  kind: { id: "Jenis", en: "Kind" },
  allKinds: { id: "Semua jenis", en: "All kinds" },
  allYears: { id: "Semua tahun", en: "All years" },
  fromDay: { id: "Dari tanggal", en: "From" },
  toDay: { id: "Sampai tanggal", en: "Up to" },
} as const satisfies WordTable;

import type { Text } from "../base/language.ts";

/** How a text is brought into canonical form, step by step, for those who work out fingerprints themselves. */
export const canonicalSteps: readonly Text[] = [
  {
    id: "Ambil judul, lalu teks siaran seperti dalam berkas TXT: dari sesudah baris tempat dan tanggal sampai sebelum tanda * * *. Ringkasan, nomor, ralat, dan kontak tidak ikut.",
    en: "Take the title, then the text of the release as it is in its TXT file: from behind the line of place and date up to the mark * * *. Summary, number, corrections and contact are no part of it.",
  },
  {
    id: "Buang huruf yang tidak terlihat (kategori Unicode Cf, misalnya U+200B dan U+00AD), lalu ubah ke bentuk Unicode NFKC.",
    en: "Remove letters that cannot be seen (Unicode category Cf, such as U+200B and U+00AD), then bring it into the Unicode form NFKC.",
  },
  {
    id: "Pecah menjadi kata: deretan huruf, tanda huruf, dan angka (kategori Unicode L, M, N). Lambang mata uang (kategori Sc) serta tanda % dan ‰ masing-masing satu kata. Semua yang lain – spasi, ganti baris, tanda baca, garis bawah, emoji – hanya memisahkan kata.",
    en: "Part it into words: runs of letters, marks of letters and digits (Unicode categories L, M, N). Signs of currencies (category Sc) and the signs % and ‰ are a word each. All else – spaces, line breaks, punctuation, underscores, emoji – only parts words.",
  },
  {
    id: "Ubah tiap kata menjadi huruf kecil (pemetaan Unicode, tidak bergantung pada bahasa), lalu sekali lagi ke NFKC.",
    en: "Write each word in small letters (by Unicode's mapping, which depends on no language), then bring it into NFKC once more.",
  },
  {
    id: "Gabungkan semua kata dengan satu spasi (U+0020), tanpa spasi atau ganti baris di awal dan akhir, dalam UTF-8.",
    en: "Join all words with one space (U+0020), without a space or line break at the beginning and the end, in UTF-8.",
  },
  {
    id: "Hitung SHA-256 dan tulis sebagai 64 angka heksadesimal huruf kecil.",
    en: "Work out the SHA-256 and write it as 64 hexadecimal digits in small letters.",
  },
];

/** An example that anyone can try. */
export const canonicalExample = {
  title: "Wali Kota Buka Pasar",
  text: "Jum’at pagi, 1.500 warga hadir: naik 5%.",
  canonical: "wali kota buka pasar jum at pagi 1 500 warga hadir naik 5 %",
} as const;

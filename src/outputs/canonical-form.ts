/** How a text is brought into canonical form, step by step, for those who work out fingerprints themselves. */
export const canonicalSteps = [
  "Ambil judul, lalu teks siaran seperti dalam berkas TXT: dari sesudah baris tempat dan tanggal sampai sebelum tanda * * *. Ringkasan, nomor, ralat, dan kontak tidak ikut.",
  "Buang huruf yang tidak terlihat (kategori Unicode Cf, misalnya U+200B dan U+00AD), lalu ubah ke bentuk Unicode NFKC.",
  "Pecah menjadi kata: deretan huruf, tanda huruf, dan angka (kategori Unicode L, M, N). Lambang mata uang (kategori Sc) serta tanda % dan ‰ masing-masing satu kata. Semua yang lain – spasi, ganti baris, tanda baca, garis bawah, emoji – hanya memisahkan kata.",
  "Ubah tiap kata menjadi huruf kecil (pemetaan Unicode, tidak bergantung pada bahasa), lalu sekali lagi ke NFKC.",
  "Gabungkan semua kata dengan satu spasi (U+0020), tanpa spasi atau ganti baris di awal dan akhir, dalam UTF-8.",
  "Hitung SHA-256 dan tulis sebagai 64 angka heksadesimal huruf kecil.",
] as const;

/** An example that anyone can try. */
export const canonicalExample = {
  title: "Wali Kota Buka Pasar",
  text: "Jum’at pagi, 1.500 warga hadir: naik 5%.",
  canonical: "wali kota buka pasar jum at pagi 1 500 warga hadir naik 5 %",
} as const;

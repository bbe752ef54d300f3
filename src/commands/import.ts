import type { CommandSpec } from "./options.ts";

/** `siaran import`. */
export const importSpec: CommandSpec = {
  usage: "import [berkas...]",
  description: "membuat naskah dari teks, surel, Word, PDF, HTML atau ekspor WordPress",
  options: [
    ["--content <folder>", "folder naskah dan register", "posts"],
    ["--format <bentuk>", "teks (menulis naskah) atau json (tidak menulis apa pun)", "teks"],
    ["--date <hari>", "hari naskah ditulis, untuk tanggal tanpa tahun"],
    ["--map <berkas>", "WordPress: tabel kategori dan tag (.yaml atau .csv)"],
    ["--types <jenis>", "WordPress: jenis pos yang diimpor, dipisah koma", "post"],
    ["--uploads <folder>", "WordPress: salinan wp-content/uploads, tempat gambar diambil"],
    [
      "--publish",
      "WordPress: yang dahulu terbit dan tidak menyisakan pertanyaan langsung terbit, bukan draft",
    ],
    ["--register", "daftarkan orang, daerah dan acara baru (ditanya satu per satu; dengan --yes semuanya)"],
    ["--dry-run", "hanya melaporkan apa yang akan ditulis"],
    ["-y, --yes", "tanpa bertanya; yang tidak pasti dibiarkan kosong dengan komentar"],
  ],
  help: `
Sumber: teks dan percakapan (.txt, .md, atau "-" untuk masukan standar), Word (.docx), OpenDocument (.odt), .rtf, PDF
yang berisi teks, surel (.eml, .msg, .mbox) dengan lampirannya, HTML dan .mht, ekspor WordPress (.xml), atau folder.
Satu berkas dapat berisi beberapa naskah. Berkas dalam folder yang tidak dapat diimpor disebut satu per satu.
Hasil: naskah draft di posts/TAHUN/BULAN/. Berkas yang sudah ada tidak pernah ditimpa, dan mengimpor dua kali tidak
menulis apa-apa lagi. Catatan impor disimpan di .siaran/import-*.

Contoh:
  siaran import rilis.docx
  pbpaste | siaran import -
  siaran import --yes arsip/
  siaran import --dry-run wordpress.xml
  siaran import --map kategori.yaml wordpress.xml
  siaran import --types post,berita --uploads wp-content/uploads wordpress.xml
  siaran import --format json rilis/*.txt

--format json mencetak JSON Lines: satu objek sebaris untuk setiap naskah:
  file, outlet, dateline {place, text}, date {iso, text, malformed}, weekday {written, actual},
  cities [{name, type, id?}], officials [{name, office, id?}], events [{name, id?}], venue, byline, number,
  quotations [{text, speaker}], findings [temuan pemeriksa]

Tabel --map, kunci = nama atau slug kategori dan tag:
  kotamobagu: {city: kotamobagu}
  wali-kota: {official: tatong-bara}
  iismex: {event: iismex-2019}
  umkm: {topic: UMKM}
  uncategorized: {drop: true}
atau CSV dengan kolom term,kind,value: kotamobagu,city,kotamobagu

Kode keluar: 0 semua diimpor atau sudah ada, 1 ada yang tidak ditulis, 2 salah pakai.`,
  run: async (call) => (await import("./run-import.ts")).runImport(call),
};

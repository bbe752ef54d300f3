import type { CommandSpec } from "./options.ts";

/** `siaran new`. */
export const newSpec: CommandSpec = {
  usage: "new",
  description: "menulis naskah baru yang siap diisi",
  options: [
    ["--content <folder>", "folder naskah dan register", "posts"],
    ["--title <judul>", "judul siaran"],
    ["--date <tanggal>", "tanggal siaran; hari ini bila tidak diberi"],
    ["--city <id>", "daerah, dipisah koma bila lebih dari satu"],
    ["--official <id>", "pejabat, dipisah koma"],
    ["--event <id>", "acara, dipisah koma"],
    ["--photo <berkas>", "foto yang disalin ke samping naskah, dipisah koma"],
    ["--summary <teks>", "ringkasan 40 sampai 200 karakter"],
    ["-y, --yes", "tanpa bertanya; yang tidak diberi dibiarkan kosong"],
  ],
  help: `
Contoh:
  siaran new
  siaran new --title "Wali Kota Buka Pameran UMKM" --city kotamobagu --official tatong-bara --yes

Naskah berstatus draft di posts/TAHUN/BULAN/. Penyunting dari $VISUAL atau $EDITOR dibuka bila ada terminal.
Kode keluar: 0 ditulis, 1 dibatalkan atau nama berkas sudah dipakai, 2 salah pakai.`,
  run: async (call) => (await import("./run-new.ts")).runNew(call),
};

import type { CommandSpec } from "./options.ts";

/** `siaran diff`. */
export const diffSpec: CommandSpec = {
  usage: "diff [lama] [baru]",
  description: "membandingkan dua situs jadi: halaman yang baru, berubah dan hilang",
  options: [["--all", "menyebut semua berkas; tanpa ini paling banyak 20 tiap kelompok"]],
  help: `
Contoh:
  siaran build --output _site.baru
  siaran diff _site _site.baru

Berguna sebelum memasang versi baru program: bangun ke folder lain dahulu, lalu lihat apa yang berubah.
Kode keluar: 0 sama, 1 berbeda, 2 salah pakai.`,
  run: async (call) => (await import("./run-diff.ts")).runDiff(call),
};

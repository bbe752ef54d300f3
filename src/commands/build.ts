import type { CommandSpec } from "./options.ts";

/** `siaran build`. */
export const buildSpec: CommandSpec = {
  usage: "build",
  description: "membangun situs; berhenti bila ada kesalahan",
  options: [
    ["--content <folder>", "folder naskah dan register", "posts"],
    ["--output <folder>", "folder situs jadi; dengan --drafts _pratinjau", "_site"],
    ["--at-once", "situs jadi berupa tautan yang dialihkan sekaligus, untuk server yang membacanya langsung"],
    [
      "--drafts",
      "pratinjau dengan draft dan yang diembargo, berpita peringatan, tanpa umpan; bukan untuk terbit",
    ],
    ["--no-search", "tanpa indeks pencarian, untuk percobaan yang cepat"],
  ],
  help: `
Contoh:
  siaran build
  siaran build --output /var/www/siaran

Bila ada kesalahan, situs yang lama tetap seperti semula. Berkas yang tidak berubah tidak ditulis lagi; berkas yang
bukan bagian situs dihapus dari folder situs jadi.
Kode keluar: 0 situs terbit, 1 ada kesalahan, 2 salah pakai.`,
  run: async (call) => (await import("./run-build.ts")).runBuild(call),
};

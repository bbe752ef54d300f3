import type { CommandSpec } from "./options.ts";

/** `siaran layout`. */
export const layoutSpec: CommandSpec = {
  usage: "layout [nama]",
  description: "menyalin satu tata letak program ke layouts/, untuk diubah di sana",
  options: [
    ["--content <folder>", "folder naskah; layouts/ terletak di sampingnya", "posts"],
    ["--print", "hanya menampilkan"],
  ],
  help: `
Contoh:
  siaran layout
  siaran layout release
  siaran layout components/footer

Yang ada di layouts/ dipakai sebagai ganti milik program. Tanpa nama, semua nama disebut. siaran doctor mengatakan bila
milik program sudah berubah sejak disalin.
Kode keluar: 0 disalin, 1 sudah ada, 2 salah pakai.`,
  run: async (call) => (await import("./run-layout.ts")).runLayout(call),
};

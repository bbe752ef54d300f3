import type { CommandSpec } from "./options.ts";

/** `siaran serve`. */
export const serveSpec: CommandSpec = {
  usage: "serve",
  description: "pratinjau di peramban yang ikut berubah",
  options: [
    ["--content <folder>", "folder naskah dan register", "posts"],
    ["--port <nomor>", "nomor port; bila dipakai, dicoba yang berikutnya", "8080"],
    ["--host <alamat>", "alamat jaringan; selain 127.0.0.1, komputer lain dapat membaca draft", "127.0.0.1"],
  ],
  help: `
Contoh:
  siaran serve
  siaran serve --port 3000

Draft dan siaran yang diembargo ikut tampil. Selama ada kesalahan, halaman diganti daftar kesalahannya.
Berhenti dengan Ctrl+C. Kode keluar: 0, atau 2 bila salah pakai.`,
  run: async (call) => (await import("./run-serve.ts")).runServe(call),
};

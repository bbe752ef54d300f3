import type { CommandSpec } from "./options.ts";

/** `siaran publish`. */
export const publishSpec: CommandSpec = {
  usage: "publish [target]",
  description: "mengirim situs jadi ke server atau host, hanya yang berubah",
  options: [
    ["--content <folder>", "folder naskah dan register", "posts"],
    ["--site <folder>", "folder situs jadi", "_site"],
    ["--dry-run", "hanya menunjukkan apa yang akan dikirim dan dihapus"],
  ],
  help: `
Contoh:
  siaran build && siaran publish
  siaran publish cadangan --dry-run

Target ditulis di posts/_data/publish.yaml; tanpa nama dipakai yang pertama. Kata sandi dan kunci tidak ditulis di sana
tetapi di variabel lingkungan, misalnya SIARAN_UTAMA_PASSWORD untuk target "utama".
Situs diperiksa dahulu seperti siaran verify. Pengiriman yang terputus dilanjutkan dengan menjalankan perintah ini lagi.
Sesudahnya alamat yang terbit dicatat di posts/_data/addresses.txt.
Kode keluar: 0 semua terkirim, 1 ada kesalahan atau sisa, 2 salah pakai.`,
  run: async (call) => (await import("./run-publish.ts")).runPublish(call),
};

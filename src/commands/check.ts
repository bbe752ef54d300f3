import type { CommandSpec } from "./options.ts";

/** `siaran check`. */
export const checkSpec: CommandSpec = {
  usage: "check [berkas...]",
  description: "memeriksa semua naskah tanpa membangun",
  options: [
    ["--content <folder>", "folder naskah dan register", "posts"],
    ["--format <bentuk>", "text, json, github atau gitlab", "text"],
    ["--summary <berkas>", "menambahkan rangkuman (Markdown) ke berkas ini, misalnya $GITHUB_STEP_SUMMARY"],
    ["--since <revisi>", "hanya berkas yang berubah sejak revisi git ini"],
    ["--fix", "menulis saran yang pasti ke dalam berkas dan menunjukkan perubahannya"],
    ["--quotes", "menunjukkan kutipan di dalam kalimat, dan tanda yang dapat dipakai"],
    ["--strict", "peringatan pun membuat kode keluar 1"],
  ],
  help: `
Contoh:
  siaran check
  siaran check posts/2019/07
  siaran check --since main --format github
  siaran check --fix
  siaran check --quotes posts/2019/07

Tingkat setiap aturan diatur di posts/_data/site.yaml (rules: {kode: off}); satu siaran menerima suatu temuan
dengan allow: [kode]. Daftar aturan: docs/aturan.md, atau siaran explain KODE.
Kode keluar: 0 tanpa kesalahan, 1 ada kesalahan, 2 salah pakai.`,
  run: async (call) => (await import("./run-check.ts")).runCheck(call),
};

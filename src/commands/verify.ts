import type { CommandSpec } from "./options.ts";

/** `siaran verify`. */
export const verifySpec: CommandSpec = {
  usage: "verify [folder]",
  description: "memeriksa situs jadi seperti orang luar melihatnya",
  options: [["--content <folder>", "folder naskah, untuk mencari draft yang ikut terbit", "posts"]],
  help: `
Contoh:
  siaran verify
  siaran verify /var/www/siaran --content posts

Yang diperiksa: tautan dan bagian halaman, id, umpan, peta situs, kebijakan isi (CSP), nama berkas, metadata foto dan
lampiran, draft dan embargo, dan berat halaman. Tanpa nama folder dipakai _site.
Kode keluar: 0 baik (peringatan boleh ada), 1 ada kesalahan, 2 salah pakai.`,
  run: async (call) => (await import("./run-verify.ts")).runVerify(call),
};

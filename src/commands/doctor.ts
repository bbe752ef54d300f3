import type { CommandSpec } from "./options.ts";

/** `siaran doctor`. */
export const doctorSpec: CommandSpec = {
  usage: "doctor",
  description: "mengatakan apa yang sudah usang atau belum lengkap, dan mengubah isi bentuk lama",
  options: [
    ["--content <folder>", "folder naskah dan register", "posts"],
    ["--fix", "mengubah isi bentuk lama ke bentuk program ini"],
  ],
  help: `
Contoh:
  siaran doctor
  siaran doctor --fix

Yang diperiksa: program dan Node.js, bentuk isi dan register, pengaturan dan halaman yang belum ada, tata letak sendiri,
dan tembolok. Kesalahan dalam naskah disebut siaran check.
Kode keluar: 0 baik atau hanya saran, 1 ada masalah, 2 salah pakai.`,
  run: async (call) => (await import("./run-doctor.ts")).runDoctor(call),
};

import type { CommandSpec } from "./options.ts";

/** `siaran explain`. */
export const explainSpec: CommandSpec = {
  usage: "explain [kode]",
  description: "menjelaskan satu aturan, atau mendaftar semuanya",
  options: [["--keys", "mendaftar kunci semua berkas dengan artinya"]],
  help: `
Contoh:
  siaran explain date-weekday
  siaran explain > docs/aturan.md
  siaran explain --keys > docs/kunci.md

Alasan dan sumber sebuah aturan dalam bahasa Inggris, contohnya dalam bahasa Indonesia.
Kode keluar: 0 ada, 2 tidak ada aturan dengan kode itu.`,
  run: async (call) => (await import("./run-explain.ts")).runExplain(call),
};

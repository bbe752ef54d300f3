import type { CommandSpec } from "./options.ts";

/** `siaran host`. */
export const hostSpec: CommandSpec = {
  usage: "host [nama]",
  description: "menunjukkan berkas yang mengatur server atau host, dan apa yang hilang di sana",
  options: [
    ["--content <folder>", "folder naskah dan register", "posts"],
    ["--output <folder>", "menulis berkasnya ke folder ini; tanpa ini hanya ditampilkan"],
  ],
  help: `
Contoh:
  siaran host nginx
  siaran host apache --output /tmp/apache

Nama: nginx, apache, caddy, netlify, cloudflare, gitlab, github. Tanpa nama dipakai host: di posts/_data/site.yaml; bila
baris itu ada, siaran build menaruh berkasnya di dalam situs jadi.
Kode keluar: 0, atau 2 bila salah pakai.`,
  run: async (call) => (await import("./run-host.ts")).runHost(call),
};

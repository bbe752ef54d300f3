import { hostNames } from "../content/host-setting.ts";
import { ciNames } from "../host/ci-parts.ts";
import type { CommandSpec } from "./options.ts";

/** `siaran init`. */
export const initSpec: CommandSpec = {
  usage: "init [folder]",
  description: "memulai ruang siaran baru: pengaturan, register daerah, halaman dan petunjuk",
  options: [
    ["--region <daerah>", "nama atau kode Kemendagri, dipisah koma; yang pertama daerah kantor ini"],
    ["--title <judul>", "judul situs"],
    ["--short <nama>", "nama pendek situs"],
    ["--url <alamat>", "alamat tempat situs akan terbit"],
    ["--publisher <nama>", "nama kantor penerbit"],
    ["--email <surel>", "surel kantor"],
    ["--accent <warna>", 'warna daerah, misalnya "#0b5cad"'],
    ["--emblem <berkas>", "lambang daerah, SVG atau PNG"],
    ["--host <nama>", `yang menyajikan situs: ${hostNames.join(", ")}`],
    ["--ci <nama>", `tempat repositori, yang memeriksa dan menerbitkan: ${ciNames.join(", ")}`],
    ["--here", "di folder ini; peragaan di salinan repositori ini disisihkan"],
    ["-y, --yes", "tanpa bertanya; --region dan --url harus diberi"],
  ],
  help: `
Contoh:
  siaran init siaran-minahasa
  siaran init siaran-minahasa --region "Kabupaten Minahasa" --url https://siaran.minahasa.go.id/ --yes
  siaran init --here --region 32.73

Yang sudah ada tidak ditimpa. Yang harus diisi sendiri ditandai [[isi: ...]] dan disebut siaran check.
Kode keluar: 0 dimulai, 1 dibatalkan, 2 salah pakai.`,
  run: async (call) => (await import("./run-init.ts")).runInit(call),
};

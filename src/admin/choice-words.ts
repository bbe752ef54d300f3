import { releaseKinds } from "../base/release-kinds.ts";

/** What the choices of a key are called in forms, where they are no words of Indonesian themselves. */
const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  status: {
    published: "Terbit",
    draft: "Draft (belum terbit)",
    withdrawn: "Ditarik (halamannya tetap ada dengan pemberitahuan)",
    removed: "Dihapus (halamannya mengatakan begitu)",
    vanished: "Hilang tanpa bekas",
    scheduled: "Terjadwal",
    postponed: "Ditunda",
    cancelled: "Dibatalkan",
  },
  lang: { id: "Indonesia", en: "Inggris" },
  language: { id: "Indonesia" },
  kind: releaseKinds,
  type: { kota: "Kota", kabupaten: "Kabupaten", provinsi: "Provinsi" },
  capacity: {
    definitif: "Definitif",
    Pj: "Penjabat (Pj)",
    Plt: "Pelaksana tugas (Plt)",
    Plh: "Pelaksana harian (Plh)",
  },
};

/** Choices with their labels. */
export function choicesOf(key: string, values: readonly string[]) {
  return values.map((value) => ({ value, label: words[key]?.[value] ?? value }));
}

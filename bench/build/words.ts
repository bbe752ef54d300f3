import type { SyntheticCity } from "../synthetic-registry.ts";

/** The indexes of the site, as Siaran introduces them. */
export const taxonomies = [
  { id: "daerah", title: "Daerah", description: "Siaran pers menurut kota, kabupaten, dan provinsi." },
  {
    id: "pejabat",
    title: "Pejabat",
    description: "Siaran pers menurut pejabat yang berperan di dalamnya, menurut daerah dan jabatannya.",
  },
  { id: "acara", title: "Acara", description: "Siaran pers menurut acara, yang terbaru di atas." },
  {
    id: "jabatan",
    title: "Jabatan",
    description: "Siaran pers menurut jabatan, dengan semua yang pernah memegangnya.",
  },
] as const;

/** Pages that the site has once. */
export const fixedPages = [
  {
    path: "harian",
    title: "Siaran harian",
    description: "Siaran pers menurut hari, untuk dibaca, dicetak, disalin, atau diteruskan sekaligus.",
  },
  {
    path: "statistik",
    title: "Statistik",
    description: "Jumlah siaran pers menurut waktu, daerah, pejabat, acara, dan jabatan",
    counted: true,
  },
  {
    path: "statistik/cakupan",
    title: "Cakupan siaran",
    description:
      "Daerah, pejabat dan topik yang diberitakan dalam dua belas bulan terakhir, dan yang sedang sunyi.",
    layout: "cakupan",
  },
  { path: "agenda", title: "Agenda", description: "Acara yang akan datang, menurut hari." },
  { path: "langganan", title: "Langganan", description: "Semua umpan RSS siaran pers, dan cara memakainya." },
] as const;

const months = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(
  " ",
);

/** `Juli` for 7. */
export function monthName(month: number): string {
  return months[month - 1] ?? "";
}

/** `Kota Tomohon`. */
export function fullName({ name, type }: Pick<SyntheticCity, "name" | "type">): string {
  return `${type.charAt(0).toUpperCase()}${type.slice(1)} ${name}`;
}

import type { SyntheticCity } from "../synthetic-registry.ts";

/** The indexes of the site, as Siaran introduces them. */
export const taxonomies = [
  { id: "daerah", title: "Daerah", description: "Siaran pers menurut kota, kabupaten, dan provinsi." },
  {
    id: "pejabat",
    title: "Pejabat",
    description: "Siaran pers menurut pejabat yang berperan di dalamnya, urut abjad.",
  },
  { id: "acara", title: "Acara", description: "Siaran pers menurut acara, yang terbaru di atas." },
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

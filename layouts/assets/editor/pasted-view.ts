import type { Pasted } from "../../../src/import/pasted.ts";
import { element } from "./findings-list.ts";

const labels: Readonly<Record<string, string>> = {
  title: "Judul",
  date: "Tanggal",
  cities: "Daerah",
  officials: "Pejabat",
  events: "Acara",
  summary: "Ringkasan",
  dateline: "Tempat",
  number: "Nomor",
  byline: "Penulis",
  source: "Asal berita",
  venue: "Tempat acara",
};

/** From which confidence on nobody needs to look twice. */
const sure = 0.8;

/** Shows what was read of a release and how sure that is, with the way to its form. @param leave closes what it stands in. */
export function pastedView(
  { fields, evidence, doubts, notes, pictures }: Pasted,
  leave: () => void,
): HTMLElement {
  const box = element("section", { class: "siaran-terbaca" });
  const list = element("dl");
  for (const { key, value, confidence, from } of evidence) {
    const percent = `${Math.round(confidence * 100)}%`;
    const words = from === "" || from === value ? "" : ` dari “${from}”`;
    list.append(
      element("dt", {}, labels[key] ?? key),
      element("dd", {}, `${value}${words} (${confidence < sure ? "periksa, " : ""}yakin ${percent})`),
    );
  }
  const open = element("a", { href: formAddress(fields) }, "Buka formulir");
  open.addEventListener("click", leave);
  box.append(element("h3", {}, fields.title ?? "Naskah tanpa judul"), list);
  if (doubts.length > 0)
    box.append(
      element("h4", {}, "Belum pasti, diisi sendiri di formulir"),
      listOf(doubts.map(({ key, words }) => `${labels[key] ?? key}: ${words}`)),
    );
  if (notes.length > 0) box.append(element("h4", {}, "Yang tidak ikut atau diubah"), listOf(notes));
  const own = pictures.flatMap(({ name, bytes }) => (bytes ? [{ name, bytes }] : []));
  if (own.length > 0)
    box.append(element("h4", {}, "Foto: simpan, lalu tambahkan di formulir"), ...own.map(download));
  box.append(open);
  return box;
}

/** The address of an empty form with these values in it. */
export function formAddress(fields: Readonly<Record<string, string>>): string {
  return `#/collections/siaran/new?${new URLSearchParams(fields)}`;
}

function listOf(lines: readonly string[]): HTMLElement {
  const list = element("ul");
  list.append(...lines.map((line) => element("li", {}, line)));
  return list;
}

function download({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): HTMLElement {
  const href = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  return element("a", { href, download: name }, name);
}

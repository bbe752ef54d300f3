import type { Region } from "./regions.ts";

/** Names of kota are written in one word or two: Pangkal Pinang and Pangkalpinang, Parepare and Pare-Pare. */
export function spellingsOf({ name, type }: Region): string[] {
  if (type !== "kota") return [];
  const words = name.split(" ");
  if (words.length === 2) return words.every((word) => /^\p{L}{4,}$/u.test(word)) ? [joined(words)] : [];
  const parts = splits.exec(name);
  return parts === null ? [] : [`${parts[1]} ${capitalised(parts[2] ?? "")}`];
}

const splits =
  /^(Pematang|Tanjung|Gunung|Pare|Bau|Bukit|Sawah|Paya|Padang|Banjar|Bengkulu|Pekan|Singka|Kota)(siantar|balai|sitoli|pare|bau|tinggi|lunto|kumbuh|sidimpuan|masin|baru|wang|mobagu)$/;

function joined([first = "", second = ""]: readonly string[]): string {
  return first + second.toLowerCase();
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

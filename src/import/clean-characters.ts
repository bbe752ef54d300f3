import type { Notes } from "./notes.ts";

/**
 * Characters that XML 1.0 forbids (section 2.2), and marks that nobody sees: zero-width spaces, soft hyphens and the
 * direction marks that WhatsApp puts around names. Joiners stay, because emoji are made with them.
 */
const unwanted =
  /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]|[\u{AD}\u{200B}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2060}\u{2066}-\u{2069}\u{FEFF}]/gu;

/**
 * Letters in another shape: ligatures of printed pages, letters of formulas that chats use for bold, and those of full
 * width. Keycaps are numbers.
 */
const shaped =
  /[\u{FB00}-\u{FB06}\u{1D400}-\u{1D7FF}\u{FF01}-\u{FF5E}\u{24B6}-\u{24E9}\u{1F130}-\u{1F149}]/gu;
const keycap = /(\d)\u{FE0F}?\u{20E3}[ \t]*/gu;

/** Brings a text to line feeds, plain spaces and composed letters, and removes what may not or need not stand in it. */
export function cleanCharacters(text: string, notes: Notes): string {
  const lines = text
    .replace(/\r\n?|[\u{85}\u{2028}\u{2029}\v\f]/gu, "\n")
    .replace(/[\u{A0}\u{202F}\u{2007}]/gu, " ");
  const shapes = lines.match(shaped);
  if (shapes !== null) notes.add("characters-plain", [...new Set(shapes)].join(""), shapes.length);
  const removed = lines.match(unwanted);
  if (removed !== null) {
    const visible = removed.filter((character) => character !== "\u{FEFF}");
    if (visible.length > 0) notes.add("characters", codes(visible), visible.length);
  }
  const plain = shapes === null ? lines : lines.replace(shaped, (letter) => letter.normalize("NFKC"));
  return (removed === null ? plain : plain.replace(unwanted, "")).replace(keycap, "$1. ").normalize("NFC");
}

function codes(characters: readonly string[]): string {
  const names = characters.map(
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
  return [...new Set(names)].sort().join(" ");
}

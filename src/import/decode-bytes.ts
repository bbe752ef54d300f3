import { latin1Of } from "../base/latin1.ts";
import { windowsCharacters } from "../base/windows-1252.ts";
import type { Notes } from "./notes.ts";

/**
 * Decodes a text file. Old editors save UTF-16 with a byte order mark or Windows-1252 without asking; every sequence
 * of bytes is some Windows-1252 text, so nothing is refused here.
 */
export function decodeBytes(bytes: Uint8Array, notes: Notes): string {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "";
  if (wide !== "") {
    notes.add("encoding", wide.toUpperCase());
    return new TextDecoder(wide).decode(bytes);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    notes.add("encoding", "Windows-1252");
    return decodeWindows(bytes);
  }
}

/** Decodes Windows-1252, in which every sequence of bytes is a text. */
export function decodeWindows(bytes: Uint8Array): string {
  return readAsWindows(latin1Of(bytes));
}

/** A text in Windows-1252 that was taken for Latin-1, in which control characters stand where it has quotation marks. */
export function readAsWindows(text: string): string {
  return text.replace(
    /[\u0080-\u009F]/g,
    (character) => windowsCharacters[character.charCodeAt(0) - 0x80] ?? character,
  );
}

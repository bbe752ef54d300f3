import type { Notes } from "../notes.ts";

/**
 * What a builder's code element holds. WPBakery keeps it as percent-encoded text in base64, Avada as base64; others
 * leave it as it is.
 */
export function decodeCode(name: string, code: string, notes: Notes): string {
  const decoded = fromBase64(code) ?? code;
  if (/js$/.test(name)) {
    notes.add("shortcode-dropped", decoded);
    return "";
  }
  return `\n\n${decoded}\n\n`;
}

/** Text that was written in base64, or `undefined` where it was not. */
export function fromBase64(text: string): string | undefined {
  const plain = text.replace(/^#E-\d+_/, "").replace(/\s+/g, "");
  if (plain.length < 8 || plain.length % 4 !== 0 || !/^[A-Za-z\d+/]+={0,2}$/.test(plain)) return undefined;
  const bytes = Buffer.from(plain, "base64");
  let decoded: string;
  try {
    decoded = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
  // A long word may look like base64; what it would decode to does not look like text.
  if (/[^\P{Cc}\t\n\r]/u.test(decoded)) return undefined;
  try {
    return decodeURIComponent(decoded);
  } catch {
    return decoded;
  }
}

import { sha256 } from "#sha256";

/** Tells one text from another. */
export function digestOf(text: string): string {
  return sha256(text, "base64url").slice(0, 22);
}

/** SHA-256 of bytes, or of a text in UTF-8, hexadecimal. */
export function hashOf(content: string | Uint8Array): string {
  return sha256(content, "hex");
}

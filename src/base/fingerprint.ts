import { createHash } from "node:crypto";

/** SHA-256 of a canonical text, in hexadecimal digits: what `printf %s TEXT | sha256sum` gives. */
export function fingerprintOf(words: readonly string[]): string {
  return createHash("sha256").update(words.join(" ")).digest("hex");
}

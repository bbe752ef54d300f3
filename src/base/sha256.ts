import { hash } from "node:crypto";

/** SHA-256 of bytes, or of a text in UTF-8. Browsers, which have no such module, are given `sha256-in-browser.ts` instead. */
export function sha256(content: string | Uint8Array, form: "hex" | "base64url"): string {
  return hash("sha256", content, form);
}

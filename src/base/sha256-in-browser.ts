import { sha256 as hash } from "@noble/hashes/sha2.js";

/** SHA-256 of bytes, or of a text in UTF-8, as `sha256.ts` makes it, where there is no Node: browsers only hash while one waits. */
export function sha256(content: string | Uint8Array, form: "hex" | "base64url"): string {
  const bytes = hash(typeof content === "string" ? new TextEncoder().encode(content) : content);
  if (form === "hex") return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}

import { sha256 as hash } from "@noble/hashes/sha2.js";

/** SHA-256 of a text in UTF-8, as `sha256.ts` makes it, where there is no Node: browsers only hash while one waits. */
export function sha256(text: string, form: "hex" | "base64url"): string {
  const bytes = hash(new TextEncoder().encode(text));
  if (form === "hex") return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}

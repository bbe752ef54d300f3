import { startHashing } from "./hashing.ts";

/** SHA-256 of bytes, or of a text in UTF-8, as `sha256.ts` makes it, where there is no Node: browsers only hash while one waits. */
export function sha256(content: string | Uint8Array, form: "hex" | "base64url"): string {
  const digest = startHashing().with(content).digest();
  if (form === "hex") return digest;
  const bytes = digest.match(/../g) ?? [];
  return btoa(String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16))))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}

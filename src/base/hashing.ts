import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** A text or bytes that are being hashed, and can be gone on with in several ways. */
export interface Hashing {
  /** @returns the same with more behind it; this one stays as it is. */
  with(content: string | Uint8Array): Hashing;
  /** SHA-256 in hexadecimal digits. */
  digest(): string;
}

/**
 * Begins a text. Not with the browser's own SHA-256: that is refused to sites without TLS, and hashes only whole
 * texts.
 */
export function startHashing(): Hashing {
  return hashingOf(sha256.create());
}

function hashingOf(state: ReturnType<typeof sha256.create>): Hashing {
  return {
    with: (content) =>
      hashingOf(state.clone().update(typeof content === "string" ? utf8ToBytes(content) : content)),
    digest: () => bytesToHex(state.clone().digest()),
  };
}

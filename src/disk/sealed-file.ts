import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { writeWhole } from "./write-whole.ts";

/** Writes a file whole, with the hash of its content in the first line. */
export function writeSealed(path: string, content: string | Uint8Array): void {
  writeWhole(path, Buffer.concat([Buffer.from(`${hashOf(content)}\n`), Buffer.from(content)]));
}

/** The content of a sealed file, or `undefined` where it is not what was written: a full disk or a hand may have left anything. */
export function readSealed(path: string): Buffer | undefined {
  try {
    const bytes = readFileSync(path);
    const end = bytes.indexOf("\n");
    const content = bytes.subarray(end + 1);
    return bytes.subarray(0, end).toString() === hashOf(content) ? content : undefined;
  } catch {
    return undefined;
  }
}

function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Writes a file that appears whole or not at all, with the hash of its content in the first line. */
export function writeSealed(path: string, content: string | Uint8Array): void {
  const temporary = `${path}.${randomUUID()}`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(temporary, Buffer.concat([Buffer.from(`${hashOf(content)}\n`), Buffer.from(content)]));
    renameSync(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
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

import { createHash } from "node:crypto";
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "./write-whole.ts";

/**
 * Files that are kept for the next build. Each has the hash of its content in its name: a full disk, a power cut or
 * a hand may have left anything in it, and what is kept is published.
 */
export function keepFile(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, `${name}.${sumOf(content)}`);
  writeWhole(path, content);
  return path;
}

/** The kept files of a folder: where each is, by the name under which it was kept. */
export async function listKept(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder).catch(() => []);
  return new Map(
    names.flatMap((name) => {
      const kept = keptName(name);
      return kept === undefined ? [] : [[kept, join(folder, name)] as const];
    }),
  );
}

/** The name under which a file was kept. */
export function keptName(name: string): string | undefined {
  return /^(.+)\.[0-9a-f]{32}$/s.exec(name)?.[1];
}

/** The content of a kept file, or `undefined` where it is not what was kept; then it is deleted. */
export async function readKept(path: string): Promise<Buffer | undefined> {
  const content = await readFile(path).catch(() => undefined);
  if (content && path.endsWith(`.${sumOf(content)}`)) return content;
  await rm(path, { recursive: true, force: true }).catch(() => {
    // A cache that cannot be written keeps it, and it is found out again next time.
  });
  return undefined;
}

function sumOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 32);
}

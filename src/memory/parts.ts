import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readSealed, writeSealed } from "../disk/sealed-file.ts";
import { writeWhole } from "../disk/write-whole.ts";

/**
 * Data in a folder: parts are files named for their content, and a head, written last, names the parts. So all of it
 * is there or nothing is.
 */
export interface Parts {
  /** @returns the name of the part. */
  write(bytes: string | Buffer): string;
  /** @throws where the part is gone or not what it was. */
  read(part: string): Buffer;
  /** Absent where there is none, or another than was written. */
  readHead(): string | undefined;
  /** Writes the head, and removes the parts that it does not name. */
  finish(head: string, parts: readonly (string | undefined)[]): void;
}

const headName = "head.json";

/** Opens the folder; it is made when something is written. */
export function openParts(folder: string): Parts {
  return {
    write: (bytes) => {
      const part = nameOf(bytes);
      writeWhole(join(folder, part), bytes);
      return part;
    },
    read: (part) => {
      const bytes = readFileSync(join(folder, part));
      if (nameOf(bytes) !== part) throw new Error(`${part} is not what it was`);
      return bytes;
    },
    readHead: () => readSealed(join(folder, headName))?.toString(),
    finish: (head, parts) => {
      mkdirSync(folder, { recursive: true });
      writeSealed(join(folder, headName), head);
      const kept = new Set([headName, ...parts]);
      for (const name of readdirSync(folder)) if (!kept.has(name)) rmSync(join(folder, name));
    },
  };
}

/** What is missing, cut off or somebody else's can be found out again. */
export function orNothing<T>(read: () => T | undefined): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function nameOf(bytes: string | Buffer): string {
  return `${createHash("sha1").update(bytes).digest("hex").slice(0, 24)}.json`;
}

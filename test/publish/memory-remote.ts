import { readFileSync } from "node:fs";
import type { Remote } from "../../src/publish/remote.ts";

/** A host in memory that can be cut off. */
export interface MemoryRemote extends Remote {
  readonly files: Map<string, Buffer>;
  /** How many changes were made. */
  changes(): number;
}

export interface MemoryOptions {
  readonly files?: Map<string, Buffer>;
  /** The number of the change at which the line goes dead, for good; whether that change arrives is a matter of luck. */
  readonly cutAt?: number;
  readonly arrives?: boolean;
  /** Changes that fail once. */
  readonly failing?: ReadonlySet<number>;
  /** Told after each change. */
  readonly onChange?: (files: ReadonlyMap<string, Buffer>) => void;
}

export function memoryRemote(options: MemoryOptions = {}): MemoryRemote {
  const { files = new Map(), cutAt = Number.POSITIVE_INFINITY, arrives = false, onChange } = options;
  const failing = new Set(options.failing);
  let changes = 0;
  const change = (work: () => void) => {
    changes += 1;
    if (failing.delete(changes)) throw new Error(`change ${changes} failed`);
    if (changes > cutAt || (changes === cutAt && !arrives)) throw new Error("the line is dead");
    work();
    onChange?.(files);
    if (changes === cutAt) throw new Error("the line is dead");
  };
  return {
    files,
    changes: () => changes,
    read: async (path) => {
      if (changes >= cutAt) throw new Error("the line is dead");
      return files.get(path);
    },
    writeText: async (path, text) => change(() => files.set(path, Buffer.from(text))),
    send: async (sent, onSent) => {
      for (const { path, file } of sent) {
        change(() => files.set(path, readFileSync(file)));
        onSent(path);
      }
    },
    remove: async (paths, onRemoved) => {
      for (const path of paths) {
        change(() => files.delete(path));
        onRemoved(path);
      }
    },
    close: async () => {},
  };
}

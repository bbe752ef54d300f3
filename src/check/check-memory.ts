import { createMemory, type Memory } from "../compile/memory.ts";
import type { TextFile } from "../content/content.ts";
import { openParts, orNothing } from "../memory/parts.ts";
import { type MemoryHead, memoryParts, storedMemory } from "../memory/stored-memory.ts";

/** What the last check found out. */
export interface CheckMemory {
  /** @returns a memory of nothing where there is none that can be used. */
  load(texts: readonly TextFile[]): Memory;
  save(memory: Memory): void;
}

interface Head {
  readonly version: number;
  readonly program: string;
  readonly memory: MemoryHead;
}

/** Raise it with every change of how the memory is written. */
const version = 1;

/**
 * Opens the memory kept in a folder.
 * @param program digest of the program and of Node; what another program wrote is not used.
 */
export function openCheckMemory(folder: string, program: string): CheckMemory {
  const parts = openParts(folder);
  const remembered = storedMemory(parts);
  return {
    load: (texts) =>
      orNothing(() => {
        const text = parts.readHead();
        const head: Head | undefined = text && JSON.parse(text);
        const isOurs = head?.version === version && head.program === program;
        return isOurs ? remembered.load(head.memory)(texts) : undefined;
      }) ?? createMemory(),
    // A full disk costs the next check its time, and this one nothing.
    save: (memory) =>
      orNothing(() => {
        const head: Head = { version, program, memory: remembered.save(memory) };
        parts.finish(JSON.stringify(head), memoryParts(head.memory));
      }),
  };
}

import { posix } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { Memory, ReadFile, SoundRegistry } from "../compile/memory.ts";
import type { TextFile } from "../content/content.ts";
import type { Parts } from "./parts.ts";
import { reviver, type StoredRelease, store } from "./stored-release.ts";

/** The parts of a memory. */
export interface MemoryHead {
  readonly dependsOn: string;
  /** Absent where the registry has a fault. */
  readonly sound?: string;
  /** The releases by folder, since whoever edits one leaves the other folders as they are. */
  readonly folders: readonly (readonly [folder: string, part: string])[];
}

/** A memory in parts of a folder. */
export interface StoredMemory {
  /**
   * Reads the parts.
   * @returns a function that makes the memory, once, of the texts that there are now.
   * @throws where a part is not what it was.
   */
  load(head: MemoryHead): (texts: readonly TextFile[]) => Memory;
  save(memory: Memory): MemoryHead;
}

/** Opens a memory. What is as it was loaded is not written again. */
export function storedMemory(parts: Parts): StoredMemory {
  let loaded: { readonly part: string | undefined; readonly sound: SoundRegistry | undefined } | undefined;
  const folders = new Map<string, { readonly part: string; readonly files: readonly ReadFile[] }>();
  return {
    load: (head) => {
      const releases = head.folders.map(([name, part]): [string, string, StoredRelease[]] => [
        name,
        part,
        JSON.parse(parts.read(part).toString()),
      ]);
      // With V8's own serialiser: the registry has maps and infinite numbers, which JSON cannot hold.
      const sound: SoundRegistry | undefined = head.sound && deserialize(parts.read(head.sound));
      loaded = { part: head.sound, sound };
      return (texts) => {
        const revive = reviver(texts);
        const files = new Map<string, ReadFile>();
        // Taken out of the list, so that the same data is not held in memory in two forms.
        for (const [name, part, stored] of releases.splice(0)) {
          const read = stored.map(revive);
          stored.forEach(([file], index) => {
            const one = read[index];
            if (one) files.set(file, one);
          });
          folders.set(name, { part, files: read });
        }
        return { dependsOn: head.dependsOn, files, sound };
      };
    },
    save: ({ dependsOn, files, sound }) => ({
      dependsOn,
      sound: loaded?.sound === sound ? loaded?.part : sound && parts.write(serialize(sound)),
      folders: [...byFolder(files)].map(([name, entries]): [string, string] => {
        const known = folders.get(name);
        const isSame =
          known?.files.length === entries.length &&
          entries.every(([, read], index) => known.files[index] === read);
        if (isSame) return [name, known.part];
        return [name, parts.write(JSON.stringify(entries.map(([file, read]) => store(file, read))))];
      }),
    }),
  };
}

/** Names of the parts of a memory. */
export function memoryParts({ sound, folders }: MemoryHead): (string | undefined)[] {
  return [sound, ...folders.map(([, part]) => part)];
}

function byFolder(files: Memory["files"]): Map<string, [string, ReadFile][]> {
  const folders = new Map<string, [string, ReadFile][]>();
  for (const entry of files) {
    const name = posix.dirname(entry[0]);
    const folder = folders.get(name);
    if (folder) folder.push(entry);
    else folders.set(name, [entry]);
  }
  return folders;
}

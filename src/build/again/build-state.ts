import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, posix } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { Memory, ReadFile, SoundRegistry } from "../../compile/memory.ts";
import type { TextFile } from "../../content/content.ts";
import type { History, PastVersion } from "../../content/history.ts";
import { readSealed, writeSealed } from "../../disk/sealed-file.ts";
import { writeWhole } from "../../disk/write-whole.ts";
import type { KnownFingerprints } from "../../outputs/fingerprint-list.ts";
import type { Asset } from "../../pictures/asset.ts";
import { reviver, type StoredRelease, store } from "./stored-release.ts";

/** What is known of the last build into a folder. */
export interface BuildState {
  /** Digest of the program and of Node; a state that another program wrote is not used. */
  readonly program: string;
  /** Digest of the registry; where it is another, all files are made again. */
  readonly registry: string;
  /** The moment of that build, in milliseconds since 1970-01-01T00:00Z. */
  readonly now: number;
  /** The generation of the published site (see `site-mark.ts`). */
  readonly site: string;
  /** Files of the content folder that are no texts. */
  readonly assets: readonly Asset[];
  /** What the published files that are not rendered were made from, by their paths. */
  readonly files: ReadonlyMap<string, string>;
  /** The releases in the search index, by rank (see `indexedReleases`); none where it was not made. */
  readonly indexed: readonly string[];
  /** Of the releases with a page. */
  readonly fingerprints: KnownFingerprints;
  /** The versions that are told of, by the files of their releases. */
  readonly history: History;
  readonly memory: Memory;
}

/** A state as it was read. */
export interface SavedState extends Omit<BuildState, "memory"> {
  /** @param texts the texts that there are now. */
  memory(texts: readonly TextFile[]): Memory;
}

/**
 * The state of a build on disk. Its parts are files named for their content, and a head, written last, names the
 * parts: so a state is whole or there is none.
 */
export interface StateStore {
  /**
   * @param program of which the state must be.
   * @returns the last state, or `undefined` where there is none that can be used.
   */
  load(program: string): SavedState | undefined;
  save(state: BuildState): void;
}

interface Head
  extends Omit<BuildState, "assets" | "files" | "indexed" | "fingerprints" | "history" | "memory"> {
  readonly version: number;
  readonly memoryDependsOn: string;
  /** Absent where the registry has a fault. */
  readonly sound?: string;
  readonly assets: string;
  readonly files: string;
  readonly indexed: string;
  readonly fingerprints: string;
  readonly history: string;
  /** The releases by folder, since whoever edits one leaves the other folders as they are. */
  readonly folders: readonly (readonly [folder: string, part: string])[];
}

/** Raise it with every change of how the state is written. */
const version = 7;

/** Opens the state kept in a folder. */
export function openState(folder: string): StateStore {
  const headFile = join(folder, "head.json");
  const folders = new Map<string, { readonly part: string; readonly files: readonly ReadFile[] }>();
  const readPart = (part: string): unknown => {
    const text = readFileSync(join(folder, part), "utf8");
    if (partName(text) !== part) throw new Error(`${part} is not what it was`);
    return JSON.parse(text);
  };
  const writeBytes = (bytes: string | Buffer): string => {
    const part = partName(bytes);
    writeWhole(join(folder, part), bytes);
    return part;
  };
  const writePart = (value: unknown) => writeBytes(JSON.stringify(value));
  // With V8's own serialiser: the registry has maps and infinite numbers, which JSON cannot hold.
  const writeSound = (sound: SoundRegistry) => writeBytes(serialize(sound));
  const readSound = (part: string): SoundRegistry => {
    const bytes = readFileSync(join(folder, part));
    if (partName(bytes) !== part) throw new Error(`${part} is not what it was`);
    return deserialize(bytes);
  };
  const readHead = (): Head | undefined => {
    const text = readSealed(headFile);
    const head: Head | undefined = text && JSON.parse(text.toString());
    return head?.version === version ? head : undefined;
  };
  // Missing, cut off or somebody else's: whatever is wrong with it, everything can be found out again.
  const orNothing = <T>(read: () => T | undefined): T | undefined => {
    try {
      return read();
    } catch {
      return undefined;
    }
  };
  return {
    load: (program) =>
      orNothing(() => {
        const head = readHead();
        if (head?.program !== program) return undefined;
        const releases = head.folders.map(([name, part]) => [name, part, readPart(part)] as const);
        const sound = head.sound === undefined ? undefined : readSound(head.sound);
        return {
          ...head,
          assets: readPart(head.assets) as Asset[],
          files: new Map(readPart(head.files) as [string, string][]),
          indexed: readPart(head.indexed) as string[],
          fingerprints: new Map(readPart(head.fingerprints) as [string, string][]),
          history: new Map(readPart(head.history) as [string, PastVersion[]][]),
          memory: (texts) => {
            const revive = reviver(texts);
            const files = new Map<string, ReadFile>();
            // Taken out of the list, so that the same data is not held in memory in two forms.
            for (const [name, part, value] of releases.splice(0)) {
              const stored = value as StoredRelease[];
              const read = stored.map(revive);
              stored.forEach(([file], index) => {
                const one = read[index];
                if (one) files.set(file, one);
              });
              folders.set(name, { part, files: read });
            }
            return { dependsOn: head.memoryDependsOn, files, sound };
          },
        };
      }),
    save: ({ assets, files, indexed, fingerprints, history, memory, ...rest }) => {
      mkdirSync(folder, { recursive: true });
      const parts = [...byFolder(memory.files)].map(([name, entries]): [string, string] => {
        const known = folders.get(name);
        const isSame =
          known?.files.length === entries.length &&
          entries.every(([, read], index) => known.files[index] === read);
        return [name, isSame ? known.part : writePart(entries.map(([file, read]) => store(file, read)))];
      });
      const head: Head = {
        version,
        ...rest,
        memoryDependsOn: memory.dependsOn,
        sound: memory.sound && writeSound(memory.sound),
        assets: writePart(assets),
        files: writePart([...files]),
        indexed: writePart(indexed),
        fingerprints: writePart([...fingerprints]),
        history: writePart([...history]),
        folders: parts,
      };
      writeSealed(headFile, JSON.stringify(head));
      const kept = new Set([
        "head.json",
        head.sound,
        head.assets,
        head.files,
        head.indexed,
        head.fingerprints,
        head.history,
        ...parts.map(([, part]) => part),
      ]);
      for (const name of readdirSync(folder)) if (!kept.has(name)) rmSync(join(folder, name));
    },
  };
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

function partName(text: string | Buffer): string {
  return `${createHash("sha1").update(text).digest("hex").slice(0, 24)}.json`;
}

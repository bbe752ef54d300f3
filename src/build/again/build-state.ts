import type { Memory } from "../../compile/memory.ts";
import type { TextFile } from "../../content/content.ts";
import type { History, PastVersion } from "../../content/history.ts";
import { openParts, orNothing } from "../../memory/parts.ts";
import { type MemoryHead, memoryParts, storedMemory } from "../../memory/stored-memory.ts";
import type { KnownFingerprints } from "../../outputs/fingerprint-list.ts";
import type { Asset } from "../../pictures/asset.ts";

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

/** The state of a build on disk, whole or not there at all. */
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
  readonly memory: MemoryHead;
  readonly assets: string;
  readonly files: string;
  readonly indexed: string;
  readonly fingerprints: string;
  readonly history: string;
}

/** Raise it with every change of how the state is written. */
const version = 8;

/** Opens the state kept in a folder. */
export function openState(folder: string): StateStore {
  const parts = openParts(folder);
  const remembered = storedMemory(parts);
  const writePart = (value: unknown) => parts.write(JSON.stringify(value));
  const readPart = (part: string): unknown => JSON.parse(parts.read(part).toString());
  return {
    load: (program) =>
      orNothing(() => {
        const text = parts.readHead();
        const head: Head | undefined = text && JSON.parse(text);
        if (head?.version !== version || head.program !== program) return undefined;
        return {
          ...head,
          memory: remembered.load(head.memory),
          assets: readPart(head.assets) as Asset[],
          files: new Map(readPart(head.files) as [string, string][]),
          indexed: readPart(head.indexed) as string[],
          fingerprints: new Map(readPart(head.fingerprints) as [string, string][]),
          history: new Map(readPart(head.history) as [string, PastVersion[]][]),
        };
      }),
    save: ({ assets, files, indexed, fingerprints, history, memory, ...rest }) => {
      const head: Head = {
        version,
        ...rest,
        memory: remembered.save(memory),
        assets: writePart(assets),
        files: writePart([...files]),
        indexed: writePart(indexed),
        fingerprints: writePart([...fingerprints]),
        history: writePart([...history]),
      };
      const own = [head.assets, head.files, head.indexed, head.fingerprints, head.history];
      parts.finish(JSON.stringify(head), [...memoryParts(head.memory), ...own]);
    },
  };
}

import type { TextFile } from "../content/content.ts";
import { hasFiles, isTaken, type Manuscript } from "../content/manuscript.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Manuscripts } from "../rules/run-rules.ts";
import type { Memory, ReadFile } from "./memory.ts";
import { isRelease, type OpenContent } from "./open-content.ts";

/** What reading the files of releases gave, all of them or a piece of them. */
export interface ReadFiles extends Manuscripts {
  readonly findings: readonly Diagnostic[];
}

/** A stretch of the list of files, and what reading it gave. */
export interface ReadPiece extends ReadFiles {
  readonly texts: readonly TextFile[];
  /** How many of them are releases, readable or not. */
  readonly count: number;
  /** Whether as long as the files are the same, so is what is in them. */
  readonly isLasting: boolean;
}

/** Files in a piece: few beside an archive, and many beside the pieces of one. */
const pieceLength = 256;

/**
 * Reads the releases that are new or changed, and takes the others from the memory. A piece of the list that is the
 * very same as the last time is not looked through again.
 */
export function readFiles(
  open: OpenContent,
  memory: Memory,
): ReadFiles & { readonly remembered: Pick<Memory, "dependsOn" | "files" | "pieces" | "advice"> } {
  const { texts, linking, dependsOn, advice } = open;
  const isSame = linking !== undefined && memory.dependsOn === dependsOn && memory.advice === advice;
  const last = isSame ? (memory.pieces ?? []) : [];
  // Without a usable site.yaml no rule is asked, so what was found before says too much.
  const known = linking && memory.dependsOn === dependsOn ? memory.files : new Map<string, ReadFile>();
  const fresh = new Map<string, ReadFile>();
  const pieces: ReadPiece[] = [];
  for (let start = 0; start < texts.length; start += pieceLength) {
    const piece = texts.slice(start, start + pieceLength);
    const before = last[pieces.length];
    pieces.push(before && isSettled(before, piece, open) ? before : readPiece(piece, open, { known, fresh }));
  }
  const count = pieces.reduce((sum, piece) => sum + piece.count, 0);
  const files = withFresh(known, fresh, { texts, count });
  const none: Manuscript[] = [];
  return {
    // `concat` copies whole lists; `flatMap` would look at each of 50,000 releases.
    manuscripts: none.concat(...pieces.map(({ manuscripts }) => manuscripts)),
    findings: pieces.flatMap(({ findings }) => findings),
    noteworthy: pieces.flatMap(({ noteworthy }) => noteworthy),
    // What was read without a usable site.yaml depends on guesses, such as the zone, so it is not remembered.
    remembered: linking ? { dependsOn, files, pieces, advice } : memory,
  };
}

function isSettled(piece: ReadPiece, texts: readonly TextFile[], open: OpenContent): boolean {
  return (
    piece.isLasting &&
    piece.texts.length === texts.length &&
    piece.texts.every((text, index) => text === texts[index]) &&
    piece.noteworthy.every(({ embargo }) => embargo === undefined || open.drafts)
  );
}

/** The files that are known, and a place for those that are read now. */
interface Shelf {
  readonly known: ReadonlyMap<string, ReadFile>;
  readonly fresh: Map<string, ReadFile>;
}

function readPiece(texts: readonly TextFile[], open: OpenContent, shelf: Shelf): ReadPiece {
  const { reader, registryFolder } = open;
  const files = texts.flatMap((text): ReadFile[] => {
    if (!isRelease(text.file, registryFolder)) return [];
    const known = shelf.known.get(text.file);
    const read = known && reader.suffices(text, known) ? known : reader.read(text);
    if (read !== known) shelf.fresh.set(text.file, read);
    return [read];
  });
  const manuscripts = files.flatMap(({ manuscript }) => manuscript ?? []);
  return {
    texts,
    count: files.length,
    isLasting: texts.every(({ stamp }) => stamp !== undefined),
    manuscripts,
    findings: files.flatMap(({ findings }) => findings),
    noteworthy: manuscripts.filter(isNoteworthy),
  };
}

function isNoteworthy(manuscript: Manuscript): boolean {
  const { keys, embargo, linksWithin } = manuscript;
  const waits = keys.status === "draft" || isTaken(manuscript) || embargo !== undefined;
  return waits || hasFiles(manuscript) || keys.allow !== undefined || linksWithin;
}

/** What is known of all files that there are; those that are gone are forgotten. */
function withFresh(
  known: ReadonlyMap<string, ReadFile>,
  fresh: ReadonlyMap<string, ReadFile>,
  { texts, count }: { readonly texts: readonly TextFile[]; readonly count: number },
): ReadonlyMap<string, ReadFile> {
  if (fresh.size === 0 && known.size === count) return known;
  const files = new Map([...known, ...fresh]);
  if (files.size === count) return files;
  const present = new Set(texts.map(({ file }) => file));
  return new Map([...files].filter(([file]) => present.has(file)));
}

import type { TextFile } from "../content/content.ts";
import { hasFiles, type ReleaseDraft } from "../content/release-draft.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Drafts } from "../rules/run-rules.ts";
import type { Memory, ReadFile } from "./memory.ts";
import { isRelease, type OpenContent } from "./open-content.ts";

/** What reading the files of releases gave, all of them or a piece of them. */
export interface ReadFiles extends Drafts {
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
export function readFiles(open: OpenContent, memory: Memory): ReadFiles {
  const { texts, linking, basis, advice } = open;
  const isSame = linking !== undefined && memory.basis === basis && memory.advice === advice;
  // Without a usable site.yaml nothing can be learnt that lasts, and nothing is forgotten either.
  if (linking && memory.basis !== basis) memory.files.clear();
  const last = isSame ? (memory.pieces ?? []) : [];
  const pieces: ReadPiece[] = [];
  for (let start = 0; start < texts.length; start += pieceLength) {
    const piece = texts.slice(start, start + pieceLength);
    const known = last[pieces.length];
    pieces.push(known && isSettled(known, piece, open) ? known : readPiece(piece, open, memory));
  }
  if (linking) {
    memory.basis = basis;
    memory.advice = advice;
    memory.pieces = pieces;
  }
  const count = pieces.reduce((sum, piece) => sum + piece.count, 0);
  if (memory.files.size > count) forget(texts, memory);
  const none: ReleaseDraft[] = [];
  return {
    // Long lists in one go: `flatMap` looks at each item.
    drafts: none.concat(...pieces.map(({ drafts }) => drafts)),
    findings: pieces.flatMap(({ findings }) => findings),
    noteworthy: pieces.flatMap(({ noteworthy }) => noteworthy),
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

function readPiece(texts: readonly TextFile[], open: OpenContent, memory: Memory): ReadPiece {
  const { reader, linking, registryFolder } = open;
  const files = texts.flatMap((text): ReadFile[] => {
    if (!isRelease(text.file, registryFolder)) return [];
    const known = memory.files.get(text.file);
    const read = known && reader.suffices(text, known) ? known : reader.read(text);
    if (linking && read !== known) memory.files.set(text.file, read);
    return [read];
  });
  const drafts = files.flatMap(({ draft }) => draft ?? []);
  return {
    texts,
    count: files.length,
    isLasting: texts.every(({ stamp }) => stamp !== undefined),
    drafts,
    findings: files.flatMap(({ findings }) => findings),
    noteworthy: drafts.filter(isNoteworthy),
  };
}

function isNoteworthy(draft: ReleaseDraft): boolean {
  const { keys, embargo, linksWithin } = draft;
  const waits = keys.status === "draft" || embargo !== undefined;
  return waits || hasFiles(draft) || keys.allow !== undefined || linksWithin;
}

/** Files that are gone are nobody's memory. */
function forget(texts: readonly TextFile[], { files }: Memory): void {
  const present = new Set(texts.map(({ file }) => file));
  for (const file of files.keys()) if (!present.has(file)) files.delete(file);
}

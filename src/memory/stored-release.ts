import type { ReadFile } from "../compile/memory.ts";
import type { TextFile } from "../content/content.ts";
import { factsOf, fileOpener, Manuscript, type ReleaseFacts } from "../content/manuscript.ts";

/** What is known of a file of a release, as plain data for the disk and for other threads. */
export type StoredRelease = readonly [
  file: string,
  stamp: string | null,
  asked: ReadFile["asked"],
  findings: ReadFile["findings"],
  facts: ReleaseFacts | null,
];

/** Turns what is known of a file into plain data. */
export function store(file: string, { stamp, asked, findings, manuscript }: ReadFile): StoredRelease {
  return [file, stamp ?? null, asked, findings, manuscript ? factsOf(manuscript) : null];
}

/**
 * Makes a function that puts plain data and the text it is from together again. A text that is gone by now cannot
 * be asked for.
 */
export function reviver(texts: readonly TextFile[]): (stored: StoredRelease) => ReadFile {
  const byFile = new Map(texts.map((text) => [text.file, text]));
  const { open } = fileOpener();
  return ([file, stamp, asked, findings, facts]) => ({
    stamp: stamp ?? undefined,
    asked,
    findings,
    manuscript: facts ? new Manuscript(byFile.get(file) ?? new GoneText(file), facts, open) : undefined,
  });
}

class GoneText implements TextFile {
  readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  get bytes(): Uint8Array {
    throw new Error(`${this.file} is gone`);
  }
}

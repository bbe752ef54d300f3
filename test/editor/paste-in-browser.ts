import type { Known } from "../../src/editor/known/known.ts";
import { openKnown } from "../../src/editor/known/open-known.ts";
import { registerOf } from "../../src/editor/register-of.ts";
import { readPasted } from "../../src/import/paste.ts";

/** Something to read, as it can be handed from one machine to another. */
export interface SentFile {
  readonly name: string;
  /** Bytes as characters up to U+00FF. */
  readonly bytes: string;
}

/** Reads what was pasted as the worker of the editor does, and writes down what it found. */
export async function runPaste(known: Known, { name, bytes }: SentFile): Promise<string> {
  const content = Uint8Array.from(bytes, (character) => character.charCodeAt(0));
  return JSON.stringify(await readPasted(content, name, registerOf(openKnown(known))));
}

Object.assign(globalThis, { runPaste });

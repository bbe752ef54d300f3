import { documentDraft } from "../document-draft.ts";
import type { ImportDraft } from "../draft.ts";
import { Notes } from "../notes.ts";
import { readRtf } from "./rtf-reader.ts";

/** Reads a document in Rich Text Format (.rtf). */
export function readRtfFile(bytes: Uint8Array, origin: string): ImportDraft {
  const notes = new Notes();
  return documentDraft(readRtf(bytes, notes), { origin, bytes, notes });
}

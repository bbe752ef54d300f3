import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { outputFile } from "../../base/address.ts";
import type { Output } from "../../outputs/output.ts";

/** Where files are gathered before they are published. */
export interface StagingFolders {
  /** For the files that are new or other than the published ones. */
  readonly staging: string;
  /** The published site; absent where there is none yet. */
  readonly published?: string;
}

/**
 * Renders files one after the other into the staging folder. What is published already with the same bytes is left
 * out, but for files in pieces: publication compares those.
 */
export function stageOutputs({ staging, published }: StagingFolders): (output: Output) => void {
  const made = new Set<string>();
  return (output) => {
    const file = outputFile(output.path);
    const pieces = output.pieces?.();
    const text = pieces ?? output.content();
    if (typeof text === "string" && published !== undefined && isSame(join(published, file), text)) return;
    const target = join(staging, file);
    const folder = dirname(target);
    if (!made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      made.add(folder);
    }
    if (typeof text === "string") writeFileSync(target, text);
    else writePieces(target, text);
  };
}

function isSame(file: string, text: string): boolean {
  try {
    return readFileSync(file).equals(Buffer.from(text));
  } catch {
    // There is no such file yet, or something else of its name, which publishing clears away.
    return false;
  }
}

/** Characters that are written at once. */
const portion = 100_000;

function writePieces(target: string, pieces: Iterable<string>): void {
  const file = openSync(target, "w");
  try {
    let gathered = "";
    for (const piece of pieces) {
      gathered += piece;
      if (gathered.length < portion) continue;
      writeFileSync(file, gathered);
      gathered = "";
    }
    writeFileSync(file, gathered);
  } finally {
    closeSync(file);
  }
}

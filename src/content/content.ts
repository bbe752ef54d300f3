import { compareText } from "../base/compare-text.ts";
import type { Asset } from "../pictures/asset.ts";
import type { History } from "./history.ts";

/** A Markdown or YAML file. */
export interface TextFile {
  /** Path relative to the content folder's parent, always with `/`. */
  readonly file: string;
  /**
   * What is in the file. It may be read from the disk each time it is asked for.
   * @throws where the file cannot be read.
   */
  readonly bytes: Uint8Array;
  /** As long as it is the same, so is the content; absent where nothing can tell. */
  readonly stamp?: string;
}

/**
 * Everything in the content folder, as {@link orderContent} puts it in order. Paths are relative to the folder's
 * parent.
 */
export interface Content<Text extends TextFile = TextFile> {
  /** In the order of their paths. */
  readonly texts: readonly Text[];
  /** All other files. */
  readonly assets: readonly Asset[];
  /** What could not be read, and why: not a regular file, or no permission. */
  readonly refused: readonly { readonly file: string; readonly reason: "kind" | "unreadable" }[];
  /** The versions of releases, where something remembers them. */
  readonly history?: History;
}

/** Content in the order of its paths, by UTF-16 code units: the same on every machine, however it lists a folder. */
export function orderContent<Text extends TextFile>({
  texts,
  assets,
  refused,
}: Content<Text>): Content<Text> {
  return { texts: [...texts].sort(byFile), assets: [...assets].sort(byFile), refused };
}

function byFile(a: { readonly file: string }, b: { readonly file: string }): number {
  return compareText(a.file, b.file);
}

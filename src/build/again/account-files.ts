import { outputFile } from "../../base/address.ts";
import { isHidden } from "../../disk/site-mark.ts";
import type { Output } from "../../outputs/output.ts";
import type { BuildState, RenderedFiles } from "./build-state.ts";
import type { Marked } from "./file-mark.ts";
import { markFiles } from "./file-mark.ts";

/** What is published, against what belongs there. */
export interface FileAccount {
  readonly rendered: RenderedFiles;
  /** Notes a file that belongs to the site. */
  expect(path: string): void;
  /** Whether a file that was expected was published and is gone. A path is asked for only where some are. */
  isMissing(file: { readonly path: string }): boolean;
  /** The published files that nobody expected, relative to the folder. */
  left(): string[];
}

export interface AccountOptions {
  /** The last build into the folder; absent where nothing is known of what is published. */
  readonly last?: BuildState;
  /** Whether other files may be rendered than at the last build. */
  readonly movesFiles: boolean;
  /** The folder as the second thread saw it, with the files apart that the last build did not render. */
  readonly marked?: Marked;
  /** Lists the folder. */
  readonly list: () => Promise<readonly string[]>;
}

/**
 * Holds the rendered files against the published ones. Where they are those of the last build, and none of them was
 * lost or added in the meantime, they need not be gone through.
 */
export async function accountFor(
  outputs: readonly Output[],
  { last, movesFiles, marked, list }: AccountOptions,
): Promise<FileAccount> {
  const isSettled = !movesFiles && marked !== undefined && marked.mark === last?.rendered.mark;
  const left = new Set(isSettled ? marked.present : await list());
  const missing = new Set<string>();
  const expect = (path: string) => {
    if (!left.delete(outputFile(path)) && last) missing.add(path);
  };
  return {
    rendered: isSettled ? last.rendered : goThrough(outputs, expect),
    expect,
    isMissing: (file) => missing.size > 0 && missing.has(file.path),
    left: () => [...left],
  };
}

function goThrough(outputs: readonly Output[], expect: (path: string) => void): RenderedFiles {
  let pages = 0;
  let feeds = 0;
  const files = outputs.map(({ path }) => {
    expect(path);
    if (/(?:\/|\.html)$/.test(path)) pages += 1;
    else if (/(?:feed|atom)\.(?:xml|json)$/.test(path)) feeds += 1;
    return outputFile(path);
  });
  const hidden = files.filter(isHidden);
  return { mark: markFiles(files), count: files.length, pages, feeds, hidden };
}

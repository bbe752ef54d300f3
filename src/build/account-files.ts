import { outputFile } from "../base/address.ts";
import { isHidden } from "../disk/site-mark.ts";
import type { Output } from "../outputs/output.ts";

/** What is published, against what belongs there. */
export interface FileAccount {
  readonly rendered: RenderedFiles;
  /** Notes a file that belongs to the site. */
  expect(path: string): void;
  /** Whether a file that was expected is not published. */
  isMissing(file: { readonly path: string }): boolean;
  /** The published files that nobody expected, relative to the folder. */
  left(): string[];
}

/** The files of a site that are rendered. */
export interface RenderedFiles {
  readonly count: number;
  readonly pages: number;
  readonly feeds: number;
  /** Those that have a name with a leading dot in their path. */
  readonly hidden: readonly string[];
}

/**
 * Holds the rendered files against the published ones.
 * @param published relative to the folder.
 */
export function accountFor(outputs: readonly Output[], published: readonly string[]): FileAccount {
  const left = new Set(published);
  const missing = new Set<string>();
  const expect = (path: string) => {
    if (!left.delete(outputFile(path))) missing.add(path);
  };
  for (const { path } of outputs) expect(path);
  const count = (pattern: RegExp) => outputs.filter(({ path }) => pattern.test(path)).length;
  return {
    rendered: {
      count: outputs.length,
      pages: count(/(?:\/|\.html)$/),
      feeds: count(/(?:feed|atom)\.(?:xml|json)$/),
      hidden: outputs.map(({ path }) => outputFile(path)).filter(isHidden),
    },
    expect,
    isMissing: ({ path }) => missing.has(path),
    left: () => [...left],
  };
}

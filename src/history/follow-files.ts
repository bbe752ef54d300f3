import type { LoggedCommit } from "./read-log.ts";

/** What was in a file from a commit on; nothing where it was taken away. */
export interface Step {
  readonly at: number;
  readonly blob?: string;
}

/** The steps of files by their paths now, the newest first. */
export type Chains = ReadonlyMap<string, readonly Step[]>;

/**
 * Follows files back through commits, the newest first, by the names that they had.
 * @param before the chains of the commit on which the last of them was made.
 */
export function followFiles(commits: readonly LoggedCommit[], before: Chains = new Map()): Chains {
  const chains = new Map<string, Step[]>();
  /** The path now, by the path at the time of a commit. */
  const now = new Map<string, string>();
  const add = (path: string, steps: readonly Step[]) => {
    const file = now.get(path) ?? path;
    const known = chains.get(file);
    if (known) known.push(...steps);
    else chains.set(file, [...steps]);
  };
  for (const { at, changes } of commits) {
    for (const { path, blob } of changes) add(path, [blob === undefined ? { at } : { at, blob }]);
    const moved = changes.flatMap(({ path, from }) => (from === undefined ? [] : [{ path, from }]));
    const names = moved.map(({ path, from }) => [from, now.get(path) ?? path] as const);
    // Further back, what bears the new name is another file.
    for (const { path } of moved) now.set(path, "");
    for (const [from, file] of names) now.set(from, file);
  }
  for (const [path, steps] of before) add(path, steps);
  chains.delete("");
  return chains;
}

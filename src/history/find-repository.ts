import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { askGit } from "./ask-git.ts";

export interface Repository {
  /** The commit that is checked out. */
  readonly head: string;
  /** Where the folder is in the repository: empty, or ending in a slash. */
  readonly prefix: string;
  /** Whether earlier commits were left out when it was fetched. */
  readonly isShallow: boolean;
}

/** The repository that a folder is in; `undefined` where there is none, or nothing in it. Git is asked only where there is one. */
export function findRepository(folder: string): Repository | undefined {
  if (!isBelowGit(resolve(folder))) return undefined;
  const said = askGit(folder, ["rev-parse", "--is-shallow-repository", "--show-prefix", "HEAD"]);
  const [isShallow, prefix, head] = said?.toString().split("\n") ?? [];
  if (prefix === undefined || !head) return undefined;
  return { head, prefix, isShallow: isShallow === "true" };
}

function isBelowGit(folder: string): boolean {
  if (existsSync(join(folder, ".git"))) return true;
  const above = dirname(folder);
  return above !== folder && isBelowGit(above);
}

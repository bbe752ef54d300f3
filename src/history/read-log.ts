import { askGit } from "./ask-git.ts";

/** What a commit did to a file. */
export interface FileChange {
  readonly path: string;
  /** Where it was before. */
  readonly from?: string;
  /** What is in it; absent where it was taken away. */
  readonly blob?: string;
}

export interface LoggedCommit {
  readonly id: string;
  /** The commit that it was made on. */
  readonly parent?: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly at: number;
  readonly changes: readonly FileChange[];
}

const mark = "\u0001";

/**
 * The commits of the branch that is checked out, the newest first: what others wrote counts from when it was merged.
 * @param range as Git takes it.
 */
export function readLog(folder: string, range: string): readonly LoggedCommit[] | undefined {
  const form = `--format=${mark}%H %ct %P`;
  const said = askGit(folder, [
    "log",
    "--first-parent",
    "-m",
    "--raw",
    "-M",
    "-z",
    "--no-abbrev",
    form,
    range,
    "--",
  ]);
  return said && parseLog(said.toString());
}

/** Reads what `git log --raw -z` says. */
export function parseLog(said: string): LoggedCommit[] {
  const commits: (LoggedCommit & { changes: FileChange[] })[] = [];
  const tokens = said.split("\0")[Symbol.iterator]();
  for (const token of tokens) {
    const text = token.replace(/^\n+/, "");
    if (text.startsWith(mark)) {
      const [id = "", seconds, parent] = text.slice(1).split(" ");
      commits.push({ id, at: Number(seconds) * 1000, ...(parent ? { parent } : {}), changes: [] });
    } else if (text.startsWith(":")) {
      const [, , , blob, status = ""] = text.split(" ");
      const first: string = tokens.next().value ?? "";
      const isMoved = /^[RC]/.test(status);
      const path: string = isMoved ? (tokens.next().value ?? "") : first;
      commits.at(-1)?.changes.push({
        path,
        ...(status.startsWith("R") ? { from: first } : {}),
        ...(status.startsWith("D") || blob === undefined ? {} : { blob }),
      });
    }
  }
  return commits;
}

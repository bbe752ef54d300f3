import { existsSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "../../disk/run-program.ts";

/** Who writes. */
export interface Author {
  readonly name: string;
  readonly email: string;
}

/** A commit of a file. */
export interface FileCommit extends Author {
  readonly sha: string;
  /** In the form of ISO 8601. */
  readonly date: string;
}

/** The repository that a folder lies in. */
export interface WorkingCopy {
  /** Who Git says that works here; either may be empty. */
  author(): Promise<Author>;
  /** Commits some files and no others. @throws where Git does not take it, with its reason. */
  commit(paths: readonly string[], message: string, author: Author): Promise<void>;
  /** The commits of a file, the latest first. */
  history(path: string): Promise<FileCommit[]>;
}

const between = "\u001f";

/** Opens the repository of a folder; `undefined` where there is none, or no Git on the machine. */
export async function openWorkingCopy(root: string): Promise<WorkingCopy | undefined> {
  const run = (words: readonly string[], environment: Readonly<Record<string, string>> = {}, input = "") =>
    runProgram("git", words, input, {
      folder: root,
      // Paths mean themselves, and nobody is there to be asked for a password.
      environment: { GIT_LITERAL_PATHSPECS: "1", GIT_TERMINAL_PROMPT: "0", ...environment },
    });
  const found = await run(["rev-parse", "--is-inside-work-tree"]).catch(() => undefined);
  if (found?.out.trim() !== "true") return undefined;
  const git = async (words: readonly string[], environment?: Readonly<Record<string, string>>) => {
    const { code, out, error } = await run(words, environment);
    if (code !== 0) throw new Error(error);
    return out;
  };
  const said = async (...call: Parameters<typeof run>) => (await run(...call)).out;
  const names = (text: string) => text.split("\0").filter(Boolean);
  return {
    author: async () => ({
      name: (await said(["config", "user.name"])).trim(),
      email: (await said(["config", "user.email"])).trim(),
    }),
    commit: async (paths, message, { name, email }) => {
      const there = paths.filter((path) => existsSync(join(root, path)));
      // What Git is told to leave alone stays a file like any other. This command takes no literal paths.
      const ignored =
        there.length === 0
          ? []
          : names(
              await said(["check-ignore", "-z", "--stdin"], { GIT_LITERAL_PATHSPECS: "0" }, there.join("\0")),
            );
      const added = there.filter((path) => !ignored.includes(path));
      if (added.length > 0) await git(["add", "--", ...added]);
      const gone = paths.filter((path) => !there.includes(path));
      const known = gone.length === 0 ? [] : names(await git(["ls-files", "-z", "--", ...gone]));
      const all = [...added, ...known];
      if (all.length === 0 || (await git(["status", "--porcelain", "-z", "--", ...all])) === "") return;
      try {
        await git(["commit", "--quiet", "--only", `--message=${message}`, "--", ...all], {
          GIT_AUTHOR_NAME: name,
          GIT_AUTHOR_EMAIL: email,
          GIT_COMMITTER_NAME: name,
          GIT_COMMITTER_EMAIL: email,
        });
      } catch (error) {
        await run(["reset", "--quiet", "--", ...all]);
        throw error;
      }
    },
    history: async (path) => {
      const format = ["%H", "%an", "%ae", "%aI"].join(between);
      const text = await said(["log", "--max-count=100", `--format=${format}`, "--", path]);
      return text
        .split("\n")
        .filter(Boolean)
        .map((line) => {
          const [sha = "", name = "", email = "", date = ""] = line.split(between);
          return { sha, name, email, date };
        });
    },
  };
}

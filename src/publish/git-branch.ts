import { mkdir } from "node:fs/promises";
import { runProgram } from "../disk/run-program.ts";

export interface GitOptions {
  readonly repository: string;
  readonly branch: string;
  /** The folder of the site. */
  readonly site: string;
  /** Files of the site, relative to its folder. */
  readonly files: readonly string[];
  /** A bare repository that keeps what was sent. */
  readonly store: string;
  readonly message: string;
  readonly isTrial: boolean;
}

/** What a push would change or changed. */
export interface Pushed {
  readonly sent: number;
  readonly removed: number;
  readonly unchanged: number;
}

/**
 * Puts a site into a branch of a Git repository, as one commit behind the last one. The branch is another at once or
 * stays as it was, so that no order and no resumption is needed.
 */
export async function pushBranch(options: GitOptions): Promise<Pushed> {
  const { repository, branch, site, files, store, message, isTrial } = options;
  await mkdir(store, { recursive: true });
  const git = async (words: readonly string[], input = "") => {
    const { code, out, error } = await runProgram(
      "git",
      // Whatever somebody's own settings say, what is sent is what was built.
      ["-c", "core.autocrlf=false", "--git-dir", store, "--work-tree", site, ...words],
      input,
      {
        environment: { GIT_INDEX_FILE: `${store}/siaran-index`, GIT_TERMINAL_PROMPT: "0", ...author },
        folder: site,
      },
    );
    if (code !== 0) throw new Error(error);
    return out.trim();
  };
  await runProgram("git", ["init", "--quiet", "--bare", store], "");
  const reference = `refs/heads/${branch}`;
  const found = await git(["ls-remote", "--", repository, reference]);
  const [last] = found.split(/\s/);
  if (last) await git(["fetch", "--quiet", "--depth", "1", "--", repository, reference]);
  await git(["read-tree", ...(last ? [last] : ["--empty"])]);
  const before = (await git(["ls-files", "-z"])).split("\0").filter(Boolean);
  // Every file is named: what Git would ignore belongs to the site too, and nothing else in the folder does.
  await git(["update-index", "--add", "-z", "--stdin"], files.join("\0"));
  const wanted = new Set(files);
  await git(
    ["update-index", "--force-remove", "-z", "--stdin"],
    before.filter((file) => !wanted.has(file)).join("\0"),
  );
  const tree = await git(["write-tree"]);
  const changes = (
    await git(["diff-tree", "-r", "--no-renames", "--name-status", "-z", last || emptyTree, tree])
  )
    .split("\0")
    .filter((_, index) => index % 2 === 0)
    .filter(Boolean);
  const removed = changes.filter((change) => change === "D").length;
  const sent = changes.length - removed;
  const counts = { sent, removed, unchanged: files.length - sent };
  if (changes.length === 0 || isTrial) return counts;
  const commit = await git(["commit-tree", tree, "-m", message, ...(last ? ["-p", last] : [])]);
  // Whoever pushed meanwhile is not overwritten.
  await git([
    "push",
    "--quiet",
    `--force-with-lease=${reference}:${last ?? ""}`,
    "--",
    repository,
    `${commit}:${reference}`,
  ]);
  const arrived = await git(["ls-remote", "--", repository, reference]);
  if (!arrived.startsWith(commit)) throw new Error(`${branch}: ${commit} did not arrive`);
  return counts;
}

/** The tree of no files, which every repository knows. */
const emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

const name = "Siaran";
const email = "siaran@localhost";
const author = {
  GIT_AUTHOR_NAME: name,
  GIT_AUTHOR_EMAIL: email,
  GIT_COMMITTER_NAME: name,
  GIT_COMMITTER_EMAIL: email,
};

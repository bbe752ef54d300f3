import { spawnSync } from "node:child_process";

/** More than this no answer has. */
const most = 2 ** 30;

/**
 * Asks Git something.
 * @returns what it says; `undefined` where it fails or there is none.
 */
export function askGit(folder: string, words: readonly string[], input = ""): Buffer | undefined {
  const { status, stdout } = spawnSync(
    "git",
    // Programs that a repository names must not run for a question.
    ["-c", "core.fsmonitor=false", "-c", "log.showSignature=false", "-c", "core.quotePath=false", ...words],
    {
      cwd: folder,
      input,
      maxBuffer: most,
      env: { ...process.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0" },
    },
  );
  return status === 0 ? stdout : undefined;
}

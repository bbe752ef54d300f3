import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { UserError } from "../diagnostics/user-error.ts";

const run = promisify(execFile);

/**
 * Files of a folder that differ from a git revision, new ones that are not yet added among them; deleted ones are not.
 * @param folder a folder inside a working tree.
 * @returns paths relative to the folder, with `/`.
 * @throws UserError where git is missing, the folder is in no working tree, or there is no such revision.
 */
export async function changedFiles(folder: string, revision: string): Promise<string[]> {
  // A revision that looks like an option would be one.
  if (revision.startsWith("-")) throw unknownRevision(revision);
  await git(folder, ["rev-parse", "--is-inside-work-tree"], () => noWorkingTree(folder));
  await git(folder, ["rev-parse", "--verify", "--quiet", `${revision}^{commit}`], () =>
    unknownRevision(revision),
  );
  const changed = await git(
    folder,
    ["diff", "--name-only", "-z", "--no-ext-diff", "--relative", "--diff-filter=d", revision, "--", "."],
    () => unknownRevision(revision),
  );
  const added = await git(folder, ["ls-files", "--others", "--exclude-standard", "-z", "--", "."], () =>
    noWorkingTree(folder),
  );
  return [...new Set([...changed.split("\0"), ...added.split("\0")])].filter(Boolean).sort();
}

async function git(folder: string, words: readonly string[], refused: () => UserError): Promise<string> {
  try {
    const { stdout } = await run("git", [...words], { cwd: folder, maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code !== "ENOENT") throw refused();
    throw new UserError({
      id: "--since membutuhkan git, tetapi perintah git (atau folder naskahnya) tidak ditemukan",
      en: "--since needs git, but there is no git command (or no such content folder)",
    });
  }
}

function noWorkingTree(folder: string): UserError {
  return new UserError({
    id: `${folder} tidak berada di dalam repositori git, jadi --since tidak punya pembanding. Jalankan tanpa --since`,
    en: `${folder} is not in a git repository, so that --since has nothing to compare with. Run it without --since`,
  });
}

function unknownRevision(revision: string): UserError {
  return new UserError({
    id: `Revisi git "${revision}" tidak ada. Tulis misalnya --since HEAD, --since main atau --since HEAD~3`,
    en: `There is no git revision "${revision}". Write for example --since HEAD, --since main or --since HEAD~3`,
  });
}

import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeFiles } from "../support/folders.ts";

/** A repository with a content folder, for as long as it is looked at. */
export interface TestRepository {
  readonly folder: string;
  /** The content folder. */
  readonly posts: string;
  git(...words: readonly string[]): string;
  /** Writes files of the content folder and commits all that changed. @param day `2026-01-20`, at noon of Greenwich. */
  commit(day: string, files?: Readonly<Record<string, string>>): Promise<void>;
}

export async function inRepository(look: (repository: TestRepository) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "siaran-history-"));
  const posts = join(folder, "posts");
  let date = "";
  const git = (...words: readonly string[]) => {
    const who = ["-c", "user.name=Uji", "-c", "user.email=uji@example.go.id", "-c", "commit.gpgSign=false"];
    const env = {
      ...process.env,
      GIT_COMMITTER_DATE: date,
      GIT_AUTHOR_DATE: date,
      GIT_CONFIG_GLOBAL: "/dev/null",
    };
    const { status, stdout, stderr } = spawnSync("git", [...who, ...words], { cwd: folder, env });
    if (status !== 0) throw new Error(stderr.toString());
    return stdout.toString().trim();
  };
  try {
    await mkdir(posts);
    git("init", "-q", "-b", "main");
    await look({
      folder,
      posts,
      git,
      commit: async (day, files = {}) => {
        await writeFiles(posts, files);
        date = `${day}T12:00:00Z`;
        git("add", "-A", "posts");
        git("commit", "-q", "-m", day);
      },
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const folders = new Map<string, string>();

/**
 * What takes long to make is kept beside the content from one build to the next. Where nothing can be kept there, as on
 * a file system that is only read, each run has a folder of its own and makes everything anew.
 */
export function cacheFolder(content: string): string {
  const beside = join(dirname(resolve(content)), ".siaran/cache");
  const found = folders.get(beside) ?? (isWritable(beside) ? beside : temporaryFolder());
  folders.set(beside, found);
  return found;
}

/** Whether files can be made in a folder and in those that lie in it: another user may have made some of them. */
function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    const inner = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const path of [folder, ...inner.map(({ name }) => join(folder, name))]) {
      const probe = join(path, randomUUID());
      writeFileSync(probe, "");
      rmSync(probe);
    }
    return true;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    // Anything else, such as a full disk, is told of by whoever writes.
    return code !== "EROFS" && code !== "EACCES" && code !== "EPERM";
  }
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "siaran-cache-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

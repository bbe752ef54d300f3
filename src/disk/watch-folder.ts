import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileError, UserError } from "../diagnostics/user-error.ts";

/** Milliseconds: long enough for an editor that empties a file before it writes it anew, too short to be noticed. */
const pause = 5;

/** Where one watch sees what is below a folder too; elsewhere each folder needs its own. */
const seesBelow = process.platform === "darwin" || process.platform === "win32";

/**
 * Watches a folder and those below it, new ones included. Hidden files and folders are passed over. Folders are
 * watched, not files: an archive has more files than a system lets one watch.
 * The folder itself may be taken away and come back, as when a branch without it is looked at.
 * @param onChange told of the paths that were written, made or taken away, once they have come to rest.
 * @param onFailure told of a folder that cannot be watched.
 * @returns ends the watch.
 */
export function watchFolder(
  folder: string,
  onChange: (paths: readonly string[]) => void,
  onFailure: (error: unknown) => void,
): () => void {
  const watchers = new Map<string, FSWatcher>();
  const changed = new Set<string>();
  let waiting: NodeJS.Timeout | undefined;

  const open = (path: string) => {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
    watchers.set(
      path,
      begin(path, seesBelow, (name) => note(join(path, name))),
    );
    if (seesBelow) return;
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (entry.isDirectory() && !entry.name.startsWith(".")) open(join(path, entry.name));
    }
  };
  const reopen = (path: string) => {
    try {
      // A folder that went and came back is another, of which the old watch tells nothing.
      close(path);
      open(path);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : "";
      // One that is gone again is told of by the folder above.
      if (code !== "ENOENT") onFailure(code === "ENOSPC" ? tooMany(path) : (fileError(error, path) ?? error));
    }
  };
  const close = (path: string) => {
    for (const [watched, watcher] of watchers) {
      if (watched !== path && !watched.startsWith(join(path, "/"))) continue;
      watcher.close();
      watchers.delete(watched);
    }
  };
  const note = (path: string) => {
    if (basename(path).startsWith(".")) return;
    changed.add(path);
    clearTimeout(waiting);
    waiting = setTimeout(tell, pause);
  };
  const tell = () => {
    const paths = [...changed];
    changed.clear();
    if (!seesBelow) for (const path of paths) reopen(path);
    onChange(paths);
  };

  const above = begin(dirname(folder), false, (name) => {
    if (name === basename(folder)) note(folder);
  });
  reopen(folder);
  return () => {
    clearTimeout(waiting);
    above.close();
    close(folder);
  };
}

/** Linux says of watches, too, that there is no space left. */
function tooMany(folder: string): UserError {
  return new UserError({
    id: `${folder} tidak dapat diamati: sistem ini tidak mengizinkan pengamatan sebanyak itu. Naikkan fs.inotify.max_user_watches, atau mulai ulang pratinjau setelah mengubah berkas di sana`,
    en: `${folder} cannot be watched: the system does not allow that many watches. Raise fs.inotify.max_user_watches, or start the preview again after a change there`,
  });
}

function begin(folder: string, recursive: boolean, onName: (name: string) => void): FSWatcher {
  const watcher = watch(folder, { recursive }, (_, name) => onName(name ?? ""));
  // It ends with the folder; that is told by the folder above.
  watcher.on("error", () => watcher.close());
  return watcher;
}

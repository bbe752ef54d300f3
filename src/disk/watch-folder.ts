import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import { basename, join } from "node:path";

/** Milliseconds: long enough for an editor that empties a file before it writes it anew, too short to be noticed. */
const pause = 5;

/** Where one watch sees what is below a folder too; elsewhere each folder needs its own. */
const seesBelow = process.platform === "darwin" || process.platform === "win32";

/**
 * Watches a folder and those below it, new ones included. Hidden files and folders are passed over. Folders are
 * watched, not files: an archive has more files than a system lets one watch.
 * @param onChange told of the paths that were written, made or taken away, once they have come to rest.
 * @returns ends the watch.
 */
export function watchFolder(folder: string, onChange: (paths: readonly string[]) => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  const changed = new Set<string>();
  let waiting: NodeJS.Timeout | undefined;

  const open = (path: string) => {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
    const watcher = watch(path, { recursive: seesBelow }, (_, name) => note(join(path, name ?? "")));
    // It ends with the folder; that is told by the folder above.
    watcher.on("error", () => watcher.close());
    watchers.set(path, watcher);
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
    } catch {
      // It is gone again, of which the folder above will tell.
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

  open(folder);
  return () => {
    clearTimeout(waiting);
    close(folder);
  };
}

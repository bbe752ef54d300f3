import { execFileSync, spawnSync } from "node:child_process";
import { accessSync, chmodSync, constants, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether file systems can be mounted here, as in a container or on a machine of one's own. */
export function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), "siaran-mount-"));
  try {
    mount(folder, 1);
    unmount(folder);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Mounts a file system of some megabytes in memory. */
export function mount(folder: string, megabytes: number): void {
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder], { stdio: "pipe" });
}

export function remount(folder: string, options: string): void {
  execFileSync("mount", ["-o", `remount,${options}`, folder], { stdio: "pipe" });
}

export function unmount(folder: string): void {
  execFileSync("umount", [folder], { stdio: "pipe" });
}

/** What a program printed, and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly text: string;
}

/** Somebody who may not do everything: nobody, for whoever runs the tests as root. */
const uid = process.getuid?.() === 0 ? 65_534 : undefined;

/**
 * Runs Node as a user whom permissions hold back.
 * @returns nothing where there is no such user, or the program cannot be read by others.
 */
export function runAsOther(program: string, words: readonly string[], cwd: string): Ended | undefined {
  if (process.getuid === undefined) return undefined;
  const options = {
    cwd,
    encoding: "utf8",
    uid,
    gid: uid,
    env: { ...process.env, HOME: cwd, SIARAN_LANG: "en" },
  } as const;
  const probe = spawnSync(
    process.execPath,
    ["-e", "require('fs').readFileSync(process.argv[1])", program],
    options,
  );
  if (probe.status !== 0) return undefined;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], options);
  return { code: status, text: stdout + stderr };
}

/** Lets the other user write into a folder that was made by this one. */
export function giveAway(folder: string): void {
  if (uid === undefined) return;
  execFileSync("chown", ["-R", String(uid), folder]);
  for (let path = folder; path !== "/" && !isOpen(path); path = join(path, "..")) chmodSync(path, 0o755);
}

function isOpen(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return path === tmpdir();
  } catch {
    return false;
  }
}

import { mkdtempSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runProgram } from "../disk/run-program.ts";
import type { Remote, SentFile } from "./remote.ts";

export interface RsyncOptions {
  readonly host: string;
  readonly user: string | undefined;
  readonly port: number | undefined;
  readonly folder: string;
  /** File of the private key; without it that of the user's own configuration. */
  readonly key: string | undefined;
  /** File of the keys of hosts that are known. */
  readonly knownHosts: string | undefined;
  /** The folder of the site on this machine. */
  readonly site: string;
}

/** What rsync says where the file or its folder is not there. */
const missing = /(?:link_stat|change_dir) .* failed: No such file or directory/;

/** rsync over ssh. It puts each file in place by a rename. */
export function rsyncRemote(options: RsyncOptions): Remote {
  const { host, user, folder, site } = options;
  const place = `${user === undefined ? "" : `${user}@`}${host}:${folder.replace(/\/*$/, "/")}`;
  // One connection for all calls: to log in takes longer than to send a portion.
  const control =
    process.platform === "win32" ? undefined : join(mkdtempSync(join(tmpdir(), "siaran-ssh-")), "c");
  const words = [...sshWords(options), ...controlWords(control)];
  const shell = ["ssh", ...words].map(inShellWord).join(" ");
  const rsync = (words: readonly string[], names: readonly string[] = []) =>
    runProgram("rsync", ["--protect-args", "--timeout=60", "-e", shell, ...words], names.join("\0"));
  const listed = ["--from0", "--files-from=-"];
  /** What is named and not there on this side is deleted on the other; the folders it was in must be there. */
  const takeAway = (paths: readonly string[]) =>
    inTemporary(async (work) => {
      for (const path of paths) await mkdir(dirname(join(work, path)), { recursive: true });
      return rsync(["--delete-missing-args", ...listed, `${work}/`, place], paths);
    });
  return {
    read: (path) =>
      inTemporary(async (work) => {
        const { code, error } = await rsync(["--times", ...listed, place, `${work}/`], [path]);
        if (code !== 0 && missing.test(error)) return undefined;
        if (code !== 0) throw new Error(error);
        return readFile(join(work, path)).catch(() => undefined);
      }),
    writeText: (path, text) =>
      inTemporary(async (work) => {
        await mkdir(dirname(join(work, path)), { recursive: true });
        await writeFile(join(work, path), text);
        await orThrow(
          rsync(["--checksum", "--mkpath", "--chmod=D755,F644", ...listed, `${work}/`, place], [path]),
        );
      }),
    send: async (files, onSent) => {
      const names = files.map(({ path }) => path);
      refuseOthers(files, site);
      await orThrow(
        rsync(
          ["--checksum", "--times", "--mkpath", "--chmod=D755,F644", ...listed, `${site}/`, place],
          names,
        ),
      );
      for (const name of names) onSent(name);
    },
    remove: async (paths, onRemoved) => {
      await orThrow(takeAway(paths));
      // A folder in which there is something is left.
      for (const level of foldersByDepth(paths)) await takeAway(level);
      for (const path of paths) onRemoved(path);
    },
    close: async () => {
      if (control === undefined) return;
      // Where there was no connection there is none to end.
      await runProgram("ssh", [...words, "-O", "exit", host], "");
      await rm(dirname(control), { recursive: true, force: true });
    },
  };
}

/** The folders of files, those that are deepest first. */
function foldersByDepth(paths: readonly string[]): string[][] {
  const levels: string[][] = [];
  const folders = new Set<string>();
  for (const path of paths)
    for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) folders.add(folder);
  for (const folder of folders) {
    const depth = folder.split("/").length;
    levels[depth] = [...(levels[depth] ?? []), folder];
  }
  return levels.filter((level) => level !== undefined).reverse();
}

function sshWords({ port, key, knownHosts }: RsyncOptions): string[] {
  return [
    // Nobody is there to be asked.
    ...["-o", "BatchMode=yes", "-o", "ConnectTimeout=20"],
    ...(port === undefined ? [] : ["-p", String(port)]),
    ...(key === undefined ? [] : ["-i", key, "-o", "IdentitiesOnly=yes"]),
    ...(knownHosts === undefined ? [] : ["-o", `UserKnownHostsFile=${knownHosts}`]),
  ];
}

/** A connection that was left open ends by itself. */
function controlWords(path: string | undefined): string[] {
  if (path === undefined) return [];
  return ["-o", "ControlMaster=auto", "-o", `ControlPath=${path}`, "-o", "ControlPersist=60"];
}

/** rsync parts the words of the shell at spaces, and knows quotation marks. */
function inShellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "''")}'`;
}

function refuseOthers(files: readonly SentFile[], site: string): void {
  for (const { path, file } of files)
    if (file !== join(site, path)) throw new Error(`${file} does not lie in ${site}`);
}

async function orThrow(running: ReturnType<typeof runProgram>): Promise<void> {
  const { code, error } = await running;
  if (code !== 0) throw new Error(error);
}

async function inTemporary<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "siaran-rsync-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

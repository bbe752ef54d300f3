import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What a call of a program said. */
export interface Outcome {
  readonly code: number | string | null | undefined;
  readonly out: string;
  readonly error: string;
}

/** Copies this program into a folder, to be changed at will; its libraries are shared. */
export async function copyProgram(folder: string): Promise<void> {
  for (const name of [
    ...["src", "layouts", "package.json", "package-lock.json", "tsconfig.json"],
    ...[".eleventy.ts", "eleventy.config.js", ".gitignore"],
  ])
    await cp(join(root, name), join(folder, name), { recursive: true });
  // A folder of its own, so that its bundle is kept apart.
  await mkdir(join(folder, "node_modules"));
  for (const name of await readdir(join(root, "node_modules"))) {
    if (name !== ".cache")
      await symlink(join(root, "node_modules", name), join(folder, "node_modules", name));
  }
}

/** Adds lines to the configuration of Eleventy, after the plug-in. */
export async function configure(program: string, lines: string): Promise<void> {
  const file = join(program, ".eleventy.ts");
  const text = await readFile(file, "utf8");
  const plugin = "config.addPlugin(siaran);\n";
  if (!text.includes(plugin)) throw new Error(".eleventy.ts does not add the plug-in");
  await writeFile(file, text.replace(plugin, `${plugin}${lines}\n`));
}

/** Calls Node in the folder of a program. */
export function call(program: string, words: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, words, { cwd: program, env: environment }, (failure, out, error) => {
      resolve({ code: failure ? failure.code : 0, out, error });
    });
  });
}

/** Runs `npm run build`. */
export function runBuild(program: string): Promise<Outcome> {
  return call(program, ["src/bin.mjs", "build"]);
}

/** Runs `npx @11ty/eleventy`. */
export function runEleventy(program: string, words: readonly string[] = []): Promise<Outcome> {
  return call(program, ["node_modules/@11ty/eleventy/cmd.cjs", "--quiet", ...words]);
}

/** Runs the preview of `npm start` while something asks it for pages. */
export async function runPreview<T>(
  program: string,
  use: (get: (path: string) => Promise<{ status: number; text: string }>) => Promise<T>,
): Promise<T> {
  const port = await freePort();
  const server = spawn(process.execPath, ["src/bin.mjs", "serve", "--port", String(port)], {
    cwd: program,
    env: environment,
    stdio: "ignore",
  });
  const get = async (path: string) => {
    const answer = await fetch(`http://localhost:${port}${path}`, { headers: { accept: "text/html" } });
    return { status: answer.status, text: await answer.text() };
  };
  try {
    await until(async () => (await get("/")).status === 200, server);
    return await use(get);
  } finally {
    server.kill("SIGKILL");
  }
}

/** Waits until something is so; a minute at most, since other work may keep the machine busy. */
export async function until(isSo: () => Promise<boolean>, server?: ChildProcess): Promise<void> {
  for (const start = Date.now(); Date.now() - start < 60_000; await pause(100)) {
    if (server?.exitCode !== null && server !== undefined) throw new Error("the server ended");
    if (await isSo().catch(() => false)) return;
  }
  throw new Error("waited in vain");
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  if (typeof address !== "object" || address === null) throw new Error("no port");
  return address.port;
}

// A test runner's own settings of Node are not for the program.
const { NODE_OPTIONS: _options, ...environment } = process.env;

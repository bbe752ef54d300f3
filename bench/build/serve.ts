import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, get } from "node:http";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { releaseFile } from "../generate.ts";
import { editBody, editTitle } from "./edit.ts";
import { median } from "./measure.ts";
import { markOf, type Newsroom } from "./scenarios.ts";

/** Milliseconds from writing an edit to its sight on the page. */
export interface ServeFigures {
  /** From the start of the program to its first answer. */
  readonly ready: number;
  readonly body: number;
  readonly title: number;
}

const limits = { ready: 900_000, edit: 300_000, edits: 7, patience: 60_000 } as const;

/** Serves a newsroom, edits one release several times and waits until its page shows each edit. */
export async function measureServe({ contender, folder, release }: Newsroom): Promise<ServeFigures> {
  const port = await freePort();
  const { command, words, folder: from } = contender.serve(folder, port);
  const start = performance.now();
  // Its own group, so that the processes it starts end with it.
  const child = spawn(command, words, { cwd: from, stdio: "ignore", detached: true });
  const page = `http://127.0.0.1:${port}/siaran/${releaseFile(release).replace(/\.md$/, "/")}`;
  try {
    const ready = await waitFor(page, release.title, start, limits.ready);
    // What happens right after the start is no measure of the rest.
    await pause(1000);
    const edits = async (edit: typeof editBody, first: number) => {
      const times: number[] = [];
      const begin = performance.now();
      for (let turn = 0; turn < limits.edits && performance.now() - begin < limits.patience; turn += 1) {
        const mark = markOf(first + turn);
        const written = performance.now();
        await edit(contender, folder, release, mark);
        times.push(await waitFor(page, mark, written, limits.edit));
        await pause(300);
      }
      return median(times);
    };
    return { ready, body: await edits(editBody, 1000), title: await edits(editTitle, 2000) };
  } finally {
    await stop(child);
  }
}

const agent = new Agent({ keepAlive: true });

async function waitFor(address: string, words: string, start: number, limit: number): Promise<number> {
  while (performance.now() - start < limit) {
    const text = await fetchText(address);
    if (text?.includes(words)) return performance.now() - start;
    await pause(2);
  }
  throw new Error(`${address} did not show “${words}” within ${limit / 1000} s`);
}

/** Nothing while nobody answers. */
function fetchText(address: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const request = get(address, { agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve(Buffer.concat(chunks).toString()));
      response.on("error", () => resolve(undefined));
    });
    request.on("error", () => resolve(undefined));
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return;
  const ended = once(child, "exit");
  process.kill(-child.pid, "SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), 5000);
  await ended;
  clearTimeout(late);
}

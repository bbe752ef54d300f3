import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Call } from "./contenders.ts";

/** What a command took. */
export interface Cost {
  readonly seconds: number;
  /** Of all processors and of all processes that the command started; NaN where it cannot be known. */
  readonly cpuSeconds: number;
  /** Peak of the largest process, in megabytes; NaN where it cannot be known. */
  readonly megabytes: number;
}

/** GNU time, which alone knows of the processes that a process starts. */
const gnuTime = "/usr/bin/time";

/** Of this process, so that each has a report of its own. */
let runs = 0;

/**
 * Runs commands one after the other and measures them together.
 * @throws {Error} with what a command printed, when it fails.
 */
export async function measureAll(calls: readonly Call[]): Promise<Cost> {
  let sum: Cost = { seconds: 0, cpuSeconds: 0, megabytes: 0 };
  for (const call of calls) {
    const { seconds, cpuSeconds, megabytes } = await measure(call);
    sum = {
      seconds: sum.seconds + seconds,
      cpuSeconds: sum.cpuSeconds + cpuSeconds,
      megabytes: Math.max(sum.megabytes, megabytes),
    };
  }
  return sum;
}

/** As {@link measureAll}, of one command. */
export async function measure({ command, words, folder }: Call): Promise<Cost> {
  runs += 1;
  const report = join(tmpdir(), `siaran-bench-${process.pid}-${runs}.txt`);
  const timed = existsSync(gnuTime);
  const line = timed ? [gnuTime, "-f", "%U %S %M", "-o", report, command, ...words] : [command, ...words];
  const start = performance.now();
  try {
    await run(line, folder);
    const seconds = (performance.now() - start) / 1000;
    if (!timed) return { seconds, cpuSeconds: Number.NaN, megabytes: Number.NaN };
    const numbers = (await readFile(report, "utf8")).trim().split(" ").map(Number);
    const [user = 0, system = 0, kilobytes = 0] = numbers;
    return { seconds, cpuSeconds: user + system, megabytes: kilobytes / 1024 };
  } finally {
    await rm(report, { force: true });
  }
}

/** The median of each measure. */
export function medianCost(costs: readonly Cost[]): Cost {
  const of = (key: keyof Cost) => median(costs.map((cost) => cost[key]));
  return { seconds: of("seconds"), cpuSeconds: of("cpuSeconds"), megabytes: of("megabytes") };
}

/** NaN for no numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = low] = sorted.slice(Math.ceil(sorted.length / 2) - 1, middle + 1);
  return (low + high) / 2;
}

function run([command = "", ...words]: readonly string[], folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    let printed = "";
    const collect = (chunk: Buffer) => {
      printed = (printed + chunk).slice(-4000);
    };
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${command} ${words.join(" ")} ended with ${code}:\n${printed}`));
    });
  });
}

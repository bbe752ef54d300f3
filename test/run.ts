import { readdir, readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { begunFirst } from "./support/begun-first.ts";
import { type FileOutcome, startWorker } from "./support/test-worker.ts";

/**
 * Runs the test files whose paths contain one of the given words, or all of them, in two processes where there are
 * processors for both: each takes the next file when it is free. uvu alone succeeds when no file matches and when a
 * suite is never run; both fail here.
 */
const folder = fileURLToPath(new URL(".", import.meta.url));
const words = process.argv.slice(2);
const all = (await readdir(folder, { recursive: true })).filter((file) => /\.test\.tsx?$/.test(file)).sort();
const files = all.filter((file) => words.length === 0 || words.some((word) => file.includes(word)));

const faults: string[] = [];
if (files.length === 0) faults.push(`No test file matches ${words.join(" ") || "test/**/*.test.ts"}.`);
for (const file of files) {
  const text = await readFile(`${folder}/${file}`, "utf8");
  const made = text.match(/= suite\(/g)?.length ?? 0;
  const started = text.match(/^\w+\.run\(\);$/gm)?.length ?? 0;
  if (made === 0 || made !== started) faults.push(`${file}: ${made} suites made, ${started} run`);
}
for (const file of begunFirst.flat()) {
  if (!all.includes(file)) faults.push(`${file}: named in test/support/begun-first.ts and not there`);
}

if (faults.length > 0) {
  console.error(faults.join("\n"));
  process.exitCode = 1;
} else {
  const queue = queueOf(files);
  const workers = Math.min(availableParallelism(), 2, queue.length);
  const outcomes = (await Promise.all(Array.from({ length: workers }, () => work(queue)))).flat();
  if (words.length === 0) printSlowest(outcomes);
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  if (passed === 0 || failed > 0) process.exitCode = 1;
}

/** What processes take one after the other: files, and files that share what they build. */
function queueOf(chosen: readonly string[]): string[][] {
  const named = begunFirst.map((together) => together.filter((file) => chosen.includes(file)));
  const others = chosen.filter((file) => !named.flat().includes(file));
  return [...named, ...others.map((file) => [file])].filter((together) => together.length > 0);
}

/** Has a process take from the queue until it is empty, and prints what each file said. */
async function work(queue: string[][]): Promise<FileOutcome[]> {
  const worker = startWorker();
  const outcomes: FileOutcome[] = [];
  for (let together = queue.shift(); together !== undefined; together = queue.shift()) {
    for (const file of together) {
      const outcome = await worker.run(file);
      process.stdout.write(`${outcome.printed}\n`);
      outcomes.push(outcome);
    }
  }
  await worker.end();
  return outcomes;
}

function printSlowest(outcomes: readonly FileOutcome[]): void {
  console.log("Seconds of the slowest files:");
  const slowest = [...outcomes].sort((one, other) => other.milliseconds - one.milliseconds).slice(0, 10);
  for (const { file, milliseconds } of slowest) {
    console.log(`${(milliseconds / 1000).toFixed(1).padStart(6)}  ${file}`);
  }
}

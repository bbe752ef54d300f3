import { fork } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { fileURLToPath, pathToFileURL } from "node:url";
import { run } from "uvu/run";

/**
 * Runs the test files whose paths contain one of the given words, or all of them; all of them in two processes where
 * there are processors for both. uvu alone succeeds when no file matches and when a suite is never run; both fail here.
 */
const self = fileURLToPath(import.meta.url);
const folder = fileURLToPath(new URL(".", import.meta.url));
const share = /^--share=(\d)$/.exec(process.argv[2] ?? "")?.[1];
const words = process.argv.slice(share === undefined ? 2 : 3);
const files = (await readdir(folder, { recursive: true }))
  .filter((file) => /\.test\.tsx?$/.test(file))
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  .sort();

const idle: string[] = [];
for (const file of files) {
  const text = await readFile(`${folder}/${file}`, "utf8");
  const made = text.match(/= suite\(/g)?.length ?? 0;
  const started = text.match(/^\w+\.run\(\);$/gm)?.length ?? 0;
  if (made === 0 || made !== started) idle.push(`${file}: ${made} suites made, ${started} run`);
}

if (files.length === 0) {
  console.error(`No test file matches ${words.join(" ") || "test/**/*.test.ts"}.`);
  process.exitCode = 1;
} else if (idle.length > 0) {
  console.error(`These files have suites that would never run:\n${idle.join("\n")}`);
  process.exitCode = 1;
} else if (share === undefined && words.length === 0 && availableParallelism() > 1) {
  const shares = await Promise.all([runShare(0), runShare(1)]);
  const sum = (pattern: RegExp) =>
    shares.reduce((all, { printed }) => all + Number(pattern.exec(printed)?.[1] ?? 0), 0);
  console.log(`\n${sum(/(\d+) passed, \d+ failed\s*$/)} passed, ${sum(/(\d+) failed\s*$/)} failed`);
  process.exitCode = shares.every(({ code }) => code === 0) ? 0 : 1;
} else {
  const closing = keepClosingLines();
  const own = share === undefined ? files : files.filter((_, index) => index % 2 === Number(share));
  // uvu puts `file:///` before the path itself.
  await run(own.map((name) => ({ name, file: pathToFileURL(`${folder}/${name}`).pathname.slice(1) })));
  const [, total = "0"] = /Total: +(\d+)/.exec(closing()) ?? [];
  const [, passed = "0"] = /Passed: +(\d+)/.exec(closing()) ?? [];
  console.log(`${passed} passed, ${Number(total) - Number(passed)} failed`);
  if (Number(total) === 0) process.exitCode = 1;
}

/** Runs every second file in a process of its own. The first prints as it goes, the second when it is done. */
function runShare(which: number): Promise<{ readonly printed: string; readonly code: number | null }> {
  return new Promise((resolve, reject) => {
    const child = fork(self, [`--share=${which}`], { silent: true });
    let printed = "";
    const take = (chunk: Buffer) => {
      printed += chunk.toString();
      if (which === 0) process.stdout.write(chunk);
    };
    child.stdout?.on("data", take);
    child.stderr?.on("data", take);
    child.on("error", reject);
    child.on("close", (code) => {
      if (which > 0) process.stdout.write(printed);
      resolve({ printed, code });
    });
  });
}

/** uvu keeps its counts to itself; its last words have them. */
function keepClosingLines(): () => string {
  let last = "";
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (chunk: string | Uint8Array) => {
    last = `${last}${chunk}`.slice(-300);
    return write(chunk);
  };
  return () => last;
}

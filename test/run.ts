import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { run } from "uvu/run";

/**
 * Runs the test files whose paths contain one of the given words, or all of them.
 * uvu alone succeeds when no file matches and when a suite is never run; both fail here.
 */
const folder = fileURLToPath(new URL(".", import.meta.url));
const words = process.argv.slice(2);
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
} else {
  const closing = keepClosingLines();
  // uvu puts `file:///` before the path itself.
  await run(files.map((name) => ({ name, file: pathToFileURL(`${folder}/${name}`).pathname.slice(1) })));
  const [, total = "0"] = /Total: +(\d+)/.exec(closing()) ?? [];
  const [, passed = "0"] = /Passed: +(\d+)/.exec(closing()) ?? [];
  console.log(`${passed} passed, ${Number(total) - Number(passed)} failed`);
  if (Number(total) === 0) process.exitCode = 1;
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

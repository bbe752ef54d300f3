import { fileURLToPath, pathToFileURL } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { run } from "uvu/run";
import type { FileOutcome } from "./test-worker.ts";

/** The process of a `TestWorker`: each message is a file to run, and is answered with what became of it. */
process.on("message", async (file: string) => {
  process.send?.(await runFile(file));
});

// What is measured is this process. The programs and threads that tests start would write hundreds of megabytes of
// what is known already, and be slower for it.
delete process.env.NODE_V8_COVERAGE;

async function runFile(file: string): Promise<FileOutcome> {
  const begun = performance.now();
  const printed = keepPrinted();
  // The suites of the files before are still in it.
  Reflect.set(globalThis, "UVU_QUEUE", []);
  let failure = "";
  try {
    // uvu puts `file:///` before the path itself.
    const path = pathToFileURL(fileURLToPath(new URL(`../${file}`, import.meta.url))).pathname.slice(1);
    await run([{ name: file, file: path }]);
  } catch (error) {
    failure = `${file}\n${error instanceof Error ? error.stack : error}\n`;
  }
  // uvu says there too that a test failed, which the counts say.
  process.exitCode = undefined;
  const [said = "", closing = ""] = printed().split(/\n {2}Total: +(?=\d)/);
  // uvu keeps its counts to itself; its last words have them.
  const [total = 0, passed = 0] = (stripVTControlCharacters(closing).match(/\d+/g) ?? []).map(Number);
  return {
    file,
    printed: said + failure,
    passed,
    failed: total - passed + (failure === "" ? 0 : 1),
    milliseconds: performance.now() - begun,
  };
}

/** Keeps what is printed from now on until it is asked for, or until the process ends before that. */
function keepPrinted(): () => string {
  let printed = "";
  const write = process.stdout.write;
  process.stdout.write = (chunk: string | Uint8Array) => {
    printed += typeof chunk === "string" ? chunk : Buffer.from(chunk).toString();
    return true;
  };
  const release = () => {
    process.stdout.write = write;
    return printed;
  };
  const atEnd = () => {
    const text = release();
    process.stdout.write(text);
  };
  process.once("exit", atEnd);
  return () => {
    process.off("exit", atEnd);
    return release();
  };
}

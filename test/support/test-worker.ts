import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** What became of the tests of a file. */
export interface FileOutcome {
  readonly file: string;
  /** What uvu said, without its closing lines. */
  readonly printed: string;
  readonly passed: number;
  /** With one more where the file itself could not be run. */
  readonly failed: number;
  readonly milliseconds: number;
}

/** A process that runs test files one after the other. */
export interface TestWorker {
  /** Runs one file, by its path below `test/`. */
  run(file: string): Promise<FileOutcome>;
  /** Waits until the process ends by itself: nothing that a test opened may be left. */
  end(): Promise<void>;
}

export function startWorker(): TestWorker {
  const child = fork(fileURLToPath(new URL("./run-file.ts", import.meta.url)));
  const ended = once(child, "exit");
  return {
    run: (file) =>
      new Promise((resolve, reject) => {
        const died = () => reject(new Error(`the process of the tests ended while it ran ${file}`));
        child.once("exit", died);
        child.once("message", (outcome: FileOutcome) => {
          child.off("exit", died);
          resolve(outcome);
        });
        child.send(file);
      }),
    end: async () => {
      child.disconnect();
      const [code] = await ended;
      if (code !== 0) throw new Error(`the process of the tests ended with ${code}`);
    },
  };
}

import type { Answer, Beginning, Question } from "./messages.ts";

/** Asks the worker about what is being edited. */
export interface Checker {
  /** An answer to an older question than the last of the same kind may never come. */
  check(question: Omit<Question, "id">): Promise<Answer>;
}

/** Starts the worker when it is first asked. */
export function createChecker(workerUrl: string, begin: Beginning["begin"]): Checker {
  let worker: Worker | undefined;
  let count = 0;
  const waiting = new Map<number, (answer: Answer) => void>();
  const start = () => {
    const started = new Worker(workerUrl, { type: "module" });
    started.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      waiting.get(data.id)?.(data);
      waiting.delete(data.id);
    });
    started.addEventListener("error", ({ message }) => {
      for (const [id, resolve] of waiting) resolve({ id, findings: [], failure: message || "galat" });
      waiting.clear();
    });
    started.postMessage({ begin } satisfies Beginning);
    return started;
  };
  return {
    check: (question) => {
      worker ??= start();
      const id = ++count;
      worker.postMessage({ ...question, id } satisfies Question);
      return new Promise((resolve) => waiting.set(id, resolve));
    },
  };
}

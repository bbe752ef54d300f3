import type { Answer, Beginning, PastedAnswer, PastedFile, PastedHtmlAnswer, Question } from "./messages.ts";

type AnyAnswer = Answer | PastedAnswer | PastedHtmlAnswer;

/** Asks the worker. */
export interface Checker {
  /** Looks at what is being edited. */
  check(question: Omit<Question, "id">): Promise<Answer>;
  /** Reads what was pasted or dropped. */
  read(pasted: Omit<PastedFile, "id">): Promise<PastedAnswer>;
  /** Turns what a clipboard has into Markdown. */
  toMarkdown(html: string): Promise<PastedHtmlAnswer>;
}

/** Starts the worker when it is first asked. */
export function createChecker(workerUrl: string, begin: Beginning["begin"]): Checker {
  let worker: Worker | undefined;
  let count = 0;
  const waiting = new Map<number, (data: AnyAnswer) => void>();
  const start = () => {
    const started = new Worker(workerUrl, { type: "module" });
    started.addEventListener("message", ({ data }: MessageEvent<AnyAnswer>) => {
      waiting.get(data.id)?.(data);
      waiting.delete(data.id);
    });
    started.addEventListener("error", ({ message }) => {
      const failure = message || "galat";
      for (const [id, resolve] of waiting) resolve({ id, findings: [], pasted: [], failure });
      waiting.clear();
      // The next question finds out whether another has better luck.
      started.terminate();
      if (worker === started) worker = undefined;
    });
    started.postMessage({ begin } satisfies Beginning);
    return started;
  };
  const ask = (question: object): Promise<AnyAnswer> => {
    worker ??= start();
    const id = ++count;
    worker.postMessage({ ...question, id });
    return new Promise((resolve) => waiting.set(id, resolve));
  };
  return {
    check: async (question) => {
      const { id, failure, ...answer } = await ask(question);
      const found = "findings" in answer ? answer : { findings: [] };
      return { id, ...found, ...(failure === undefined ? {} : { failure }) };
    },
    read: async (pasted) => {
      const { id, failure, ...answer } = await ask(pasted);
      const found = "pasted" in answer ? answer.pasted : [];
      return { id, pasted: found, ...(failure === undefined ? {} : { failure }) };
    },
    toMarkdown: async (html) => {
      const answer = await ask({ html });
      return "words" in answer ? answer : { id: answer.id };
    },
  };
}

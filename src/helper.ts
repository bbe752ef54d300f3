import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { once } from "./once.ts";
import { workerModule } from "./program-folder.ts";
import type { StoredRelease } from "./stored-release.ts";
import type { OpenOrder, Order, ReadOrder, RenderOrder } from "./worker.ts";

/** A second thread that takes its share of a long list. */
export interface Helper {
  /** Paths of all files in a folder. */
  list(folder: string): Promise<readonly string[]>;
  /** Reads files of releases until the counter has reached the end. */
  read(order: ReadOrder): Promise<readonly StoredRelease[]>;
  /** Whether it has read a file and need not be told of it. */
  knows(file: string): boolean;
  /** Renders outputs until the counter has reached the end. */
  render(order: RenderOrder): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts a second thread, where there is a second processor to run it.
 * @param content what it must know to read or to render.
 */
export function startHelper(content: () => OpenOrder): Helper | undefined {
  if (availableParallelism() < 2) return undefined;
  const worker = new Worker(workerModule);
  // Answers come in the order of the questions, which are asked at once: the first thread is soon busy.
  const waiting: Question[] = [];
  worker.on("message", (answer) => waiting.shift()?.resolve(String(answer)));
  worker.on("error", (error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  const ask = (order: Order) =>
    new Promise<string>((resolve, reject) => {
      waiting.push({ resolve, reject });
      worker.postMessage(order);
    });
  const open = once(() => worker.postMessage({ kind: "open", ...content() } satisfies Order));
  const known = new Set<string>();
  return {
    list: async (folder) => (await ask({ kind: "list", folder })).split("\n").filter((file) => file !== ""),
    read: async (order) => {
      open();
      const releases: StoredRelease[] = JSON.parse(await ask({ kind: "read", ...order }));
      for (const [file] of releases) known.add(file);
      return releases;
    },
    knows: (file) => known.has(file),
    render: async (order) => {
      open();
      await ask({ kind: "render", ...order });
    },
    stop: async () => {
      await worker.terminate();
    },
  };
}

interface Question {
  readonly resolve: (answer: string) => void;
  readonly reject: (error: unknown) => void;
}

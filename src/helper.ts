import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { workerModule } from "./program-folder.ts";
import type { StoredRelease } from "./stored-release.ts";
import type { OpenOrder, Order, ReadOrder, RenderOrder } from "./worker.ts";

/** A second thread that takes its share of a long list. */
export interface Helper {
  /** Whether it has read a file and need not be told of it. */
  knows(file: string): boolean;
  /** Reads files of releases until the counter has reached the end. */
  read(order: ReadOrder): Promise<readonly StoredRelease[]>;
  /** Renders outputs until the counter has reached the end. */
  render(order: RenderOrder): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a second thread, where there is a second processor to run it. */
export function startHelper(order: OpenOrder): Helper | undefined {
  if (availableParallelism() < 2) return undefined;
  const worker = new Worker(workerModule);
  const ask = async (question: Order): Promise<string> => {
    worker.postMessage(question);
    const [answer] = await once(worker, "message");
    return String(answer);
  };
  worker.postMessage({ kind: "open", ...order } satisfies Order);
  const known = new Set<string>();
  return {
    knows: (file) => known.has(file),
    read: async (read) => {
      const releases: StoredRelease[] = JSON.parse(await ask({ kind: "read", ...read }));
      for (const [file] of releases) known.add(file);
      return releases;
    },
    render: async (render) => {
      await ask({ kind: "render", ...render });
    },
    stop: async () => {
      await worker.terminate();
    },
  };
}

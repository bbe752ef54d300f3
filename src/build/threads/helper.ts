import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { workerModule } from "../../disk/program-folder.ts";
import type { KeptPicture } from "../../images/picture-task.ts";
import type { StoredRelease } from "../../memory/stored-release.ts";
import type { Gathered, OpenOrder, ReadOrder, RenderOrder } from "./work.ts";
import type { Order, PictureOrder } from "./worker.ts";

/** A second thread that takes its share of a long list. */
export interface Helper {
  /** Tells it of the content, once, before it reads or renders. */
  open(order: OpenOrder): void;
  /** Reads files of releases until the counter has reached the end. */
  read(order: ReadOrder): Promise<readonly StoredRelease[]>;
  /** Whether it has read a file and need not be told of it. */
  knows(file: string): boolean;
  /** Tells it of releases. */
  know(releases: readonly StoredRelease[]): void;
  /** Renders outputs until the counter has reached the end. */
  render(order: RenderOrder): Promise<Gathered>;
  /** Makes pictures; the content need not be open. @param onDone told after each how many are done. */
  pictures(order: PictureOrder, onDone?: (done: number) => void): Promise<readonly KeptPicture[]>;
  stop(): Promise<void>;
}

/** Starts a second thread, where there is a second processor to run it. */
export function startHelper(): Helper | undefined {
  if (availableParallelism() < 2) return undefined;
  // Without the options of the first thread: where tsx is among them, it would change every module a second time.
  const worker = new Worker(workerModule, { execArgv: [] });
  // Answers come in the order of the questions, which are asked at once: the first thread is soon busy.
  const waiting: Question[] = [];
  let onDone: ((done: number) => void) | undefined;
  const tellLatest = latestOf((done) => onDone?.(done));
  worker.on("message", (answer: string | number) => {
    if (typeof answer === "number") tellLatest(answer);
    else waiting.shift()?.resolve(answer);
  });
  worker.on("error", (error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  const ask = <Answer>(order: Order): Promise<Answer> => {
    const answer = new Promise<string>((resolve, reject) => {
      waiting.push({ resolve, reject });
      worker.postMessage(order);
    }).then((text) => JSON.parse(text));
    // Whoever waits for it is told; one that nobody waits for any more must not end the program.
    answer.catch(() => {});
    return answer;
  };
  const known = new Set<string>();
  return {
    open: (order) => void ask({ kind: "open", ...order }),
    read: async (order) => {
      const releases = await ask<readonly StoredRelease[]>({ kind: "read", ...order });
      for (const [file] of releases) known.add(file);
      return releases;
    },
    knows: (file) => known.has(file),
    know: (releases) => void ask({ kind: "know", releases: JSON.stringify(releases) }),
    render: (order) => ask({ kind: "render", ...order }),
    pictures: (order, told) => {
      onDone = told;
      return ask({ kind: "pictures", ...order });
    },
    stop: async () => {
      await worker.terminate();
    },
  };
}

/** This thread is busy for seconds: of what has arrived in the meantime only the last is told. */
function latestOf(tell: (done: number) => void): (done: number) => void {
  let latest: number | undefined;
  return (done) => {
    if (latest === undefined)
      setImmediate(() => {
        if (latest !== undefined) tell(latest);
        latest = undefined;
      });
    latest = done;
  };
}

interface Question {
  readonly resolve: (answer: string) => void;
  readonly reject: (error: unknown) => void;
}

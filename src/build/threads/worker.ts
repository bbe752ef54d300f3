import { parentPort } from "node:worker_threads";
import { doTasks } from "../../images/do-tasks.ts";
import type { PictureTask } from "../../images/picture-task.ts";
import { type OpenOrder, openWork, type ReadOrder, type RenderOrder, type Work } from "./work.ts";

// The second thread of a build (see helper.ts).

/** What the first thread asks for; each order is answered, in turn. */
export type Order =
  /** To open the content once, before files are read and outputs rendered. */
  | ({ readonly kind: "open" } & OpenOrder)
  | ({ readonly kind: "read" } & ReadOrder)
  /** To take over what the first thread has read. */
  | { readonly kind: "know"; readonly releases: string }
  | ({ readonly kind: "render" } & RenderOrder)
  /** To make pictures; nothing need be open. How many are done is told meanwhile, as a number. */
  | ({ readonly kind: "pictures" } & PictureOrder);

export interface PictureOrder {
  readonly tasks: readonly PictureTask[];
  /** Parent of the content folder. */
  readonly root: string;
}

let work: Work | undefined;

/** @returns the answer, as plain data or a promise of it. */
function obey(order: Order): unknown {
  switch (order.kind) {
    case "open":
      work = openWork(order);
      return null;
    case "read":
      return work?.read(order);
    case "know":
      return work?.know(JSON.parse(order.releases));
    case "render":
      return work?.render(order);
    case "pictures":
      return doTasks(order.tasks, { root: order.root, onDone: (done) => parentPort?.postMessage(done) });
  }
}

let last: Promise<void> = Promise.resolve();
parentPort?.on("message", (order: Order) => {
  last = last.then(async () => {
    const answer = await obey(order);
    // In JSON, which is quicker to copy from thread to thread than objects are.
    parentPort?.postMessage(JSON.stringify(answer ?? null));
  });
});

import { parentPort } from "node:worker_threads";
import { type OpenOrder, openWork, type ReadOrder, type RenderOrder, type Work } from "./work.ts";

// The second thread of a build (see helper.ts).

/** What the first thread asks for; each order is answered, in turn. */
export type Order =
  /** To open the content once, before files are read and outputs rendered. */
  | ({ readonly kind: "open" } & OpenOrder)
  | ({ readonly kind: "read" } & ReadOrder)
  /** To take over what the first thread has read. */
  | { readonly kind: "know"; readonly releases: string }
  | ({ readonly kind: "render" } & RenderOrder);

let work: Work | undefined;

/** @returns the answer, as plain data. */
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
  }
}

parentPort?.on("message", (order: Order) => {
  // In JSON, which is quicker to copy from thread to thread than objects are.
  parentPort?.postMessage(JSON.stringify(obey(order) ?? null));
});

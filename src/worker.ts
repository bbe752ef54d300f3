import { parentPort } from "node:worker_threads";
import { markFiles } from "./file-mark.ts";
import { loadContent, toPlain } from "./load.ts";
import { listFiles } from "./publish.ts";
import type { OpenOrder, ReadOrder, RenderOrder, Work } from "./work.ts";

// The second thread of a build (see helper.ts). It looks at the disk while the first is still loading the program;
// what reads and renders is loaded here only when it is wanted.

/** What the first thread asks for; each order is answered, in turn. */
export type Order =
  /** To look through the content folder. */
  | ({ readonly kind: "look" } & LookOrder)
  /** To list the files of a folder. */
  | { readonly kind: "list"; readonly folder: string }
  | ({ readonly kind: "mark" } & MarkOrder)
  /** To open the content once, before files are read and outputs rendered. */
  | ({ readonly kind: "open" } & OpenOrder)
  | ({ readonly kind: "read" } & ReadOrder)
  /** To take over what the first thread has read. */
  | { readonly kind: "know"; readonly releases: string }
  | ({ readonly kind: "render" } & RenderOrder);

export interface LookOrder {
  /** The content folder. */
  readonly folder: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly now: number;
}

/** To tell the files of a folder from others. */
export interface MarkOrder {
  readonly folder: string;
  /** Paths of files that are not counted with the others. */
  readonly apart: readonly string[];
}

export interface Marked {
  /** Of all others (see {@link markFiles}). */
  readonly mark: string;
  /** Those of `apart` that there are. */
  readonly present: readonly string[];
}

/** What was listed last, in case that more is asked of it. */
let listed: { readonly folder: string; readonly files: readonly string[] } | undefined;
let work: Work | undefined;

/** @returns the answer, as plain data. */
async function obey(order: Order): Promise<unknown> {
  switch (order.kind) {
    case "look": {
      const { texts, ...rest } = loadContent(order.folder, order.now);
      return { texts: toPlain(texts), ...rest };
    }
    case "list":
      return listed?.folder === order.folder ? listed.files : listFiles(order.folder);
    case "mark": {
      const apart = new Set(order.apart);
      const files = listFiles(order.folder);
      listed = { folder: order.folder, files };
      const present = files.filter((file) => apart.has(file));
      return { mark: markFiles(files.filter((file) => !apart.has(file))), present } satisfies Marked;
    }
    case "open": {
      listed = undefined;
      const { openWork } = await import("./work.ts");
      work = openWork(order);
      return null;
    }
    case "read":
      return work?.read(order);
    case "know":
      return work?.know(JSON.parse(order.releases));
    case "render":
      return work?.render(order);
  }
}

let last = Promise.resolve();

parentPort?.on("message", (order: Order) => {
  // In JSON, which is quicker to copy from thread to thread than objects are.
  last = last.then(async () => parentPort?.postMessage(JSON.stringify((await obey(order)) ?? null)));
});

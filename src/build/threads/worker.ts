import { parentPort } from "node:worker_threads";
import { loadContent, toPlain } from "../../disk/load.ts";
import { type Marked, markFiles } from "../again/file-mark.ts";
import { listSite } from "../publish/list-files.ts";
import type { OpenOrder, ReadOrder, RenderOrder, Work } from "./work.ts";

// The second thread of a build (see helper.ts). It looks at the disk while the first is still loading the program;
// what reads and renders is loaded here only when it is wanted.

/** What the first thread asks for; each order is answered, in turn. */
export type Order =
  /** To look through the content folder. */
  | ({ readonly kind: "look" } & LookOrder)
  /** To find the files of a folder, of which it is asked next. */
  | { readonly kind: "walk"; readonly folder: string }
  /** To list them. */
  | { readonly kind: "list" }
  /** To tell them from other files. */
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

export interface MarkOrder {
  /** Paths of files that are not counted with the others. */
  readonly apart: readonly string[];
}

let found: readonly string[] = [];
let work: Work | undefined;

/** @returns the answer, as plain data. */
async function obey(order: Order): Promise<unknown> {
  switch (order.kind) {
    case "look": {
      const { texts, ...rest } = loadContent(order.folder, order.now);
      return { texts: toPlain(texts), ...rest };
    }
    case "walk":
      found = listSite(order.folder);
      return null;
    case "list":
      return found;
    case "mark": {
      const apart = new Set(order.apart);
      const present = found.filter((file) => apart.has(file));
      return { mark: markFiles(found.filter((file) => !apart.has(file))), present } satisfies Marked;
    }
    case "open": {
      const { openWork } = await import("./work.ts");
      work = openWork(order);
      return null;
    }
    case "read":
      return work?.read(order);
    case "know":
      return work?.know(JSON.parse(order.releases));
    case "render":
      // Nobody asks for the list of files once rendering has begun, and rendering wants the memory.
      found = [];
      return work?.render(order);
  }
}

let last = Promise.resolve();

parentPort?.on("message", (order: Order) => {
  // In JSON, which is quicker to copy from thread to thread than objects are.
  last = last.then(async () => parentPort?.postMessage(JSON.stringify((await obey(order)) ?? null)));
});

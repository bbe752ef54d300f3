import { dirname } from "node:path";
import { setFlagsFromString } from "node:v8";
import { once } from "../../base/remember.ts";
import type { CompileOptions } from "../../compile/compile.ts";
import type { Memory } from "../../compile/memory.ts";
import type { Content } from "../../content/content.ts";
import { type TextOnDisk, toPlain } from "../../disk/load.ts";
import { type Helper, startHelper } from "./helper.ts";

/** Starts the second thread when it is first asked for; there is none where there is no processor for it. */
export type Thread = () => Helper | undefined;

/** Does some work that may ask for a second thread, and stops that when it is done. */
export async function withHelper<Result>(work: (thread: Thread) => Promise<Result>): Promise<Result> {
  keepYoungSmall();
  let started: Helper | undefined;
  const thread = once(() => {
    started = startHelper();
    return started;
  });
  try {
    return await work(thread);
  } finally {
    await started?.stop();
  }
}

/**
 * From Node 24 on each thread gathers 64 MB of new objects before it looks which of them are garbage. With as many as
 * it gathers when a build begins, and 8 MB in the second thread, a build takes a third less memory and no more time
 * (docs/decisions/12-remember-and-render-in-bulk.md).
 */
function keepYoungSmall(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
  // Read when a thread starts, and this one has.
  setFlagsFromString("--min-semi-space-size=8");
}

export interface HelperOptions {
  /** The content folder. */
  readonly folder: string;
  readonly options: CompileOptions;
}

/** The second thread, which is told of the content when it is first asked for. */
export function helperFor(
  thread: Thread,
  { texts, ...content }: Content<TextOnDisk>,
  { folder, options }: HelperOptions,
): (memory: Pick<Memory, "sound">) => Helper | undefined {
  let isOpen = false;
  return ({ sound }) => {
    const helper = thread();
    if (isOpen) return helper;
    isOpen = true;
    // Garbage may take half the room of what is in use, in both threads; by itself the engine lets it take three
    // times as much, which saves no time that can be measured.
    setFlagsFromString("--heap-growing-percent=50");
    helper?.open({ root: dirname(folder), texts: toPlain(texts), content, options, sound });
    return helper;
  };
}

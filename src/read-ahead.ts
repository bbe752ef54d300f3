import { dirname, resolve } from "node:path";
import type { CompileOptions } from "./compile.ts";
import type { Content } from "./content.ts";
import { type Helper, startHelper } from "./helper.ts";
import type { Memory } from "./memory.ts";
import { openContent } from "./open-content.ts";
import { reviver } from "./stored-release.ts";
import { createCounter, share } from "./threads.ts";
import type { OpenOrder } from "./worker.ts";

export interface ReadAheadOptions {
  /** The content folder. */
  readonly content: string;
  readonly memory: Memory;
  readonly options: CompileOptions;
  /** Files or pages from which a second thread is worth its start. */
  readonly helpFrom: number;
}

/** What a second thread must know of some content. */
export function openOrder(
  { texts, ...content }: Content,
  { content: folder, options }: Pick<ReadAheadOptions, "content" | "options">,
): OpenOrder {
  return { root: dirname(resolve(folder)), files: texts.map(({ file }) => file), content, options };
}

/**
 * Reads the releases that the memory lacks, in two threads where there are many, so that compiling finds them
 * known.
 * @returns the second thread, if one was started; it knows the releases that it has read.
 */
export async function readAhead(
  content: Content,
  { content: folder, memory, options, helpFrom }: ReadAheadOptions,
): Promise<Helper | undefined> {
  const { texts, reader, basis, linking } = openContent(content, options, memory);
  if (!linking) return undefined;
  if (memory.basis !== basis) memory.files.clear();
  memory.basis = basis;
  const unread = texts.filter((text) => {
    const known = memory.files.get(text.file);
    return !(known && reader.suffices(text, known));
  });
  if (unread.length < helpFrom) return undefined;
  const helper = startHelper(openOrder(content, { content: folder, options }));
  const counter = createCounter();
  const reading = helper?.read({ files: unread.map(({ file }) => file), counter });
  for (const index of share(counter, unread.length)) {
    const text = unread[index];
    if (text) memory.files.set(text.file, reader.read(text));
  }
  const stamps = new Map(unread.map(({ file, stamp }) => [file, stamp]));
  const revive = reviver(unread);
  for (const stored of (await reading) ?? []) {
    const [file] = stored;
    memory.files.set(file, { ...revive(stored), stamp: stamps.get(file) });
  }
  return helper;
}

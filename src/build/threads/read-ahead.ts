import type { CompileOptions } from "../../compile/compile.ts";
import type { Memory } from "../../compile/memory.ts";
import { isRelease, openContent } from "../../compile/open-content.ts";
import type { Content } from "../../content/content.ts";
import { reviver } from "../../memory/stored-release.ts";
import type { Helper } from "./helper.ts";
import { createCounter, share } from "./threads.ts";

export interface ReadAheadOptions {
  readonly memory: Memory;
  readonly options: CompileOptions;
  /** Unread releases from which the second thread reads too. */
  readonly helpFrom: number;
  /** The second thread, where there is a processor for it; it knows the content, and the register if it is given. */
  readonly helper: (memory: Pick<Memory, "sound">) => Helper | undefined;
}

/**
 * Reads the releases that the memory lacks, in two threads where there are many, so that compiling finds them
 * known. The second thread then knows those that it has read.
 * @returns the memory with them.
 */
export async function readAhead(
  content: Content,
  { memory, options, helpFrom, helper: startHelper }: ReadAheadOptions,
): Promise<Memory> {
  const { texts, reader, dependsOn, linking, registryFolder, remembered } = openContent(
    content,
    options,
    memory,
  );
  if (!linking) return memory;
  const files = new Map(memory.dependsOn === dependsOn ? memory.files : []);
  const unread = texts.filter((text) => {
    if (!isRelease(text.file, registryFolder)) return false;
    const known = files.get(text.file);
    return !(known && reader.suffices(text, known));
  });
  if (unread.length < helpFrom) return { ...memory, ...remembered };
  const helper = startHelper(remembered);
  const counter = createCounter();
  const reading = helper?.read({ files: unread.map(({ file }) => file), counter });
  for (const index of share(counter, unread.length)) {
    const text = unread[index];
    if (text) files.set(text.file, reader.read(text));
  }
  const stamps = new Map(unread.map(({ file, stamp }) => [file, stamp]));
  const revive = reviver(unread);
  for (const stored of (await reading) ?? []) {
    const [file] = stored;
    files.set(file, { ...revive(stored), stamp: stamps.get(file) });
  }
  return { ...memory, ...remembered, dependsOn, files };
}

import { type FileHandle, mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";

/** A file that only grows. It is made when the first line comes and stays open between lines. */
export interface AppendedFile {
  append(text: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens a file for appending, with its folder. Each text is written at once, so that an interruption loses at most one. */
export function openAppended(path: string): AppendedFile {
  let handle: FileHandle | undefined;
  return {
    append: async (text) => {
      if (handle === undefined) {
        await mkdir(dirname(path), { recursive: true });
        handle = await open(path, "a");
      }
      await handle.write(text);
    },
    close: async () => {
      await handle?.close();
      handle = undefined;
    },
  };
}

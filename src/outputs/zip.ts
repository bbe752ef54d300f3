import { strToU8, unzipSync, type Zippable, zipSync } from "fflate";

export interface ZipEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Whether it is made smaller; texts are, and pictures, which are so already, need not be. */
  readonly isPacked?: boolean;
}

/**
 * The date of all files: the first that a ZIP can tell. A ZIP holds local times, which fflate takes from the
 * machine's zone; other days, and noons, are missing in some zone (Samoa had no 30 December 2011).
 */
const mtime = new Date(1980, 0, 1, 12);

/**
 * Packs files into a ZIP archive: the same files give the same bytes on every machine.
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const files: Zippable = {};
  for (const { name, content, isPacked = typeof content === "string" } of entries) {
    const bytes = typeof content === "string" ? strToU8(content) : content;
    files[name] = [bytes, { level: isPacked ? 9 : 0, mtime }];
  }
  return zipSync(files);
}

/**
 * The files of a ZIP archive, for the Word documents that are imported.
 * @param limit refuses archives that would unpack to more bytes than this.
 * @returns the files by name, or `undefined` where the bytes are no such archive.
 */
export function readZip(bytes: Uint8Array, limit: number): Map<string, Uint8Array> | undefined {
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        return size <= limit;
      },
    });
    return size <= limit ? new Map(Object.entries(files)) : undefined;
  } catch {
    return undefined;
  }
}

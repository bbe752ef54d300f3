import { strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import type { Day } from "../date.ts";

export interface ZipEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** ZIP cannot tell of earlier days. */
const firstYear = 1980;

/**
 * Packs files into a ZIP archive: the same files and day give the same bytes on every machine. Texts are
 * compressed; pictures, which are so already, are only stored.
 * @param day the date that all files get.
 */
export function writeZip(entries: readonly ZipEntry[], day: Day): Uint8Array {
  // A ZIP holds local times, and fflate asks the machine's clock for them: noon exists in every zone on every day.
  const [year = firstYear, month = 1, date = 1] = day.split("-").map(Number);
  const mtime = year < firstYear ? new Date(firstYear, 0, 1, 12) : new Date(year, month - 1, date, 12);
  const files: Zippable = {};
  for (const { name, content } of entries) {
    files[name] =
      typeof content === "string" ? [strToU8(content), { level: 9, mtime }] : [content, { level: 0, mtime }];
  }
  return zipSync(files);
}

/**
 * The files of a ZIP archive whose names a test accepts.
 * @param limit refuses archives that would unpack to more bytes than this.
 * @returns the files by name, or `undefined` where the bytes are no such archive.
 */
export function readZip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limit: number,
): Map<string, Uint8Array> | undefined {
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        size += originalSize;
        return size <= limit && wanted(name);
      },
    });
    return size <= limit ? new Map(Object.entries(files)) : undefined;
  } catch {
    return undefined;
  }
}

import { closeSync, openSync, readSync } from "node:fs";

/** Bytes that are read at once: the data of an archive are hundreds of megabytes. */
const portion = 1_000_000;

/**
 * Whether two files of one size have the same bytes.
 * One after the other and without promises: thousands of small files are compared, nothing else is under way, and
 * each promise would cost more than the reading.
 */
export function haveSameBytes(a: string, b: string, size: number): boolean {
  for (let start = 0; start < size; start += portion) {
    const length = Math.min(portion, size - start);
    if (!readPart(a, start, length).equals(readPart(b, start, length))) return false;
  }
  return true;
}

function readPart(path: string, start: number, length: number): Buffer {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(file, bytes, 0, length, start));
  } finally {
    closeSync(file);
  }
}

import { compareText } from "./diagnostic.ts";

interface File {
  readonly file: string;
}

/** The files in a folder and those below it. @param files in the order of their paths. */
export function filesWithin<F extends File>(files: readonly F[], folder: string): F[] {
  return files.slice(...rangeOf(files, folder));
}

/**
 * Other files in the place of those in a folder and below it.
 * @param files in the order of their paths.
 */
export function replaceWithin<F extends File>(files: readonly F[], folder: string, fresh: readonly F[]): F[] {
  const [start, end] = rangeOf(files, folder);
  const ordered = [...fresh].sort((a, b) => compareText(a.file, b.file));
  return [...files.slice(0, start), ...ordered, ...files.slice(end)];
}

/** Paths with a common beginning stand together: a few looks find them in however long a list. */
function rangeOf(files: readonly File[], folder: string): [start: number, end: number] {
  // In the order of UTF-16 code units "0" follows "/".
  return [placeOf(`${folder}/`, files), placeOf(`${folder}0`, files)];
}

/** How many files come before a path. */
function placeOf(path: string, files: readonly File[]): number {
  let low = 0;
  let high = files.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareText(files[middle]?.file ?? "", path) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

import { placeByHalving } from "./place-by-halving.ts";

interface File {
  readonly file: string;
}

/** The files in a folder and those below it. @param files in the order of their paths. */
export function filesWithin<F extends File>(files: readonly F[], folder: string): F[] {
  return files.slice(...rangeOf(files, folder));
}

/**
 * Other files in the place of those in a folder and below it.
 * @param files in the order of their paths, and so are the fresh ones.
 */
export function replaceWithin<F extends File>(files: readonly F[], folder: string, fresh: readonly F[]): F[] {
  const [start, end] = rangeOf(files, folder);
  return [...files.slice(0, start), ...fresh, ...files.slice(end)];
}

/** Paths with a common beginning stand together. */
function rangeOf(files: readonly File[], folder: string): [start: number, end: number] {
  const placeOf = (path: string) => placeByHalving(files, ({ file }) => file < path);
  // In the order of UTF-16 code units "0" follows "/".
  return [placeOf(`${folder}/`), placeOf(`${folder}0`)];
}

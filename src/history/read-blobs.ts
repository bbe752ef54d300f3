import { askGit } from "./ask-git.ts";

/** Reads what is in files of a repository, by the names that Git gives to contents. */
export function readBlobs(folder: string, blobs: readonly string[]): ReadonlyMap<string, Buffer> {
  const texts = new Map<string, Buffer>();
  if (blobs.length === 0) return texts;
  const said = askGit(folder, ["cat-file", "--batch"], `${blobs.join("\n")}\n`);
  for (let place = 0; said && place < said.length; ) {
    const end = said.indexOf("\n", place);
    const [name = "", kind, size] = said.subarray(place, end).toString().split(" ");
    place = end + 1;
    // Of one that is missing nothing more is said.
    if (size === undefined) continue;
    if (kind === "blob") texts.set(name, said.subarray(place, place + Number(size)));
    place += Number(size) + 1;
  }
  return texts;
}

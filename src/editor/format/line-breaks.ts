import { applySplices, type Splice } from "../../base/splices.ts";

/** A file as programs on Windows write it, and the same as our readers see it. */
export interface ReadLines {
  /** Without a byte order mark, with `\n` behind each line. */
  readonly text: string;
  /** Puts other words into the file: its line breaks and its mark stay, and new lines break as most of its lines do. */
  readonly splice: (splices: readonly Splice[]) => string;
}

/** Reads a file in a way that it can be written again. */
export function readLines(file: string): ReadLines {
  const mark = file.startsWith("\ufeff") ? 1 : 0;
  const text = file.slice(mark).replaceAll("\r\n", "\n");
  // Where the line breaks of two characters stand in the text.
  const pairs: number[] = [];
  for (let at = file.indexOf("\r\n"); at !== -1; at = file.indexOf("\r\n", at + 2))
    pairs.push(at - mark - pairs.length);
  const lines = text.split("\n").length - 1;
  const lineBreak = pairs.length * 2 > lines ? "\r\n" : "\n";
  const inFile = (at: number) => at + mark + pairs.filter((pair) => pair < at).length;
  return {
    text,
    splice: (splices) =>
      applySplices(
        file,
        splices.map(({ start, end, text: words }) => ({
          start: inFile(start),
          end: inFile(end),
          text: words.replaceAll("\n", lineBreak),
        })),
      ),
  };
}

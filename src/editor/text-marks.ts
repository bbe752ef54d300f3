/** A stretch of a text that is to be written over, and what is selected afterwards. */
export interface TextEdit {
  readonly start: number;
  /** Excluded. */
  readonly end: number;
  readonly text: string;
  readonly selected: readonly [start: number, end: number];
}

/** A text with what is selected in it. */
export interface SelectedText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Puts marks around the selected words, or takes away those that are there. Blanks at the ends stay outside. */
export function aroundWords({ text, start: from, end: to }: SelectedText, mark: string): TextEdit {
  const inner = text.slice(from, to);
  const blanks = inner.length - inner.trimStart().length;
  const start = inner.trim() === "" ? from : from + blanks;
  const end = inner.trim() === "" ? from : start + inner.trim().length;
  const words = text.slice(start, end);
  const [before, after] = [start - mark.length, end + mark.length];
  if (text.slice(Math.max(0, before), start) === mark && text.slice(end, after) === mark)
    return { start: before, end: after, text: words, selected: [before, before + words.length] };
  const first = start + mark.length;
  return { start, end, text: `${mark}${words}${mark}`, selected: [first, first + words.length] };
}

/** What stands before each of several lines. */
export type LineMark = "## " | "- " | "1. " | "> ";

const anyMark = /^(?:#{1,6} |[-*+] |\d{1,9}[.)] |> )/;

/** Puts a mark before each selected line, or takes it away where each of them has it. Lines of words have one mark at most. */
export function beforeLines({ text, start: from, end: to }: SelectedText, mark: LineMark): TextEdit {
  const start = from === 0 ? 0 : text.lastIndexOf("\n", from - 1) + 1;
  const below = text.indexOf("\n", to > from && text[to - 1] === "\n" ? to - 1 : to);
  const end = below === -1 ? text.length : below;
  const lines = text.slice(start, end).split("\n");
  const isMarked = lines.every((line) => line.trim() === "" || hasMark(line, mark));
  const isBare = lines.every((line) => line.trim() === "");
  let count = 0;
  const changed = lines.map((line) => {
    if (line.trim() === "" && !isBare) return line;
    const words = line.replace(anyMark, "");
    if (isMarked && !isBare) return words;
    count += 1;
    return `${mark === "1. " ? `${count}. ` : mark}${words}`;
  });
  // A block begins behind an empty line, or the line above would be part of it.
  const above = text.slice(0, start);
  const gap = isMarked && !isBare ? "" : above === "" || above.endsWith("\n\n") ? "" : "\n";
  const written = `${gap}${changed.join("\n")}`;
  const last = start + written.length;
  return { start, end, text: written, selected: from === to ? [last, last] : [start + gap.length, last] };
}

function hasMark(line: string, mark: LineMark): boolean {
  return mark === "1. " ? /^\d{1,9}[.)] /.test(line) : line.startsWith(mark);
}

/** Makes a link of the selected words; what is selected afterwards is where the address goes, or the words. */
export function asLink({ text, start, end }: SelectedText): TextEdit {
  const selected = text.slice(start, end).trim();
  const [words, address] = /^https?:\/\/\S+$/.test(selected) ? ["", selected] : [selected, "https://"];
  const written = `[${words}](${address})`;
  const from = start + (words === "" ? 1 : words.length + 3);
  return { start, end, text: written, selected: [from, from + (words === "" ? 0 : address.length)] };
}

/** A picture in a paragraph of its own behind what is selected, with what is to be written of it selected. */
export function asPicture({ text, end }: SelectedText, file: string): TextEdit {
  const [above, below] = [text.slice(0, end), text.slice(end)];
  const before = above.trim() === "" ? "" : gapAfter(above);
  const after = below.trim() === "" ? "" : gapBefore(below);
  const from = end + before.length + 2;
  return {
    start: end,
    end,
    text: `${before}![${seen}](${file})${after}`,
    selected: [from, from + seen.length],
  };
}

/** Stands for what a picture shows until somebody says so. */
export const seen = "Apa yang tampak";

function gapAfter(above: string): string {
  return "\n".repeat(2 - Math.min(2, (/\n*$/.exec(above)?.[0] ?? "").length));
}

function gapBefore(below: string): string {
  return "\n".repeat(2 - Math.min(2, (/^\n*/.exec(below)?.[0] ?? "").length));
}

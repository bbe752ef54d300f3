import { isDeepStrictEqual } from "node:util";
import { placeAt } from "../base/source.ts";
import { UserError } from "../diagnostics/user-error.ts";
import { entryRanges, parseYaml } from "../yaml/yaml.ts";

/** A file of many entries in parts. */
export interface SplitRegister {
  /** The comment at its head, without the marks; absent where there is none. */
  readonly head?: string;
  /** What the file of each entry holds, by id, in their order. */
  readonly entries: ReadonlyMap<string, string>;
}

/**
 * Parts a register of the old form, a map of ids, into a text for each entry. Comments stay with the entry that
 * they stand in or before.
 * @param file its name, for messages.
 * @throws UserError where the file cannot be read, or an entry would say something else than before.
 */
export function splitRegister(file: string, text: string): SplitRegister {
  const ranges = entryRanges(text);
  const before = valuesOf(file, text);
  const gap = text.indexOf("\n\n");
  const head =
    gap > 0 && gap < (ranges[0]?.start ?? 0) && isComment(text.slice(0, gap)) ? text.slice(0, gap) : "";
  const entries = new Map<string, string>();
  let from = head.length;
  for (const { key, start, end } of ranges) {
    const stop = endOfComments(text, endOfLine(text, end));
    const comments = text.slice(from, start).trim();
    const entry = [comments, dedent(text.slice(start, stop))].filter((part) => part !== "").join("\n");
    entries.set(key, `${entry.trimEnd()}\n`);
    from = stop;
  }
  const rest = text.slice(from).trim();
  const last = [...entries.keys()].at(-1);
  if (rest !== "" && last !== undefined) entries.set(last, `${entries.get(last)}${rest}\n`);
  for (const [id, split] of entries) {
    if (!isDeepStrictEqual(valuesOf(file, split), before[id])) throw cannotSplit(file, id);
  }
  return { entries, ...(head === "" ? {} : { head: head.replace(/^# ?/gm, "") }) };
}

/** The lines of an entry below its id, moved to the left; what stands beside the id comes first. */
function dedent(entry: string): string {
  const [opening = "", ...lines] = entry.split("\n");
  const beside = opening.slice(opening.indexOf(":") + 1).trim();
  const indents = lines.filter((line) => /^\s*[^\s#]/.test(line)).map((line) => line.search(/\S/));
  const indent = Math.min(...indents);
  const moved = lines.map((line) =>
    line.slice(0, indent).trim() === "" ? line.slice(indent) : line.trimStart(),
  );
  return [...(beside === "" ? [] : [beside]), ...moved].join("\n");
}

/** Where the line of an offset ends, its comment included. The end of a block already lies behind its last line. */
function endOfLine(text: string, offset: number): number {
  if (text[offset - 1] === "\n") return offset;
  const newline = text.indexOf("\n", offset);
  return newline === -1 ? text.length : newline + 1;
}

/** Comments that are indented as the entry is belong to it. */
function endOfComments(text: string, offset: number): number {
  const comments = /^(?:[ \t]+#[^\n]*(?:\n|$))+/.exec(text.slice(offset))?.[0] ?? "";
  return offset + comments.length;
}

function isComment(text: string): boolean {
  return text.split("\n").every((line) => line === "" || line.startsWith("#"));
}

function valuesOf(file: string, text: string): Readonly<Record<string, unknown>> {
  let isSound = true;
  const data = parseYaml({ file, text }, text, 0, () => {
    isSound = false;
  });
  const value = data?.value;
  if (isSound && typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  throw cannotSplit(file, String(placeAt({ file, text }, 0).line));
}

function cannotSplit(file: string, where: string): UserError {
  return new UserError({
    id: `${file} tidak dapat dipecah dengan pasti (${where}); tidak ada yang ditulis. Perbaiki dahulu kesalahan YAML-nya, atau pindahkan entri itu dengan tangan`,
    en: `${file} cannot be split for certain (${where}); nothing was written. Mend its YAML first, or move that entry by hand`,
  });
}

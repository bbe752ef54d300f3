import { entryRanges } from "../content/yaml.ts";
import { printEntry, type RegisterEntry } from "./entry.ts";

/**
 * Puts an entry into the text of a registry file. Everything else stays as it is, comments too.
 * A file in the order of its ids stays in that order; otherwise the entry follows the last one it belongs to, or
 * comes last.
 * @param kin ids of entries that the new one belongs to: the same city's officials, the same series' events.
 */
export function insertEntry(text: string, { id, fields }: RegisterEntry, kin: readonly string[]): string {
  const entry = printEntry(id, fields);
  const ranges = entryRanges(text);
  if (ranges.length === 0) return `${text.replace(/^\{\s*\}\s*$/m, "").trimEnd()}\n\n${entry}`.trimStart();
  const ids = ranges.map(({ key }) => key);
  const sorted = ids.every((key, index) => index === 0 || (ids[index - 1] ?? "") < key);
  const after = sorted
    ? ranges.findLastIndex(({ key }) => key < id)
    : Math.max(
        ranges.findLastIndex(({ key }) => kin.includes(key)),
        kin.length === 0 ? ranges.length - 1 : -1,
      );
  const place = sorted || after !== -1 ? after : ranges.length - 1;
  const spaced = /\n\s*\n/.test(text.slice(ranges[0]?.start ?? 0));
  const gap = spaced ? "\n" : "";
  if (place === -1) {
    const start = ranges[0]?.start ?? 0;
    return `${text.slice(0, start)}${entry}${gap}${text.slice(start)}`;
  }
  const end = endOfLine(text, ranges[place]?.end ?? text.length);
  const before = text.slice(0, end);
  return `${before}${before.endsWith("\n") ? "" : "\n"}${gap}${entry}${text.slice(end)}`;
}

/** Where the line of an offset ends, its comment included. The end of a block already lies behind its last line. */
function endOfLine(text: string, offset: number): number {
  if (text[offset - 1] === "\n") return offset;
  const newline = text.indexOf("\n", offset);
  return newline === -1 ? text.length : newline + 1;
}

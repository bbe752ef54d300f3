import type { Notes } from "./notes.ts";

/** What stands between a line and the next: a space, nothing, or nothing and no hyphen either. */
export type Seam = "space" | "none" | "cut";

/** Puts a line behind the line before it. */
export function joinBroken(before: string, line: string, notes: Notes): string {
  const seam = seamOf(before, line, notes);
  if (seam === "space") return `${before} ${line}`;
  return (seam === "cut" ? before.slice(0, -1) : before) + line;
}

/**
 * How a line and the next are put together. A word that was parted at the end of the line is one again, unless it is
 * written with a hyphen anyway: a repeated word, a number, a capital behind it, an address.
 */
export function seamOf(before: string, line: string, notes: Notes): Seam {
  // A hyphen that is only seen at the end of a line is none of the word.
  if (/\p{L}\u{AD}$/u.test(before)) return "cut";
  const [, head = ""] = /([\p{L}\p{M}]+)[-\u{2010}]$/u.exec(before) ?? [];
  const [, tail = ""] = /^([\p{L}\p{M}]+)/u.exec(line) ?? [];
  const [address] = /\S*(?:\/\/|www\.|@)\S*[-_=&?]$/.exec(before) ?? [];
  if (address !== undefined) {
    notes.add("address-joined", address + (/^\S+/.exec(line)?.[0] ?? ""));
    return "none";
  }
  if (head === "" || tail === "") return "space";
  if (isRepeated(head.toLowerCase(), tail.toLowerCase()) || /^\p{Lu}/u.test(tail)) return "none";
  notes.add("word-joined", `${head}-${tail}`);
  return "cut";
}

/** "anak-anak", "berbagi-bagi", "undang-undangan", "tolong-menolong". */
function isRepeated(head: string, tail: string): boolean {
  if (head.length < 3) return false;
  if (tail.startsWith("me") && tail.endsWith(head.slice(1))) return true;
  return Array.from(head, (_, at) => head.slice(at)).some(
    (part) => (part.length >= 4 || part === head) && tail.startsWith(part),
  );
}

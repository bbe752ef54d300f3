import type { Notes } from "./notes.ts";

/** Words that are written with a hyphen keep it: repeated ones ("anak-anak") and those after these beginnings. */
const hyphenated = /^(?:non|pro|anti|pasca|pra|se|ke|ber|ter|me|di|antar|sub|multi|semi|eks)$/i;

/**
 * Puts a line behind the line before it. A word that was parted at the end of the line is one again, unless it is
 * written with a hyphen anyway: a repeated word, a number, a capital behind it.
 */
export function joinBroken(before: string, line: string, notes: Notes): string {
  const [, head = ""] = /([\p{L}\p{M}]+)-$/u.exec(before) ?? [];
  const [, tail = ""] = /^([\p{L}\p{M}]+)/u.exec(line) ?? [];
  if (head === "" || tail === "") return `${before} ${line}`;
  const isRepeated = tail.toLowerCase().startsWith(head.toLowerCase().slice(-4)) && head.length >= 3;
  if (isRepeated || /^\p{Lu}/u.test(tail)) return `${before}${line}`;
  if (hyphenated.test(head) && /^\p{Lu}/u.test(line)) return `${before}${line}`;
  notes.add("word-joined", `${head}-${tail}`);
  return `${before.slice(0, -1)}${line}`;
}

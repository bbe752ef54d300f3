import { joinBroken } from "./broken-words.ts";
import type { Notes } from "./notes.ts";

/** A mail program breaks lines at 72 to 78 characters; nothing else makes so many lines of that length. */
const wrap = { shortest: 55, longest: 80, lines: 4 };

const listItem = /^\s*(?:[-+*•·▪●◦‣➢✓✔§⁃–—\u{F0B7}\u{F0A7}\u{F0D8}\u{F0FC}]\s|\d{1,3}[.)]\s?\D|[a-z][.)]\s)/u;

/**
 * Makes a paragraph of each line, as pasted messages have it, and puts lines together that a mail program broke.
 * @returns the paragraphs, none of them empty and none with a line break.
 */
export function joinLines(lines: readonly string[], notes: Notes): string[] {
  const whole = lines.map((line) => line.replace(/\t/g, " ").trim());
  const wrapped = isWrapped(whole);
  const tidy = wrapped ? withoutPageNumbers(whole, notes) : whole;
  const widest = Math.max(0, ...tidy.map((line) => line.length));
  const paragraphs: string[] = [];
  let previous = "";
  let joined = 0;
  for (const line of tidy) {
    const last = paragraphs.at(-1);
    if (line !== "" && last !== undefined && continues(previous, line, { wrapped, widest })) {
      paragraphs[paragraphs.length - 1] = joinBroken(last, line, notes);
      joined += 1;
    } else if (line !== "") paragraphs.push(line);
    previous = line;
  }
  if (joined > 0) notes.add("lines-joined", "", joined);
  return paragraphs;
}

function continues(
  previous: string,
  line: string,
  { wrapped, widest }: { wrapped: boolean; widest: number },
): boolean {
  if (previous === "" || listItem.test(line) || /^[|>#]/.test(line)) return false;
  if (/\p{L}-$/u.test(previous) && /^\p{Ll}/u.test(line) && previous.length >= 30) return true;
  if (wrapped) return previous.length > widest * 0.75;
  return previous.length >= 40 && !/[.!?:;”"*)]$/.test(previous) && /^\p{Ll}/u.test(line);
}

/** A number alone between full lines was at the foot of a page. */
function withoutPageNumbers(lines: readonly string[], notes: Notes): string[] {
  return lines.filter((line, index) => {
    const isNumber = /^(?:hal(?:aman)?\.?\s*)?[-–\s]*\d{1,3}[-–\s]*$/i.test(line) && index > 0;
    if (isNumber) notes.add("page-number", line);
    return !isNumber;
  });
}

function isWrapped(lines: readonly string[]): boolean {
  const full = lines.filter(({ length }) => length >= wrap.shortest && length <= wrap.longest);
  return full.length >= wrap.lines && lines.every(({ length }) => length <= wrap.longest + 2);
}

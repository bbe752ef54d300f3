import { canonicalWords } from "../base/canonical-words.ts";
import { type Hashing, startHashing } from "../base/hashing.ts";

/** A version that was found in a text. */
export interface FoundVersion {
  readonly fingerprint: string;
  readonly title: string;
  readonly body: string;
  /** The lines of the text that are not of it. */
  readonly outside: readonly string[];
}

/** Lines in which the title is looked for, lines over which it may run, and lines between it and the text. */
const reach = { title: 6, titleLines: 3, between: 10 } as const;

/** The place with which the first paragraph begins on a page: "KOTAMOBAGU – ". */
export const opening = /^[^\n–—-]{2,60}?\s+[–—-]\s+/;

/**
 * Looks for a version in a text that may have more around it and between its title and its paragraphs, as press texts
 * and messages do: its summary, the place and day, whom to ask.
 * @param isKnown whether a fingerprint is of a version that is looked for.
 */
export function findVersion(
  text: string,
  isKnown: (fingerprint: string) => boolean,
): FoundVersion | undefined {
  const lines = linesOf(text).filter((line) => canonicalWords(line).length > 0);
  const whole = startHashing().with(canonicalWords(text).join(" ")).digest();
  if (isKnown(whole)) {
    const [title = "", ...body] = lines;
    return { fingerprint: whole, title, body: body.join("\n"), outside: [] };
  }
  const hashed = lines.map((line) => canonicalWords(line).join(" "));
  let best: FoundVersion | undefined;
  for (const { start, end } of titles(lines.length)) {
    const title = startHashing().with(hashed.slice(start, end).join(" "));
    for (let first = end; first < Math.min(lines.length, end + reach.between); first += 1) {
      for (const opened of openings(lines[first] ?? "")) {
        const last = lastLine({ title, opened, hashed, first, isKnown });
        if (!last) continue;
        const outside = [...lines.slice(0, start), ...lines.slice(end, first), ...lines.slice(last.line + 1)];
        if (best && best.outside.length <= outside.length) continue;
        best = {
          fingerprint: last.fingerprint,
          title: lines.slice(start, end).join(" "),
          body: [opened, ...lines.slice(first + 1, last.line + 1)].join("\n"),
          outside,
        };
      }
    }
  }
  return best;
}

/** The lines of a text, however it ends them. */
export function linesOf(text: string): string[] {
  return text.split(/[\n\r\u2028\u2029]+/);
}

/** The lines that can be a title. */
function* titles(count: number): Generator<{ readonly start: number; readonly end: number }> {
  for (let start = 0; start < Math.min(count - 1, reach.title); start += 1)
    for (let end = start + 1; end <= Math.min(count - 1, start + reach.titleLines); end += 1)
      yield { start, end };
}

/** A first line as it is, and without the place before it. */
function openings(line: string): string[] {
  const without = line.replace(opening, "");
  return without === line || canonicalWords(without).length === 0 ? [line] : [line, without];
}

interface Trial {
  readonly title: Hashing;
  readonly opened: string;
  /** The lines in canonical form. */
  readonly hashed: readonly string[];
  /** The place of the line that begins the text. */
  readonly first: number;
  readonly isKnown: (fingerprint: string) => boolean;
}

/** The last line with which the text from a first line on is known. */
function lastLine({ title, opened, hashed, first, isKnown }: Trial) {
  let found: { readonly line: number; readonly fingerprint: string } | undefined;
  let hashing = title.with(` ${canonicalWords(opened).join(" ")}`);
  for (let line = first; line < hashed.length; line += 1) {
    if (line > first) hashing = hashing.with(` ${hashed[line]}`);
    const fingerprint = hashing.digest();
    if (isKnown(fingerprint)) found = { line, fingerprint };
  }
  return found;
}

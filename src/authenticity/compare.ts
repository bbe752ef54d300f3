import { canonicalWords, wordsWithMarks } from "../base/canonical-words.ts";
import { type WordRun, wordDifferences } from "../base/word-differences.ts";
import { type FoundVersion, findVersion, linesOf, opening } from "./find-version.ts";
import { type Likeness, likenessOf } from "./likeness.ts";

/** A text beside a release that is like it. */
export interface Comparison {
  /** What of the title and the text of the release the other has; of what stands around them nothing is told. */
  readonly runs: readonly WordRun[];
  readonly likeness: Likeness;
}

/**
 * Compares a text with a release. What stands around the text of a release in its press file, such as its summary and
 * whom to ask, may stand in the other as well, or not.
 * @param fingerprint of the release, by which its title and text are found in its press file.
 * @returns `undefined` where they have hardly a word in common; a likeness of the text (one) to the release (other).
 */
export function compareWith(text: string, pressText: string, fingerprint: string): Comparison | undefined {
  const version = findVersion(pressText, (found) => found === fingerprint);
  const original = version ? `${version.title}\n${version.body}` : pressText;
  const left = version ? leaveOut(text, version) : text;
  const likeness = likenessOf(canonicalWords(left), canonicalWords(original));
  if (likeness.ofOne === 0) return undefined;
  const runs = wordDifferences(wordsWithMarks(original), wordsWithMarks(left));
  return runs && { runs, likeness };
}

/** Leaves out of a text what stands around a version in its press file, line by line and place before paragraph. */
export function leaveOut(text: string, { title, body, outside }: Omit<FoundVersion, "fingerprint">): string {
  const around = outside.map(padded);
  const within = padded(`${title}\n${body}`);
  const isAround = (piece: string) => {
    const words = padded(piece);
    return !within.includes(words) && around.some((line) => line.includes(words));
  };
  return linesOf(text)
    .filter((line) => !isAround(line))
    .map((line) => {
      const [place] = opening.exec(line) ?? [""];
      return place !== "" && isAround(place) ? line.slice(place.length) : line;
    })
    .join("\n");
}

/** Whole words only are found in it. */
function padded(text: string): string {
  return ` ${canonicalWords(text).join(" ")} `;
}

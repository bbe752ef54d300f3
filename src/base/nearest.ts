import { distance } from "fastest-levenshtein";
import { compareText } from "./compare-text.ts";

/**
 * The candidates that look most like a mistyped word, best first, at most three.
 * Half of the word may differ, but no more than six letters; a candidate that begins with the word always counts.
 */
export function nearest(word: string, candidates: Iterable<string>): string[] {
  const limit = Math.min(6, Math.max(2, Math.floor(word.length / 2)));
  const typed = word.toLowerCase();
  return [...candidates]
    .map((candidate) => ({
      candidate,
      edits: candidate.toLowerCase().startsWith(typed) ? 0 : distance(typed, candidate.toLowerCase()),
    }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits || compareText(a.candidate, b.candidate))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

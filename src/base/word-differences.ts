import { diffArrays } from "diff";
import type { CanonicalWord } from "./canonical-words.ts";

/** A run of words that two texts share, or that one of them has alone. */
export interface WordRun {
  readonly kind: "same" | "removed" | "added";
  readonly words: readonly CanonicalWord[];
}

/** Words that may differ; where more do, the texts are not versions of one. */
const most = 4000;

/**
 * What another text has, and has not, of the words of an original, in its order.
 * @returns `undefined` where they have too little in common to be laid side by side.
 */
export function wordDifferences(
  original: readonly CanonicalWord[],
  other: readonly CanonicalWord[],
): readonly WordRun[] | undefined {
  const parts = diffArrays([...original], [...other], {
    comparator: (one, another) => one.form === another.form,
    maxEditLength: most,
  });
  return parts?.map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    words: value,
  }));
}

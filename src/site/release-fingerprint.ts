import { canonicalWords } from "../base/canonical-words.ts";
import { hashOf } from "../base/digest.ts";
import { onceFor } from "../base/remember.ts";
import type { Manuscript } from "../content/manuscript.ts";
import { readMarkdown } from "../markdown/markdown.ts";
import type { Release } from "./model.ts";

/**
 * Works out the fingerprint of a title and a text without marks: what `printf %s WORDS | sha256sum` gives of the
 * canonical words with a blank between them.
 * @see canonicalWords for what of them counts.
 */
export function fingerprintOfText(title: string, text: string): string {
  return hashOf([...canonicalWords(title), ...canonicalWords(text)].join(" "));
}

/** Fingerprints are kept, and texts are not: a page, its press text and the list of all of them ask for the same. */
const kept = onceFor((_: Manuscript): { fingerprint?: string } => ({}));

/** The fingerprint of a release as it is now; of one that was withdrawn, of what its file still says. */
export function releaseFingerprint(
  manuscript: Manuscript,
  { title, withdrawal, text }: Pick<Release, "title" | "withdrawal" | "text">,
): string {
  const known = kept(manuscript);
  known.fingerprint ??= fingerprintOfText(
    title,
    withdrawal ? readMarkdown(manuscript.body).printedText() : text.printedText(),
  );
  return known.fingerprint;
}

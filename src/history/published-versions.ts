import { wordsWithMarks } from "../base/canonical-words.ts";
import { wordDifferences } from "../base/word-differences.ts";
import type { PastVersion, VersionChanges } from "../content/history.ts";
import type { VersionFacts } from "./version-facts.ts";

/** A version, and the time in which it was the last. */
export interface DatedVersion {
  /** Absent where the file was taken away, or could not be read. */
  readonly facts?: VersionFacts;
  readonly at: number;
  /** When the next was made; infinite for the last. */
  readonly until: number;
}

/**
 * The versions that readers could see and could tell from the one before: drafts were never seen, nor what was written
 * anew before its embargo ended.
 * @param dated from the first.
 */
export function publishedVersions(dated: readonly DatedVersion[]): readonly PastVersion[] {
  const published: PastVersion[] = [];
  let last: VersionFacts | undefined;
  for (const { facts, at, until } of dated) {
    if (!facts) continue;
    const from = Math.max(at, facts.hiddenUntil);
    if (from >= until) continue;
    const changes = last ? changesBetween(last, facts) : {};
    if (last && Object.keys(changes).length === 0) continue;
    published.push({ from, fingerprint: facts.fingerprint, changes });
    last = facts;
  }
  return published;
}

/** What readers see to be other than it was. */
function changesBetween(before: VersionFacts, after: VersionFacts): VersionChanges {
  const words = wordsChanged(before, after);
  return {
    ...(before.title !== after.title && { title: true }),
    ...(before.summary !== after.summary && { summary: true }),
    ...(words && { words }),
    ...(!words && before.text !== after.text && { marks: true }),
    ...(before.photos !== after.photos && { photos: true }),
    ...(before.attachments !== after.attachments && { attachments: true }),
    ...(before.corrections !== after.corrections && { correction: true }),
    ...(!before.isWithdrawn && after.isWithdrawn && { withdrawn: true }),
    ...(before.others !== after.others && { facts: true }),
  };
}

function wordsChanged(before: VersionFacts, after: VersionFacts): VersionChanges["words"] {
  if (before.text === after.text) return undefined;
  const [old, fresh] = [wordsWithMarks(before.text), wordsWithMarks(after.text)];
  // Of texts that have next to nothing in common, all words are others.
  const runs = wordDifferences(old, fresh) ?? [
    { kind: "removed" as const, words: old },
    { kind: "added" as const, words: fresh },
  ];
  const count = (kind: "added" | "removed") =>
    runs.reduce((sum, run) => sum + (run.kind === kind ? run.words.length : 0), 0);
  const [added, removed] = [count("added"), count("removed")];
  return added + removed > 0 ? { added, removed } : undefined;
}

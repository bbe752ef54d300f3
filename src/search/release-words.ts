import type { IndexKind } from "../indexes/index-kind.ts";
import type { Release, Site } from "../site/model.ts";
import type { Impact } from "./postings.ts";
import { releaseKindKey, thingTerm } from "./terms.ts";
import { formsOf, isCommon } from "./words.ts";

/** The longest word that is kept: longer ones are addresses and mishaps. */
const longest = 40;

/** The words by which a release is found, each with its impact. */
export function wordsOfRelease(release: Release): Map<string, Impact> {
  const words = new Map<string, Impact>();
  const raise = (text: string, impact: Impact) => {
    for (const form of formsOf(text)) {
      if (isCommon(form) || form.length > longest) continue;
      const known = words.get(form);
      // The second time in the text.
      if (known === undefined || known < impact) words.set(form, impact);
      else if (known === 0) words.set(form, 1);
    }
  };
  raise(release.text.plainText(), 0);
  raise(release.number ?? "", 2);
  raise(release.summary, 2);
  raise(release.title, 3);
  return words;
}

/** The terms of the things that a release is about. */
export function thingTermsOf(release: Release, kinds: readonly IndexKind[]): string[] {
  return kinds.flatMap((kind) => release.things(kind).map(({ id }) => thingTerm(kind.key, id)));
}

/** The words of a release and the terms of what it is about. */
export function termsOfRelease(
  release: Release,
  { indexes }: Pick<Site, "indexes">,
  words = wordsOfRelease(release),
): Map<string, Impact> {
  const things = thingTermsOf(
    release,
    indexes.map(({ kind }) => kind),
  );
  if (release.kind !== "siaran") things.push(thingTerm(releaseKindKey, release.kind));
  return new Map([...words, ...things.map((term): [string, Impact] => [term, 0])]);
}

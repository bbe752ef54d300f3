import { onceFor } from "../base/remember.ts";
import type { Site } from "../site/model.ts";
import { type IndexFiles, indexFiles } from "./index-files.ts";
import { termsOfRelease, wordsOfRelease } from "./release-words.ts";
import { addWords, collectWords, type WordIndex } from "./word-index.ts";

/** The words of a release, kept for as long as it is there: a preview makes the index after each edit. */
const keptWords = onceFor(wordsOfRelease);

/** Makes the index of a site from all its releases at once. */
export const makeIndex = onceFor((site: Site): IndexFiles => {
  const collector = collectWords();
  for (const [place, release] of site.releases.entries()) {
    const rank = site.releases.length - 1 - place;
    collector.add(rank, termsOfRelease(release, site, keptWords(release)));
  }
  const index: WordIndex = new Map();
  addWords(index, collector.take());
  return indexFiles(index, site);
});

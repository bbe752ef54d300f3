import { fill } from "../../src/base/fill.ts";
import type { Newsroom } from "../../src/outputs/newsroom.ts";
import type { Release } from "../../src/site/model.ts";
import { versionsOf } from "../../src/site/versions.ts";
import { MomentText } from "./moment.tsx";

/** The versions of a release that were published, where there was more than one. */
export function Versions({ newsroom, release }: { newsroom: Newsroom; release: Release }) {
  const words = newsroom.site.settings.wordsIn[release.lang];
  const versions = versionsOf(newsroom.site, release);
  if (versions.length === 0) return null;
  return (
    <details class="versions screen-only">
      <summary>{fill(words.historyOf, { count: versions.length })}</summary>
      <ul>
        {versions.map(({ at, words: changed }) => (
          <li>
            <MomentText moment={at} language={release.lang} />: {changed}
          </li>
        ))}
      </ul>
    </details>
  );
}

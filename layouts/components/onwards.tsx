import type { Language } from "../../src/base/language.ts";
import type { Release, Words } from "../../src/site/model.ts";
import { ReleaseEntry } from "./release-list.tsx";
import { Title } from "./whole.tsx";

/** Releases that are akin to the one just read. */
export function RelatedReleases({ releases, words }: { releases: readonly Release[]; words: Words }) {
  if (releases.length === 0) return null;
  return (
    <section class="related-releases" aria-labelledby="s-terkait">
      <h2 id="s-terkait" class="label">
        {words.related}
      </h2>
      <ul class="grid">
        {releases.map((release) => (
          <li>
            <ReleaseEntry release={release} level={3} brief />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface NeighboursProps {
  readonly older?: Release;
  readonly newer?: Release;
  readonly words: Words;
  readonly language: Language;
}

/** The releases issued just before and after. */
export function Neighbours({ older, newer, words, language }: NeighboursProps) {
  if (!older && !newer) return null;
  return (
    <nav class="neighbours" aria-label={words.neighbours}>
      {older ? (
        <p>
          <small>{words.before}</small>
          <a href={older.address.href} rel="prev" lang={older.lang === language ? undefined : older.lang}>
            <Title of={older} />
          </a>
        </p>
      ) : null}
      {newer ? (
        <p class="next">
          <small>{words.after}</small>
          <a href={newer.address.href} rel="next" lang={newer.lang === language ? undefined : newer.lang}>
            <Title of={newer} />
          </a>
        </p>
      ) : null}
    </nav>
  );
}

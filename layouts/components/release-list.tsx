import { dayOf, formatDay, toDatetimeAttribute } from "../../src/base/date.ts";
import { kindInWords } from "../../src/base/release-kinds.ts";
import { rememberRecent } from "../../src/base/remember.ts";
import type { Release, Words } from "../../src/site/model.ts";
import { joined } from "../jsx/jsx-runtime.ts";
import { Picture } from "./picture.tsx";
import { Title, Whole } from "./whole.tsx";

export interface ReleaseListProps {
  readonly releases: readonly Release[];
  readonly words: Words;
  readonly level?: 2 | 3;
}

/** Releases as a list of headlines, newest first as given. */
export function ReleaseList({ releases, words, level = 2 }: ReleaseListProps) {
  if (releases.length === 0) return <p class="empty">{words.noRelease}</p>;
  return (
    <ol class="releases">
      {releases.map((release) => (
        <li>
          <ReleaseEntry release={release} level={level} />
        </li>
      ))}
    </ol>
  );
}

export interface ReleaseEntryProps {
  readonly release: Release;
  readonly level: 2 | 3;
  /** The headline alone: what stands at the end of a page should not cost its reader a photo. */
  readonly brief?: boolean;
}

/** A release among others: when, where, headline, summary, and its photo where it has one. */
export function ReleaseEntry({ release, level, brief = false }: ReleaseEntryProps) {
  return (brief ? briefEntries : entries)[level](release);
}

/** Entries kept from one listing for the next, of each kind. */
const kept = 2000;
const entries = {
  2: rememberRecent(kept, (release: Release) => joined(renderEntry(release, 2, false))),
  3: rememberRecent(kept, (release: Release) => joined(renderEntry(release, 3, false))),
};
const briefEntries = {
  2: rememberRecent(kept, (release: Release) => joined(renderEntry(release, 2, true))),
  3: rememberRecent(kept, (release: Release) => joined(renderEntry(release, 3, true))),
};

function renderEntry(release: Release, level: 2 | 3, brief: boolean) {
  const Heading = level === 2 ? "h2" : "h3";
  const [photo] = release.photos;
  return (
    <article class="entry" lang={release.lang}>
      <ReleaseMeta release={release} />
      <Heading>
        <a href={release.address.href}>
          <Title of={release} />
        </a>
      </Heading>
      {brief ? null : (
        <p dir="auto">
          <Whole words={release.summary} />
        </p>
      )}
      {photo && !brief ? (
        <div class="thumb">
          {/* The headline beside it says what the picture would. */}
          <Picture picture={{ ...photo, alt: "" }} sizes="(min-width: 50rem) 11rem, 22vw" />
        </div>
      ) : null}
    </article>
  );
}

/** The line above a headline: the day and the cities. */
export function ReleaseMeta({ release }: { release: Release }) {
  const { date, cities, kind, isDraft, lang } = release;
  return (
    <p class="meta">
      <time datetime={toDatetimeAttribute(date)}>{formatDay(dayOf(date), lang)}</time>
      {" · "}
      <bdi>{cities.map(({ name }) => name).join(", ")}</bdi>
      {kind === "siaran" ? null : ` · ${kindInWords(release)}`}
      {isDraft ? ` · ${lang === "id" ? "Draf" : "Draft"}` : null}
    </p>
  );
}

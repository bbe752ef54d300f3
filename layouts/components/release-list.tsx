import { formatLongDate, toDatetimeAttribute } from "../../src/date.ts";
import type { Release } from "../../src/model.ts";

/** Releases as a list of headlines, newest first as given. */
export function ReleaseList({ releases, level = 2 }: { releases: readonly Release[]; level?: 2 | 3 }) {
  if (releases.length === 0) return <p class="empty">Belum ada siaran.</p>;
  return (
    <ol class="releases">
      {releases.map((release) => (
        <li key={release.address.path}>
          <ReleaseEntry release={release} level={level} />
        </li>
      ))}
    </ol>
  );
}

function ReleaseEntry({ release, level }: { release: Release; level: 2 | 3 }) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <article class="entry" lang={release.lang === "id" ? undefined : release.lang}>
      <p class="meta">
        <time dateTime={toDatetimeAttribute(release.date)}>{formatLongDate(release.date)}</time>
        {" · "}
        {release.cities.map(({ name }) => name).join(", ")}
      </p>
      <Heading>
        <a href={release.address.href}>{release.title}</a>
      </Heading>
      <p>{release.summary}</p>
    </article>
  );
}

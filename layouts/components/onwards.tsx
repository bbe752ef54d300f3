import type { Release } from "../../src/site/model.ts";
import { ReleaseEntry } from "./release-list.tsx";
import { Title } from "./whole.tsx";

/** Releases that are akin to the one just read. */
export function RelatedReleases({ releases }: { releases: readonly Release[] }) {
  if (releases.length === 0) return null;
  return (
    <section class="related-releases" aria-labelledby="s-terkait">
      <h2 id="s-terkait" class="label">
        Siaran terkait
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

/** The releases issued just before and after. */
export function Neighbours({ older, newer }: { older?: Release; newer?: Release }) {
  if (!older && !newer) return null;
  return (
    <nav class="neighbours" aria-label="Siaran sebelum dan sesudah">
      {older ? (
        <p>
          <small>Sebelumnya</small>
          <a href={older.address.href} rel="prev">
            <Title of={older} />
          </a>
        </p>
      ) : null}
      {newer ? (
        <p class="next">
          <small>Sesudahnya</small>
          <a href={newer.address.href} rel="next">
            <Title of={newer} />
          </a>
        </p>
      ) : null}
    </nav>
  );
}

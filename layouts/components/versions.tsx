import type { Newsroom } from "../../src/outputs/newsroom.ts";
import type { Release } from "../../src/site/model.ts";
import { versionsOf } from "../../src/site/versions.ts";
import { MomentText } from "./moment.tsx";

/** The versions of a release that were published, where there was more than one. */
export function Versions({ newsroom, release }: { newsroom: Newsroom; release: Release }) {
  const versions = versionsOf(newsroom.site, release);
  if (versions.length === 0) return null;
  return (
    <details class="versions screen-only">
      <summary>Riwayat: {versions.length} versi</summary>
      <ul>
        {versions.map(({ at, words }) => (
          <li>
            <MomentText moment={at} />: {words}
          </li>
        ))}
      </ul>
    </details>
  );
}

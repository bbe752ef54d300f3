import type { FrontPage } from "../../src/site/front-page.ts";
import type { Release, Site } from "../../src/site/model.ts";
import { Picture } from "./picture.tsx";
import { ReleaseEntry, ReleaseMeta } from "./release-list.tsx";
import { Title, Whole } from "./whole.tsx";

/** The top of the home page: the lead, and beside it two more. */
export function Front({
  page: { lead, isChosen, seconds },
  words,
}: {
  page: FrontPage;
  words: Site["settings"]["words"];
}) {
  if (!lead) return <p class="empty">{words.noRelease}</p>;
  return (
    <div class={seconds.length > 0 ? "front" : undefined}>
      <Lead release={lead} label={isChosen ? words.editorsChoice : undefined} />
      {seconds.length > 0 ? (
        <ul class="seconds" aria-label={words.otherReleases}>
          {seconds.map((release) => (
            <li>
              <ReleaseEntry release={release} level={2} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** Without a photo the lead stands on a plane of the office's colour, under its weave. */
function Lead({ release, label }: { release: Release; label?: string | undefined }) {
  const { summary, address, photos, lang } = release;
  const [photo] = photos;
  return (
    <article class={photo ? "lead" : "lead plane"} lang={lang === "id" ? undefined : lang}>
      {photo ? (
        <div class="thumb">
          <Picture picture={{ ...photo, alt: "" }} sizes="(min-width: 60rem) 46rem, 100vw" eager />
        </div>
      ) : null}
      {label === undefined ? null : <p class="flag">{label}</p>}
      <ReleaseMeta release={release} />
      <h2>
        <a href={address.href}>
          <Title of={release} />
        </a>
      </h2>
      <p class="summary" dir="auto">
        <Whole words={summary} />
      </p>
    </article>
  );
}

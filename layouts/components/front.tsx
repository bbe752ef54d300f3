import type { Language } from "../../src/base/language.ts";
import type { FrontPage } from "../../src/site/front-page.ts";
import type { Release, Site } from "../../src/site/model.ts";
import { Picture } from "./picture.tsx";
import { ReleaseEntry, ReleaseMeta } from "./release-list.tsx";
import { Title, Whole } from "./whole.tsx";

interface FrontProps {
  readonly page: FrontPage;
  readonly settings: Site["settings"];
}

/** The top of the home page: the lead, and beside it two more. */
export function Front({ page: { lead, isChosen, seconds }, settings: { words, language } }: FrontProps) {
  if (!lead) return <p class="empty">{words.noRelease}</p>;
  return (
    <div class={seconds.length > 0 ? "front" : "front-alone"}>
      <Lead release={lead} language={language} label={isChosen ? words.editorsChoice : undefined} />
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

interface LeadProps {
  readonly release: Release;
  readonly language: Language;
  readonly label: string | undefined;
}

/** Without a photo the lead stands on a plane of the office's colour, under its weave. */
function Lead({ release, language, label }: LeadProps) {
  const { summary, address, photos, lang } = release;
  const [photo] = photos;
  return (
    <article class={photo ? "lead" : "lead plane"} lang={lang === language ? undefined : lang}>
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

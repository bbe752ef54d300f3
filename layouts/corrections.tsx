import type { Newsroom } from "../src/outputs/newsroom.ts";
import type { Release } from "../src/site/model.ts";
import { noticedReleases, noticesOf } from "../src/site/notices.ts";
import { FixedPage } from "./components/fixed-page.tsx";
import { NoticeText } from "./components/notices.tsx";
import { ReleaseMeta } from "./components/release-list.tsx";
import { Title } from "./components/whole.tsx";

/** All that was corrected or withdrawn, the newest first, each tied to the release that it is about. */
export function CorrectionsPage({ newsroom }: { newsroom: Newsroom }) {
  const releases = noticedReleases(newsroom.site);
  const { words } = newsroom.site.settings;
  return (
    <FixedPage
      newsroom={newsroom}
      address={newsroom.addressOf("corrections")}
      title={words.corrections}
      heading={words.correctionsTitle}
      description={words.correctionsAbout}
      section="corrections"
    >
      {releases.length === 0 ? (
        <p class="empty">{words.noCorrections}</p>
      ) : (
        <ol class="releases">
          {releases.map((release) => (
            <li>
              <CorrectedRelease newsroom={newsroom} release={release} />
            </li>
          ))}
        </ol>
      )}
      {newsroom.site.settings.isTrial ? null : (
        <ul class="actions follow">
          <li>
            <a href={newsroom.addressOf("correctionsFeed").href} type="application/rss+xml">
              {words.followCorrections}
            </a>
          </li>
        </ul>
      )}
    </FixedPage>
  );
}

function CorrectedRelease({ newsroom, release }: { newsroom: Newsroom; release: Release }) {
  const { language, wordsIn } = newsroom.site.settings;
  return (
    <article class="entry" lang={release.lang === language ? undefined : release.lang}>
      <ReleaseMeta release={release} />
      <h2>
        <a href={release.address.href}>
          <Title of={release} />
        </a>
      </h2>
      {noticesOf(newsroom.site, release).map((notice) => (
        <NoticeText notice={notice} words={wordsIn[release.lang]} language={release.lang} />
      ))}
    </article>
  );
}

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
  return (
    <FixedPage
      newsroom={newsroom}
      address={newsroom.addressOf("corrections")}
      title="Ralat"
      heading="Ralat dan penarikan"
      description="Siaran pers yang diralat atau ditarik, dengan tanggal dan isi ralatnya."
      section="corrections"
    >
      {releases.length === 0 ? (
        <p class="empty">Belum ada siaran yang diralat atau ditarik.</p>
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
              Ikuti ralat lewat RSS
            </a>
          </li>
        </ul>
      )}
    </FixedPage>
  );
}

function CorrectedRelease({ newsroom, release }: { newsroom: Newsroom; release: Release }) {
  return (
    <article class="entry" lang={release.lang === "id" ? undefined : release.lang}>
      <ReleaseMeta release={release} />
      <h2>
        <a href={release.address.href}>
          <Title of={release} />
        </a>
      </h2>
      {noticesOf(newsroom.site, release).map((notice) => (
        <NoticeText
          notice={notice}
          words={newsroom.site.settings.wordsIn[release.lang]}
          language={release.lang}
        />
      ))}
    </article>
  );
}

import { monthName } from "../src/base/date.ts";
import { monthPath, yearPath } from "../src/base/paths.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import { releaseData } from "../src/outputs/structured-data.ts";
import { developmentOf } from "../src/site/development.ts";
import type { Release } from "../src/site/model.ts";
import { neighboursOf } from "../src/site/reading-order.ts";
import { relatedReleases } from "../src/site/related.ts";
import { Attachments } from "./components/attachments.tsx";
import { AuthenticityMark } from "./components/authenticity-mark.tsx";
import { Breadcrumbs } from "./components/breadcrumbs.tsx";
import { Development } from "./components/development.tsx";
import { FactBox } from "./components/fact-box.tsx";
import { Figures } from "./components/figures.tsx";
import { Invitation } from "./components/invitation.tsx";
import { MediaDesk } from "./components/media-desk.tsx";
import { Notices } from "./components/notices.tsx";
import { Neighbours, RelatedReleases } from "./components/onwards.tsx";
import { Gallery, LeadPhoto } from "./components/photos.tsx";
import { PrintSlip } from "./components/print-slip.tsx";
import { ReleaseHead } from "./components/release-head.tsx";
import { Share } from "./components/share.tsx";
import { Versions } from "./components/versions.tsx";
import { WaitingMark } from "./components/waiting-mark.tsx";
import { Shell } from "./shell.tsx";

/** A release with everything a reader, a journalist and an archivist need. */
export function ReleasePage({ newsroom, release }: { newsroom: Newsroom; release: Release }) {
  const { site } = newsroom;
  const words = site.settings.wordsIn[release.lang];
  const [lead, ...photos] = release.photos;
  const listing = site.languages.find(({ subject }) => subject.language === release.lang);
  const crumbs = listing
    ? [
        { label: words.home, address: site.home },
        { label: listing.title, address: listing.address },
      ]
    : crumbsOf(newsroom, release);
  const neighbours = neighboursOf(release, site.releases);
  const development = developmentOf(release, site);
  const related = relatedReleases(release, site, { besides: development?.releases });
  return (
    <Shell
      newsroom={newsroom}
      title={release.title}
      description={release.summary}
      address={release.address}
      feed={{ title: site.settings.title, address: newsroom.addressOf("feed") }}
      section={listing?.subject.language ?? "archive"}
      release={release}
      structuredData={releaseData(site, release, crumbs)}
      head={<script src={newsroom.assets.scripts[release.lang].href} defer />}
    >
      <Breadcrumbs crumbs={crumbs} label={words.here} />
      <div class="columns-page">
        <article class="release">
          <WaitingMark newsroom={newsroom} release={release} />
          <ReleaseHead site={site} release={release} />
          <Notices newsroom={newsroom} release={release} />
          {release.claim === undefined ? null : (
            <p class="claim">
              <strong>{words.claim}</strong> <bdi>{release.claim}</bdi>
            </p>
          )}
          {release.kind === "undangan" ? <Invitation site={site} release={release} /> : null}
          {lead ? <LeadPhoto photo={lead} words={words} /> : null}
          <Figures figures={release.figures} />
          {/* The Markdown renderer escapes all text and refuses raw HTML and foreign schemes. */}
          <div class="text" data-copy="true" dangerouslySetInnerHTML={{ __html: release.text.html() }} />
          <Gallery photos={photos} words={words} />
          <Attachments attachments={release.attachments} words={words} language={release.lang} />
          <Share release={release} words={words} />
        </article>
        <aside class="side" aria-label={words.aboutRelease}>
          <FactBox site={site} release={release} />
          <MediaDesk newsroom={newsroom} release={release} />
          <AuthenticityMark newsroom={newsroom} release={release} />
          <Versions newsroom={newsroom} release={release} />
        </aside>
      </div>
      <PrintSlip newsroom={newsroom} release={release} />
      <Development of={development} release={release} words={words} />
      <RelatedReleases releases={related} words={words} />
      <Neighbours {...neighbours} words={words} language={release.lang} />
    </Shell>
  );
}

function crumbsOf(newsroom: Newsroom, { day, lang }: Release) {
  const { site } = newsroom;
  const words = site.settings.wordsIn[lang];
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  return [
    { label: words.home, address: site.home },
    { label: words.releases, address: newsroom.addressOf("archive") },
    { label: String(year), address: site.addressOf(yearPath(year)) },
    { label: monthName(month, lang), address: site.addressOf(monthPath(year, month)) },
  ];
}

import { dayOf, monthName } from "../src/base/date.ts";
import { monthPath, yearPath } from "../src/base/paths.ts";
import { releaseKinds } from "../src/base/release-kinds.ts";
import type { IndexKind } from "../src/indexes/index-kind.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import { releaseData } from "../src/outputs/structured-data.ts";
import type { Release, Site } from "../src/site/model.ts";
import { neighboursOf } from "../src/site/reading-order.ts";
import { relatedReleases } from "../src/site/related.ts";
import { Attachments } from "./components/attachments.tsx";
import { Breadcrumbs } from "./components/breadcrumbs.tsx";
import { Invitation } from "./components/invitation.tsx";
import { MediaDesk } from "./components/media-desk.tsx";
import { MomentText } from "./components/moment.tsx";
import { Notices } from "./components/notices.tsx";
import { Neighbours, RelatedReleases } from "./components/onwards.tsx";
import { Gallery, LeadPhoto } from "./components/photos.tsx";
import { PrintSlip } from "./components/print-slip.tsx";
import { Share } from "./components/share.tsx";
import { type ThingCard, ThingCards } from "./components/thing-cards.tsx";
import { WaitingMark } from "./components/waiting-mark.tsx";
import { Shell } from "./shell.tsx";

/** A release with everything a reader, a journalist and an archivist need. */
export function ReleasePage({ newsroom, release }: { newsroom: Newsroom; release: Release }) {
  const { site } = newsroom;
  const [lead, ...photos] = release.photos;
  const crumbs = crumbsOf(newsroom, release);
  const neighbours = neighboursOf(release, site.releases);
  return (
    <Shell
      newsroom={newsroom}
      title={release.title}
      description={release.summary}
      address={release.address}
      feed={{ title: site.settings.title, address: newsroom.addressOf("feed") }}
      section="archive"
      release={release}
      structuredData={releaseData(site, release, crumbs)}
      head={<script src={newsroom.assets.script.href} defer />}
    >
      <Breadcrumbs crumbs={crumbs} />
      <div class="columns-page">
        <article class="release" lang={release.lang === "id" ? undefined : release.lang}>
          <WaitingMark newsroom={newsroom} release={release} />
          <Head site={site} release={release} />
          <Notices newsroom={newsroom} release={release} />
          {release.claim === undefined ? null : (
            <p class="claim">
              <strong>Kabar yang diluruskan:</strong> <bdi>{release.claim}</bdi>
            </p>
          )}
          {release.kind === "undangan" ? <Invitation site={site} release={release} /> : null}
          {lead ? <LeadPhoto photo={lead} /> : null}
          {/* The Markdown renderer escapes all text and refuses raw HTML and foreign schemes. */}
          <div class="text" data-copy="true" dangerouslySetInnerHTML={{ __html: release.text.html() }} />
          <Gallery photos={photos} />
          <Attachments attachments={release.attachments} />
          <Share release={release} />
        </article>
        <aside class="side" aria-label="Tentang siaran ini">
          <Mentions site={site} release={release} />
          <MediaDesk newsroom={newsroom} release={release} />
        </aside>
      </div>
      <PrintSlip newsroom={newsroom} release={release} />
      <RelatedReleases releases={relatedReleases(release, site)} />
      <Neighbours {...neighbours} />
    </Shell>
  );
}

function Head({ site, release }: { site: Site; release: Release }) {
  const { title, summary, dateline, date, modified, number, byline, kind } = release;
  const { words } = site.settings;
  return (
    <header class="head">
      <p class="print-only form">
        <span>{kind === "siaran" ? words.pressRelease : releaseKinds[kind]}</span>{" "}
        {number ? <span>Nomor {number}</span> : null}
      </p>
      <p class="kicker">
        {kind === "siaran" ? null : <strong>{releaseKinds[kind]}</strong>}
        {site.indexes
          .filter(({ kind }) => kind.shown === "above")
          .flatMap(({ kind }) => release.things(kind).map((thing) => ({ kind, thing })))
          .map(({ kind, thing }) => (
            <a href={thing.address.href}>
              <bdi>{kind.titleOf(thing)}</bdi>
            </a>
          ))}
      </p>
      <h1 data-copy="true" dir="auto">
        {title}
      </h1>
      <p class="summary" dir="auto">
        {summary}
      </p>
      <div class="issued">
        <p>
          <strong>
            <bdi>{dateline}</bdi>, <MomentText moment={date} />
          </strong>
        </p>
        {modified.instant > date.instant ? (
          <p>
            {words.updated} <MomentText moment={modified} />
          </p>
        ) : null}
        {byline ? (
          <p>
            Oleh <bdi>{byline}</bdi>
          </p>
        ) : null}
        {number ? <p class="screen-only">Nomor {number}</p> : null}
      </div>
    </header>
  );
}

/** The things that a release is about, by index; what a release says of one stands under its name. */
function Mentions({ site, release }: { site: Site; release: Release }) {
  return (
    <>
      {site.indexes
        .filter(({ kind }) => kind.shown === "beside" && release.things(kind).length > 0)
        .map(({ kind }) => (
          <section aria-labelledby={`s-${kind.words.noun}`}>
            <h2 id={`s-${kind.words.noun}`} class="label">
              {kind.words.label}
            </h2>
            <ThingCards kind={kind} cards={cardsOf(kind, release, site)} />
          </section>
        ))}
    </>
  );
}

function cardsOf(kind: IndexKind, release: Release, site: Site): ThingCard[] {
  return release.mentions(kind).map(({ thing, note }) => {
    if (kind.noteIn) return { thing, note: note === undefined ? [] : [note] };
    return { thing, note: kind.noteOf(thing, dayOf(site.now)) };
  });
}

function crumbsOf(newsroom: Newsroom, { day }: Release) {
  const { site } = newsroom;
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  return [
    { label: site.settings.words.home, address: site.home },
    { label: "Siaran", address: newsroom.addressOf("archive") },
    { label: String(year), address: site.addressOf(yearPath(year)) },
    { label: monthName(month), address: site.addressOf(monthPath(year, month)) },
  ];
}

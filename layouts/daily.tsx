import { formatLongDay, monthName } from "../src/base/date.ts";
import { formatNumber } from "../src/base/format-number.ts";
import { monthPath } from "../src/base/paths.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import type { Listing, Release, Subject } from "../src/site/model.ts";
import { pressFiles } from "../src/site/press-files.ts";
import { DeedButton } from "./components/deed-button.tsx";
import { FixedPage } from "./components/fixed-page.tsx";
import { ReleaseMeta } from "./components/release-list.tsx";

type DayListing = Listing<Extract<Subject, { kind: "day" }>>;

/** Days that the page of the newest one leads to: about a month of them. */
const shownDays = 31;

/** All releases of one day, to be read, printed, copied or handed on together. */
export function DayPage({ newsroom, listing }: { newsroom: Newsroom; listing: DayListing }) {
  const { site } = newsroom;
  const { day } = listing.subject;
  const [year = 0, month = 0] = day.split("-").map(Number);
  return (
    <FixedPage
      newsroom={newsroom}
      address={listing.address}
      title={listing.title}
      heading={`Siaran ${formatLongDay(day)}`}
      description={`${formatNumber(listing.releases.length)} siaran pers pada ${formatLongDay(day)}.`}
      section="daily"
      hidden
      head={script(newsroom)}
    >
      <DayReleases listing={listing} />
      <ul class="actions">
        <li>
          <a href={site.addressOf(monthPath(year, month)).href}>
            Semua siaran {monthName(month)} {year}
          </a>
        </li>
        <li>
          <a href={newsroom.addressOf("daily").href}>Hari lain</a>
        </li>
      </ul>
    </FixedPage>
  );
}

/** The releases of the newest day, and the ways to the days before it. */
export function DailyPage({ newsroom }: { newsroom: Newsroom }) {
  const [newest, ...earlier] = newsroom.site.days;
  return (
    <FixedPage
      newsroom={newsroom}
      address={newsroom.addressOf("daily")}
      title="Siaran harian"
      heading={newest ? `Siaran ${formatLongDay(newest.subject.day)}` : "Siaran harian"}
      description="Siaran pers menurut hari, untuk dibaca, dicetak, disalin, atau diteruskan sekaligus."
      section="daily"
      head={script(newsroom)}
    >
      {newest ? <DayReleases listing={newest} /> : <p class="empty">Belum ada siaran.</p>}
      {earlier.length > 0 ? (
        <section class="screen-only" aria-labelledby="s-hari">
          <h2 id="s-hari" class="label">
            Hari sebelumnya
          </h2>
          <ul class="jumps">
            {earlier.slice(0, shownDays).map(({ subject, address, releases }) => (
              <li>
                <a href={address.href}>{formatLongDay(subject.day)}</a>{" "}
                <small>{formatNumber(releases.length)}</small>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </FixedPage>
  );
}

function DayReleases({ listing: { releases } }: { listing: DayListing }) {
  return (
    <>
      <ul class="actions">{buttons}</ul>
      <p class="said" role="status" />
      <ol class="releases">
        {releases.map((release) => (
          <li>
            <DayEntry release={release} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** A release with its address in full, for paper, and its text for who takes all of them along. */
function DayEntry({ release }: { release: Release }) {
  const { title, summary, address, lang } = release;
  return (
    <article class="entry" lang={lang === "id" ? undefined : lang}>
      <ReleaseMeta release={release} />
      <h2>
        <a href={address.href}>
          <bdi>{title}</bdi>
        </a>
      </h2>
      <p dir="auto">{summary}</p>
      <p class="print-only">{address.url}</p>
      <p class="screen-only">
        <a href={pressFiles(release).text.href} data-text="true" download>
          Unduh teks (TXT)<span class="visually-hidden">: {title}</span>
        </a>
      </p>
    </article>
  );
}

const buttons = (
  <>
    <DeedButton deed="messages" label="Salin untuk WhatsApp" />
    <DeedButton deed="texts" label="Salin semua teks" />
    <DeedButton deed="print" label="Cetak" />
  </>
);

function script(newsroom: Newsroom) {
  return <script src={newsroom.assets.script.href} defer />;
}

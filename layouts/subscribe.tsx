import { enumerate } from "../src/base/enumerate.ts";
import { toSlug } from "../src/base/slug.ts";
import { siteCalendar } from "../src/outputs/calendar.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import type { Listing } from "../src/site/model.ts";
import { quotationLists } from "../src/site/quotations.ts";
import { FixedPage } from "./components/fixed-page.tsx";
import { Follow } from "./components/follow.tsx";

/** Lists every feed and explains feeds to people who never used one. */
export function SubscribePage({ newsroom }: { newsroom: Newsroom }) {
  const { site } = newsroom;
  const calendar = siteCalendar(site);
  return (
    <FixedPage
      newsroom={newsroom}
      address={newsroom.addressOf("subscribe")}
      title="Langganan"
      description="Semua umpan RSS siaran pers, dan cara memakainya."
      section="subscribe"
      introduction={
        <>
          <p class="summary">
            Dengan RSS, siaran baru datang sendiri ke aplikasi pilihan Anda: tanpa mendaftar, tanpa alamat
            surel, dan tanpa iklan. Anda bisa mengikuti seluruh situs atau hanya satu{" "}
            {enumerate(
              site.indexes.map(({ kind }) => kind.words.noun),
              "atau",
            )}
            .
          </p>
          <Follow
            newsroom={newsroom}
            feed={newsroom.addressOf("feed")}
            about="semua siaran"
            calendar={calendar}
            explained
          />
        </>
      }
    >
      <section class="text" aria-labelledby="s-cara">
        <h2 id="s-cara">Cara memakai</h2>
        <ol>
          <li>
            Pasang satu aplikasi pembaca RSS, misalnya Feeder di Android, NetNewsWire di iPhone, atau
            Thunderbird di komputer.
          </li>
          <li>
            Salin alamat umpan di bawah ini: tekan lama (atau klik kanan) tautannya, lalu pilih “Salin alamat
            tautan”.
          </li>
          <li>Di aplikasi itu pilih “Tambah langganan”, lalu tempelkan alamatnya.</li>
        </ol>
        <h2>Seluruh situs</h2>
        <ul>
          <li>
            <a href={newsroom.addressOf("feed").href}>RSS 2.0</a>, untuk kebanyakan aplikasi
          </li>
          <li>
            <a href={newsroom.addressOf("atom").href}>Atom</a>
          </li>
          <li>
            <a href={newsroom.addressOf("jsonFeed").href}>JSON Feed</a>
          </li>
          <li>
            <a href={newsroom.addressOf("opml").href}>OPML</a>, berkas berisi semua umpan untuk diimpor
            sekaligus
          </li>
          <li>
            <a href={newsroom.addressOf("daily").href}>Harian</a>, semua siaran satu hari untuk dicetak atau
            disalin
          </li>
          <li>
            <a href={newsroom.addressOf("correctionsFeed").href}>Ralat</a>, hanya siaran yang diralat atau
            ditarik
          </li>
          {calendar ? (
            <li>
              <a href={calendar.href}>Kalender</a> semua acara, untuk aplikasi kalender
            </li>
          ) : null}
        </ul>
      </section>
      <Feeds title="Menurut bahasa" feeds={site.languages} />
      {site.indexes.map(({ kind, listings }) => (
        <Feeds title={`Menurut ${kind.words.noun}`} feeds={listings} />
      ))}
      <Feeds
        title="Kutipan"
        feeds={quotationLists(site).map(({ official, feed }) => ({ title: official.name, feed }))}
      />
    </FixedPage>
  );
}

interface FeedsProps {
  readonly title: string;
  readonly feeds: readonly Pick<Listing, "title" | "feed">[];
}

function Feeds({ title, feeds }: FeedsProps) {
  if (feeds.length === 0) return null;
  const fragment = `s-${toSlug(title)}`;
  return (
    <section aria-labelledby={fragment}>
      <h2 id={fragment} class="label">
        {title}
      </h2>
      <ul class="feeds">
        {feeds.map(({ title, feed }) => (
          <li>
            <a href={feed.href}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

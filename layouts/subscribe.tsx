import { enumerate } from "../src/base/enumerate.ts";
import { toSlug } from "../src/base/slug.ts";
import { siteCalendar } from "../src/outputs/calendar.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import type { Listing } from "../src/site/model.ts";
import { quotationLists } from "../src/site/quotations.ts";
import { FileLink } from "./components/file-link.tsx";
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
          {site.settings.isTrial ? (
            <p class="quiet">
              Pratinjau ini tidak punya umpan; alamatnya ada di halaman ini pada situs yang terbit.
            </p>
          ) : null}
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
            <FileLink newsroom={newsroom} file={newsroom.addressOf("feed")}>
              RSS 2.0
            </FileLink>
            , untuk kebanyakan aplikasi
          </li>
          <li>
            <FileLink newsroom={newsroom} file={newsroom.addressOf("atom")}>
              Atom
            </FileLink>
          </li>
          <li>
            <FileLink newsroom={newsroom} file={newsroom.addressOf("jsonFeed")}>
              JSON Feed
            </FileLink>
          </li>
          <li>
            <FileLink newsroom={newsroom} file={newsroom.addressOf("opml")}>
              OPML
            </FileLink>
            , berkas berisi semua umpan untuk diimpor sekaligus
          </li>
          <li>
            <a href={newsroom.addressOf("daily").href}>Harian</a>, semua siaran satu hari untuk dicetak atau
            disalin
          </li>
          <li>
            <FileLink newsroom={newsroom} file={newsroom.addressOf("correctionsFeed")}>
              Ralat
            </FileLink>
            , hanya siaran yang diralat atau ditarik
          </li>
          {calendar ? (
            <li>
              <a href={calendar.href}>Kalender</a> semua acara, untuk aplikasi kalender
            </li>
          ) : null}
        </ul>
      </section>
      <Feeds newsroom={newsroom} title="Menurut bahasa" feeds={site.languages} />
      {site.indexes.map(({ kind, listings }) => (
        <Feeds newsroom={newsroom} title={`Menurut ${kind.words.noun}`} feeds={listings} />
      ))}
      <Feeds
        newsroom={newsroom}
        title="Kutipan"
        feeds={quotationLists(site).map(({ official, feed }) => ({ title: official.name, feed }))}
      />
    </FixedPage>
  );
}

interface FeedsProps {
  readonly newsroom: Newsroom;
  readonly title: string;
  readonly feeds: readonly Pick<Listing, "title" | "feed">[];
}

function Feeds({ newsroom, title, feeds }: FeedsProps) {
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
            <FileLink newsroom={newsroom} file={feed}>
              {title}
            </FileLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

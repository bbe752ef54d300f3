import type { Listing } from "../src/model.ts";
import type { Newsroom } from "../src/newsroom.ts";
import { siteCalendar } from "../src/outputs/calendar.ts";
import { pageData } from "../src/outputs/structured-data.ts";
import { toSlug } from "../src/slug.ts";
import { Breadcrumbs } from "./components/breadcrumbs.tsx";
import { Follow } from "./components/follow.tsx";
import { Shell } from "./shell.tsx";

/** Lists every feed and explains feeds to people who never used one. */
export function SubscribePage({ newsroom }: { newsroom: Newsroom }) {
  const { site } = newsroom;
  const calendar = siteCalendar(site);
  const page = {
    title: "Langganan",
    description: "Semua umpan RSS siaran pers, dan cara memakainya.",
    address: newsroom.addressOf("subscribe"),
    trail: [{ label: "Beranda", address: site.home }],
  };
  return (
    <Shell
      newsroom={newsroom}
      title={page.title}
      description={page.description}
      address={page.address}
      feed={{ title: site.settings.title, address: newsroom.addressOf("feed") }}
      section="subscribe"
      structuredData={pageData(site, page)}
    >
      <Breadcrumbs crumbs={page.trail} />
      <header class="head">
        <h1>{page.title}</h1>
        <p class="summary">
          Dengan RSS, siaran baru datang sendiri ke aplikasi pilihan Anda: tanpa mendaftar, tanpa alamat
          surel, dan tanpa iklan. Anda bisa mengikuti seluruh situs atau hanya satu daerah, pejabat, atau
          acara.
        </p>
        <Follow
          newsroom={newsroom}
          feed={newsroom.addressOf("feed")}
          about="semua siaran"
          calendar={calendar}
          explained
        />
      </header>
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
          {calendar ? (
            <li>
              <a href={calendar.href}>Kalender</a> semua acara, untuk aplikasi kalender
            </li>
          ) : null}
        </ul>
      </section>
      <Feeds title="Menurut daerah" listings={site.cities} />
      <Feeds title="Menurut pejabat" listings={site.officials} />
      <Feeds title="Menurut acara" listings={site.events} />
    </Shell>
  );
}

function Feeds({ title, listings }: { title: string; listings: readonly Listing[] }) {
  if (listings.length === 0) return null;
  const fragment = `s-${toSlug(title)}`;
  return (
    <section aria-labelledby={fragment}>
      <h2 id={fragment} class="label">
        {title}
      </h2>
      <ul class="feeds">
        {listings.map((listing) => (
          <li key={listing.address.path}>
            <a href={listing.feed.href}>{listing.title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

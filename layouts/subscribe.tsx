import type { Listing } from "../src/model.ts";
import type { Newsroom } from "../src/newsroom.ts";
import { Breadcrumbs } from "./components/breadcrumbs.tsx";
import { Shell } from "./shell.tsx";

/** Lists every feed and explains feeds to people who never used one. */
export function SubscribePage({ newsroom }: { newsroom: Newsroom }) {
  const { site } = newsroom;
  return (
    <Shell
      newsroom={newsroom}
      title="Langganan"
      description="Semua umpan RSS siaran pers, dan cara memakainya."
      address={newsroom.addressOf("subscribe")}
      feed={{ title: site.settings.title, address: newsroom.addressOf("feed") }}
      section="subscribe"
    >
      <Breadcrumbs crumbs={[{ label: "Beranda", address: site.home }]} />
      <div class="text">
        <h1>Langganan</h1>
        <p>
          Dengan RSS, siaran baru datang sendiri ke aplikasi pilihan Anda: tanpa mendaftar, tanpa alamat
          surel, dan tanpa iklan. Anda bisa mengikuti seluruh situs atau hanya satu daerah, pejabat, atau
          acara.
        </p>
        <h2>Cara memakai</h2>
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
        </ul>
        <Feeds title="Menurut daerah" listings={site.cities} />
        <Feeds title="Menurut pejabat" listings={site.officials} />
        <Feeds title="Menurut acara" listings={site.events} />
      </div>
    </Shell>
  );
}

function Feeds({ title, listings }: { title: string; listings: readonly Listing[] }) {
  if (listings.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul class="columns">
        {listings.map((listing) => (
          <li key={listing.address.path}>
            <a href={listing.feed.href}>{listing.title}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

import { enumerate } from "../src/base/enumerate.ts";
import { city } from "../src/indexes/city.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import { thingsOfSite } from "../src/site/listings.ts";
import type { Site } from "../src/site/model.ts";
import { type Contact, ContactWays } from "./components/contact-ways.tsx";
import { FixedPage } from "./components/fixed-page.tsx";
import { Follow } from "./components/follow.tsx";

/** What a journalist needs of the office: whom to ask and when, what may be reused, its emblem, how to follow it. */
export function MediaPage({ newsroom }: { newsroom: Newsroom }) {
  const { site } = newsroom;
  const { contacts, licence, publisher, title, words } = site.settings;
  return (
    <FixedPage
      newsroom={newsroom}
      address={newsroom.addressOf("media")}
      title="Untuk media"
      description={`Kontak media ${title}, syarat pemakaian ulang, lambang, dan cara mengikuti siaran.`}
      section="media"
    >
      {contacts.size > 0 ? (
        <section aria-labelledby="s-kontak">
          <h2 id="s-kontak" class="label">
            Kontak
          </h2>
          <ul class="contacts">
            {[...contacts.values()].map((contact) => (
              <li>
                <ContactCard site={site} contact={contact} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section aria-labelledby="s-bahan">
        <h2 id="s-bahan" class="label">
          Teks dan foto
        </h2>
        <div class="text">
          <p>
            Setiap siaran dapat diunduh sebagai teks, dan sebagai ZIP bila ada fotonya: lihat bagian “
            {words.forMedia}” pada halaman siaran.{" "}
            <a href={newsroom.addressOf("daily").href}>Siaran harian</a> memuat semua siaran satu hari untuk
            dicetak atau disalin sekaligus, dan <a href={newsroom.addressOf("data").href}>data terbuka</a>{" "}
            memuat seluruh arsip.
          </p>
          <p>
            Siaran yang keliru diralat pada halamannya dan dicatat pada{" "}
            <a href={newsroom.addressOf("corrections").href}>halaman ralat</a>, yang punya umpan sendiri.
          </p>
        </div>
      </section>
      <section aria-labelledby="s-pakai">
        <h2 id="s-pakai" class="label">
          Syarat pemakaian ulang
        </h2>
        <div class="text">
          {licence ? (
            <p>
              {words.reuseTexts}{" "}
              <a href={licence.url} rel="license external">
                {licence.name}
              </a>
              . Sebut sumbernya sebagai “{publisher.name}”.
            </p>
          ) : (
            <p>Sebelum memakai ulang teks dan foto, tanyakan izin kepada kontak di atas.</p>
          )}
        </div>
      </section>
      {site.emblem ? (
        <section aria-labelledby="s-lambang">
          <h2 id="s-lambang" class="label">
            Lambang
          </h2>
          <ul class="actions">
            <li>
              <a href={site.emblem.href} download>
                Unduh lambang ({formatOf(site.emblem.path)})
              </a>
            </li>
          </ul>
        </section>
      ) : null}
      <section aria-labelledby="s-ikuti">
        <h2 id="s-ikuti" class="label">
          Ikuti siaran
        </h2>
        <Follow newsroom={newsroom} feed={newsroom.addressOf("feed")} about="semua siaran" />
      </section>
    </FixedPage>
  );
}

function ContactCard({ site, contact }: { site: Site; contact: Contact }) {
  const { name, hours, languages = [], regions = [] } = contact;
  const known = thingsOfSite(site, city);
  const places = regions.flatMap(({ id }) => known.find((place) => place.id === id) ?? []);
  return (
    <dl class="facts">
      <div>
        <dt>
          <bdi>{name}</bdi>
        </dt>
        <dd>
          <ContactWays contact={contact} />
        </dd>
      </div>
      {hours ? <Fact term="Jam layanan" text={hours} /> : null}
      {languages.length > 0 ? <Fact term="Bahasa" text={enumerate(languages, "dan")} /> : null}
      {places.length > 0 ? (
        <Fact
          term="Daerah"
          text={enumerate(
            places.map((place) => place.name),
            "dan",
          )}
        />
      ) : null}
    </dl>
  );
}

function Fact({ term, text }: { term: string; text: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd dir="auto">{text}</dd>
    </div>
  );
}

/** `SVG` of an emblem in a file of that ending. */
function formatOf(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1).toUpperCase();
}

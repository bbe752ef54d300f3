import { enumerate } from "../src/base/enumerate.ts";
import { fill } from "../src/base/fill.ts";
import { city } from "../src/indexes/city.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import { thingsOfSite } from "../src/site/listings.ts";
import type { Site } from "../src/site/model.ts";
import { type Contact, ContactWays } from "./components/contact-ways.tsx";
import { Filled } from "./components/filled.tsx";
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
      title={words.forMedia}
      description={fill(words.mediaAbout, { site: title })}
      section="media"
    >
      {contacts.size > 0 ? (
        <section aria-labelledby="s-kontak">
          <h2 id="s-kontak" class="label">
            {words.contact}
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
          {words.textsAndPhotos}
        </h2>
        <div class="text">
          <p>
            <Filled
              words={words.mediaDownloads}
              parts={{
                part: words.forMedia,
                daily: <a href={newsroom.addressOf("daily").href}>{words.dailyTitle}</a>,
                data: <a href={newsroom.addressOf("data").href}>{words.openDataInText}</a>,
              }}
            />
          </p>
          <p>
            <Filled
              words={words.mediaCorrections}
              parts={{
                corrections: <a href={newsroom.addressOf("corrections").href}>{words.correctionsPage}</a>,
              }}
            />
          </p>
        </div>
      </section>
      <section aria-labelledby="s-pakai">
        <h2 id="s-pakai" class="label">
          {words.termsOfReuse}
        </h2>
        <div class="text">
          {licence ? (
            <p>
              {words.reuseTexts}{" "}
              <a href={licence.url} rel="license external">
                {licence.name}
              </a>
              . {fill(words.nameAsSource, { publisher: publisher.name })}
            </p>
          ) : (
            <p>{words.askBeforeReuse}</p>
          )}
        </div>
      </section>
      {site.emblem ? (
        <section aria-labelledby="s-lambang">
          <h2 id="s-lambang" class="label">
            {words.emblem}
          </h2>
          <ul class="actions">
            <li>
              <a href={site.emblem.href} download>
                {fill(words.downloadEmblem, { format: formatOf(site.emblem.path) })}
              </a>
            </li>
          </ul>
        </section>
      ) : null}
      <section aria-labelledby="s-ikuti">
        <h2 id="s-ikuti" class="label">
          {words.followReleases}
        </h2>
        <Follow newsroom={newsroom} feed={newsroom.addressOf("feed")} about={words.everyRelease} />
      </section>
    </FixedPage>
  );
}

function ContactCard({ site, contact }: { site: Site; contact: Contact }) {
  const { name, hours, languages = [], regions = [] } = contact;
  const { words } = site.settings;
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
      {hours ? <Fact term={words.hours} text={hours} /> : null}
      {languages.length > 0 ? <Fact term={words.languages} text={enumerate(languages, words.and)} /> : null}
      {places.length > 0 ? (
        <Fact
          term={words.regions}
          text={enumerate(
            places.map((place) => place.name),
            words.and,
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

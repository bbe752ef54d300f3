import type { Address } from "../../src/base/address.ts";
import { toRfc3339 } from "../../src/base/date.ts";
import type { Language } from "../../src/base/language.ts";
import { cardOf } from "../../src/site/card.ts";
import type { Release, Site } from "../../src/site/model.ts";
import { translationsOf } from "../../src/site/translations.ts";

export interface SocialMetaProps {
  readonly site: Site;
  /** Without the name of the site. */
  readonly title: string;
  readonly description: string;
  readonly address: Address;
  /** The release that the page shows. */
  readonly release?: Release;
  readonly language?: Language;
}

const locales = { id: "id_ID", en: "en_US" } as const;

/**
 * How a page looks when it is shared: Open Graph (ogp.me) and a Twitter card, and its other languages.
 * Open Graph names stand in `property`: WhatsApp reads no others.
 */
export function SocialMeta({
  site,
  title,
  description,
  address,
  release,
  language = release?.lang ?? site.settings.language,
}: SocialMetaProps) {
  const card = release ? cardOf(release, site) : site.card;
  return (
    <>
      <meta property="og:site_name" content={site.settings.title} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content={release ? "article" : "website"} />
      <meta property="og:url" content={address.url} />
      <meta property="og:locale" content={locales[language]} />
      {card ? (
        <>
          <meta property="og:image" content={card.address.url} />
          <meta property="og:image:width" content={String(card.width)} />
          <meta property="og:image:height" content={String(card.height)} />
          <meta property="og:image:alt" content={card.alt} />
        </>
      ) : null}
      <meta name="twitter:card" content={card ? "summary_large_image" : "summary"} />
      {release ? <ArticleMeta site={site} release={release} /> : null}
    </>
  );
}

function ArticleMeta({ site, release }: { site: Site; release: Release }) {
  const { cities, topics } = release;
  const tags = new Set([
    ...site.indexes.flatMap(({ kind }) => release.things(kind).map((thing) => kind.titleOf(thing))),
    ...topics,
  ]);
  const versions = translationsOf(site, release);
  const [original] = versions;
  return (
    <>
      <meta property="article:published_time" content={toRfc3339(release.date)} />
      <meta property="article:modified_time" content={toRfc3339(release.modified)} />
      <meta property="article:section" content={cities[0]?.fullName} />
      {[...tags].map((tag) => (
        <meta property="article:tag" content={tag} />
      ))}
      {versions.map(({ lang, address }) => (
        <link rel="alternate" hreflang={lang} href={address.url} />
      ))}
      {original ? <link rel="alternate" hreflang="x-default" href={original.address.url} /> : null}
    </>
  );
}

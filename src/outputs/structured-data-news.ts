import type { ImageObject, NewsArticle } from "schema-dts";
import { dayOf, toRfc3339 } from "../base/date.ts";
import { kindInWords } from "../base/release-kinds.ts";
import type { Release, Site } from "../site/model.ts";
import { noticesOf, noticeText } from "../site/notices.ts";
import { translationsOf } from "../site/translations.ts";
import { cardOf, imageOf, organizationOf } from "./structured-data-things.ts";

/**
 * A release as a news article.
 * @see https://schema.org/NewsArticle
 * @see https://developers.google.com/search/docs/appearance/structured-data/article
 */
export function newsArticleOf(site: Site, release: Release): NewsArticle {
  const { address, source, byline } = release;
  const publisher = organizationOf(site);
  return {
    "@type": "NewsArticle",
    "@id": `${address.url}#siaran`,
    mainEntityOfPage: address.url,
    url: address.url,
    headline: release.title,
    articleSection: release.kind === "siaran" ? undefined : kindInWords(release),
    description: release.summary,
    dateline: release.dateline,
    datePublished: toRfc3339(release.date),
    dateModified: toRfc3339(release.modified),
    inLanguage: release.lang,
    isAccessibleForFree: true,
    identifier: release.number,
    keywords: some(release.topics),
    image: some(imagesOf(site, release)),
    author: byline === undefined ? publisher : { "@type": "Person", name: byline },
    publisher,
    license: site.settings.licence?.url,
    contentLocation: { "@type": "Place", name: release.dateline },
    about: aboutOf(site, release),
    isBasedOn: source && { "@type": "CreativeWork", name: source.name, url: source.url },
    correction: some(
      noticesOf(site, release).map((notice) => ({
        "@type": "CorrectionComment",
        text: noticeText(notice, release.lang),
        datePublished: toRfc3339(notice.at),
        url: notice.kind === "release" ? notice.by.address.url : undefined,
      })),
    ),
    associatedMedia: some(
      release.attachments.map(({ title, address: { url }, size }) => ({
        "@type": "MediaObject",
        name: title,
        contentUrl: url,
        contentSize: `${size} B`,
      })),
    ),
    ...languageLinks(site, release),
  };
}

/** The photos, else the card drawn for this very release: the newsroom's own says nothing about it. */
function imagesOf(site: Site, release: Release): ImageObject[] {
  const { photos } = release;
  if (photos.length > 0) return photos.map((photo) => imageOf(site, photo));
  const card = site.cards.get(release);
  return card ? [cardOf(card)] : [];
}

/** The things that a release is about, as each index tells of them. */
function aboutOf({ indexes }: Site, release: Release): NewsArticle["about"] {
  const day = dayOf(release.date);
  return indexes.flatMap(({ kind }) => kind.describeIn(release.mentions(kind), day));
}

/** An empty list says nothing, and validators ask for what is missing in it. */
function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

function languageLinks(
  site: Site,
  release: Release,
): Pick<NewsArticle, "translationOfWork" | "workTranslation"> {
  const [original, ...translations] = translationsOf(site, release);
  if (!original) return {};
  const link = ({ address }: Release) => ({ "@id": `${address.url}#siaran` });
  return original.address.path === release.address.path
    ? { workTranslation: translations.map(link) }
    : { translationOfWork: link(original) };
}

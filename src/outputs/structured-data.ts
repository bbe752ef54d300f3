import type {
  BreadcrumbList,
  CollectionPage,
  Graph,
  ItemList,
  SearchAction,
  Thing,
  WithActionConstraints,
} from "schema-dts";
import type { Address } from "../base/address.ts";
import { dayOf } from "../base/date.ts";
import type { Language } from "../base/language.ts";
import { paths } from "../base/paths.ts";
import { pageSize } from "../site/listings.ts";
import type { ListingPage, Release, Site, Subject } from "../site/model.ts";
import { newsArticleOf } from "./structured-data-news.ts";
import { organizationOf } from "./structured-data-things.ts";

/** What a page tells machines about itself: JSON-LD with the vocabulary of schema.org. */
export type StructuredData = Graph;

/** One step on the way from the home page. */
export interface TrailStep {
  readonly label: string;
  readonly address: Address;
}

/** What is known of every page. */
export interface PageFacts {
  /** Of the page; that of the site unless another is given. */
  readonly language?: Language;
  readonly title: string;
  readonly description: string;
  readonly address: Address;
  /** The pages above this one, from the home page down. */
  readonly trail: readonly TrailStep[];
}

/** The home page: the website, who publishes it, and how to search it. */
export function homeData(site: Site): StructuredData {
  const { title, short, description, language } = site.settings;
  const search: WithActionConstraints<SearchAction> = {
    "@type": "SearchAction",
    target: {
      "@type": "EntryPoint",
      urlTemplate: `${site.addressOf(paths.search).url}?q={search_term_string}`,
    },
    "query-input": "required name=search_term_string",
  };
  return graph(
    {
      "@type": "WebSite",
      "@id": websiteId(site),
      name: title,
      alternateName: short === title ? undefined : short,
      description,
      url: site.home.url,
      inLanguage: language,
      publisher: { "@id": `${site.home.url}#penerbit` },
      potentialAction: search,
    },
    organizationOf(site),
  );
}

/** A release. One that was withdrawn is no news any more: only its place on the site is told. */
export function releaseData(site: Site, release: Release, trail: readonly TrailStep[]): StructuredData {
  const breadcrumbs = breadcrumbsOf({ title: release.title, address: release.address, trail });
  return release.withdrawal ? graph(breadcrumbs) : graph(newsArticleOf(site, release), breadcrumbs);
}

/** A page of a listing, with what the listing is about on its first page. */
export function listingData(site: Site, page: ListingPage, facts: PageFacts): StructuredData {
  const first = (page.number - 1) * pageSize;
  const about = aboutOf(site, page.listing.subject);
  return graph(
    collectionOf(site, facts, {
      about: about.flatMap(idOf),
      items: page.releases.map(({ title, address }, index) => ({
        title,
        address,
        position: first + index + 1,
      })),
    }),
    ...(page.number === 1 ? about : []),
    breadcrumbsOf(facts),
  );
}

/** A page that lists other pages, such as the index of all cities. */
export function indexData(
  site: Site,
  entries: readonly { readonly title: string; readonly address: Address }[],
  facts: PageFacts,
): StructuredData {
  const items = entries.map(({ title, address }, index) => ({ title, address, position: index + 1 }));
  return graph(collectionOf(site, facts, { about: [], items }), breadcrumbsOf(facts));
}

/** Any other page. */
export function pageData(site: Site, facts: PageFacts): StructuredData {
  return graph({ "@type": "WebPage", ...pageProperties(site, facts) }, breadcrumbsOf(facts));
}

/** The text of a script element: `<` is escaped, because `</script` in a title would end the element. */
export function writeStructuredData(data: StructuredData): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

interface ItemFacts {
  readonly title: string;
  readonly address: Address;
  readonly position: number;
}

function collectionOf(
  site: Site,
  facts: PageFacts,
  { about, items }: { about: readonly { "@id": string }[]; items: readonly ItemFacts[] },
): CollectionPage {
  return {
    "@type": "CollectionPage",
    ...pageProperties(site, facts),
    about: about.length > 0 ? about : undefined,
    mainEntity: items.length > 0 ? itemListOf(items) : undefined,
  };
}

function itemListOf(items: readonly ItemFacts[]): ItemList {
  return {
    "@type": "ItemList",
    itemListElement: items.map(({ title, address, position }) => ({
      "@type": "ListItem",
      position,
      name: title,
      url: address.url,
    })),
  };
}

function pageProperties(
  site: Site,
  { title, description, address, language = site.settings.language }: PageFacts,
) {
  return {
    "@id": address.url,
    url: address.url,
    name: title,
    description,
    inLanguage: language,
    isPartOf: { "@id": websiteId(site) },
  };
}

function aboutOf({ now }: Site, subject: Subject): readonly Thing[] {
  return subject.kind === "thing" ? subject.index.describe(subject.thing, dayOf(now)) : [];
}

/** @see https://developers.google.com/search/docs/appearance/structured-data/breadcrumb */
function breadcrumbsOf({ title, address, trail }: Omit<PageFacts, "description">): BreadcrumbList {
  const here = stepItem({ label: title, address }, trail.length + 1);
  return {
    "@type": "BreadcrumbList",
    itemListElement: [...trail.map((step, index) => stepItem(step, index + 1)), here],
  };
}

interface BreadcrumbStep {
  readonly "@type": "ListItem";
  readonly position: number;
  readonly name: string;
  readonly item: string;
}

function stepItem({ label, address }: TrailStep, position: number): BreadcrumbStep {
  return { "@type": "ListItem", position, name: label, item: address.url };
}

function idOf(node: Thing): { "@id": string }[] {
  return typeof node === "object" && "@id" in node && node["@id"] ? [{ "@id": node["@id"] }] : [];
}

function websiteId({ home }: Site): string {
  return `${home.url}#situs`;
}

function graph(...nodes: readonly Thing[]): StructuredData {
  return { "@context": "https://schema.org", "@graph": nodes };
}

import type { Day } from "./date.ts";

/** The permanent paths of the site. Those that end in `/` are pages. */
export const paths = {
  home: "/",
  archive: "/siaran/",
  subscribe: "/langganan/",
  statistics: "/statistik/",
  search: "/cari/",
  data: "/data/",
  corrections: "/ralat/",
  authenticity: "/cek/",
  daily: "/harian/",
  media: "/media/",
  agenda: "/agenda/",
  notFound: "/404.html",
  feed: "/feed.xml",
  atom: "/atom.xml",
  jsonFeed: "/feed.json",
  correctionsFeed: "/ralat/feed.xml",
  opml: "/feeds.opml",
  sitemap: "/sitemap.xml",
  newsSitemap: "/sitemap-berita.xml",
  calendar: "/kalender.ics",
  dataJson: "/data/siaran.json",
  dataCsv: "/data/siaran.csv",
  dataSchema: "/data/skema.json",
  fingerprints: "/data/sidik.json",
  fingerprintSchema: "/data/skema-sidik.json",
  robots: "/robots.txt",
  icon: "/favicon.ico",
  touchIcon: "/apple-touch-icon.png",
  security: "/.well-known/security.txt",
} as const;

/**
 * Beginnings of paths of which the program names every file itself: those of the design, of the search index, of what
 * it keeps in the output folder for its own use, and of what tells a host how to serve the site.
 */
export const ownFolders = [
  ...["/assets/", "/cari/indeks/", "/.siaran-"],
  // What hosts read.
  ...["/_headers", "/_redirects", "/.server/"],
] as const;

/** Everything of the editor, which a site has where `editor` is set, and every preview. */
export const editorFolder = "/admin/";

/** `/sitemap-1.xml`, of a site with more pages than one file may hold. */
export function sitemapPartPath(number: number): string {
  return `/sitemap-${number}.xml`;
}

/** The calendar of the thing with this page. */
export function calendarPath(page: string): string {
  return `${page}kalender.ics`;
}

/** `/en/`: the releases of a language. */
export function languagePath(language: string): string {
  return `/${language}/`;
}

/** The page of the quotations of the official with this page. */
export function quotationsPath(page: string): string {
  return `${page}kutipan/`;
}

/** `/tentang/`. */
export function staticPagePath(slug: string): string {
  return `/${slug}/`;
}

/** `/siaran/2019/`. */
export function yearPath(year: number): string {
  return `${paths.archive}${String(year).padStart(4, "0")}/`;
}

/** `/siaran/2019/07/`; months count from 1. */
export function monthPath(year: number, month: number): string {
  return `${yearPath(year)}${String(month).padStart(2, "0")}/`;
}

/** `/siaran/2019/07/nama/`. */
export function releasePath(day: Day, slug: string): string {
  return `${monthPath(Number(day.slice(0, 4)), Number(day.slice(5, 7)))}${slug}/`;
}

/** `/harian/2019-07-18/`. */
export function dayPath(day: Day): string {
  return `${paths.daily}${day}/`;
}

/** The year in the path of a release; `undefined` for any other path. */
export function yearInPath(path: string): string | undefined {
  return releasePattern.exec(path)?.[1];
}

const releasePattern = new RegExp(`^${paths.archive}(\\d{4})/\\d{2}/[^/]+/$`);

import type { Text } from "../base/language.ts";
import { nearest } from "../base/nearest.ts";
import { paths, staticPagePath } from "../base/paths.ts";
import type { MenuItem } from "../content/menu-items.ts";
import type { SiteSettings } from "../content/site-settings.ts";
import type { Words } from "../content/words.ts";
import type { Report } from "../diagnostics/faults.ts";
import type { IndexKind } from "../indexes/index-kind.ts";
import type { MenuEntry, Site, StaticPage } from "./model.ts";

export interface MenuOptions extends Pick<Site, "indexes" | "addressOf"> {
  readonly settings: SiteSettings;
  /** All kinds of indexes, with entries or without. */
  readonly kinds: readonly IndexKind[];
  /** Those that are shown, in their order. */
  readonly pages: readonly StaticPage[];
  /** Names of those that are not shown now, and will be one day. */
  readonly hidden: readonly string[];
  readonly report: Report;
}

/** The parts of every site that a menu can name, by the names in their addresses. */
const parts = [
  { section: "archive", labelOf: (words: Words) => words.releases, path: paths.archive },
  { section: "subscribe", labelOf: (words: Words) => words.subscribeShort, path: paths.subscribe },
  { section: "statistics", labelOf: (words: Words) => words.statisticsShort, path: paths.statistics },
  { section: "search", labelOf: (words: Words) => words.searchShort, path: paths.search },
  { section: "data", labelOf: (words: Words) => words.openData, path: paths.data },
  { section: "agenda", labelOf: (words: Words) => words.agenda, path: paths.agenda },
  { section: "corrections", labelOf: (words: Words) => words.corrections, path: paths.corrections },
  { section: "authenticity", labelOf: (words: Words) => words.checkGenuine, path: paths.authenticity },
  { section: "media", labelOf: (words: Words) => words.forMedia, path: paths.media },
  { section: "daily", labelOf: (words: Words) => words.daily, path: paths.daily },
] as const;

/**
 * The ways that stand in the head and in the foot of every page. Without a word in site.yaml the menu holds the
 * releases, the indexes and the pages that ask for a place, and the foot all other pages, so that each can be reached.
 */
export function createMenus(options: MenuOptions): Pick<Site, "menu" | "footer"> {
  const { settings, indexes, pages } = options;
  const ways = waysOf(options);
  const find = (name: string) => ways.get(name) ?? [];
  const read = (items: readonly MenuItem[]) => items.flatMap((item) => entryOf(item, ways, options));
  const menu = settings.menu
    ? read(settings.menu)
    : [
        ...find(nameOf(paths.archive)),
        ...indexes.filter(({ kind }) => kind.shown).flatMap(({ address }) => find(nameOf(address.path))),
        ...pages.filter((page) => page.menu !== undefined).flatMap(({ slug }) => find(slug)),
        ...find(nameOf(paths.subscribe)),
      ];
  const named = new Set(menu.map(({ path }) => path));
  const footer = settings.footer
    ? read(settings.footer)
    : [
        ...indexes.filter(({ kind }) => !kind.shown).flatMap(({ address }) => find(nameOf(address.path))),
        ...pages.flatMap(({ slug }) => find(slug)),
      ].filter(({ path }) => !named.has(path));
  return { menu, footer };
}

type Ways = ReadonlyMap<string, readonly MenuEntry[]>;

/** What can be named, by its name; nothing stands for a name that leads to a page which is not shown now. */
function waysOf({ indexes, kinds, pages, hidden, addressOf, settings: { wordsIn } }: MenuOptions): Ways {
  const entry = (path: string, label: Text, section = path): MenuEntry => ({
    label,
    href: addressOf(path).href,
    path,
    section,
  });
  const shown = new Set(indexes.map(({ kind }) => kind));
  return new Map<string, readonly MenuEntry[]>([
    ...hidden.map((name) => [name, []] as const),
    ...kinds.map((kind) => {
      const { path, words, key } = kind;
      return [
        nameOf(path),
        shown.has(kind) ? [entry(path, { id: words.id.label, en: words.en.label }, key)] : [],
      ] as const;
    }),
    ...parts.map(({ path, labelOf, section }) => {
      const label = { id: labelOf(wordsIn.id), en: labelOf(wordsIn.en) };
      return [nameOf(path), [entry(path, label, section)]] as const;
    }),
    ...pages.map(
      ({ slug, title, lang }) =>
        [slug, [{ ...entry(staticPagePath(slug), inAll(title)), language: lang }]] as const,
    ),
  ]);
}

function entryOf(item: MenuItem, ways: Ways, options: MenuOptions): readonly MenuEntry[] {
  if (item.url !== undefined) return [wayTo(item.url, item.label ?? item.url, options)];
  const found = ways.get(item.page);
  if (!found)
    options.report("menu-unknown", item.place, { id: item.page, near: nearest(item.page, ways.keys()) });
  return (found ?? []).map((entry) => ({ ...entry, ...(item.label && asWritten(item.label, options)) }));
}

/** Nothing is known of a path but that it is on this site: a template of the office may make the page. */
function wayTo(url: string, label: string, options: MenuOptions): MenuEntry {
  if (!url.startsWith("/")) return { ...asWritten(label, options), href: url };
  const { href, path } = options.addressOf(url);
  return { ...asWritten(label, options), href, path, section: path };
}

/** A label of site.yaml, which is in the language of the site. */
function asWritten(label: string, { settings }: MenuOptions): Pick<MenuEntry, "label" | "language"> {
  return { label: inAll(label), language: settings.language };
}

function inAll(text: string): Text {
  return { id: text, en: text };
}

/** `daerah` of `/daerah/`. */
function nameOf(path: string): string {
  return path.replaceAll("/", "");
}

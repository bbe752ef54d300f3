import { nearest } from "../base/nearest.ts";
import { paths, staticPagePath } from "../base/paths.ts";
import type { MenuItem } from "../content/menu-items.ts";
import type { SiteSettings } from "../content/site-settings.ts";
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
  { section: "archive", label: "Siaran", path: paths.archive },
  { section: "subscribe", label: "Langganan", path: paths.subscribe },
  { section: "statistics", label: "Statistik", path: paths.statistics },
  { section: "search", label: "Pencarian", path: paths.search },
  { section: "data", label: "Data terbuka", path: paths.data },
  { section: "agenda", label: "Agenda", path: paths.agenda },
  { section: "corrections", label: "Ralat", path: paths.corrections },
  { section: "authenticity", label: "Periksa keaslian", path: paths.authenticity },
  { section: "media", label: "Untuk media", path: paths.media },
  { section: "daily", label: "Harian", path: paths.daily },
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
function waysOf({ indexes, kinds, pages, hidden, addressOf }: MenuOptions): Ways {
  const entry = (path: string, label: string, section = path): MenuEntry => ({
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
      return [nameOf(path), shown.has(kind) ? [entry(path, words.label, key)] : []] as const;
    }),
    ...parts.map(({ path, label, section }) => [nameOf(path), [entry(path, label, section)]] as const),
    ...pages.map(({ slug, title }) => [slug, [entry(staticPagePath(slug), title)]] as const),
  ]);
}

function entryOf(item: MenuItem, ways: Ways, options: MenuOptions): readonly MenuEntry[] {
  if (item.url !== undefined) return [wayTo(item.url, item.label ?? item.url, options)];
  const found = ways.get(item.page);
  if (!found)
    options.report("menu-unknown", item.place, { id: item.page, near: nearest(item.page, ways.keys()) });
  return (found ?? []).map((entry) => ({ ...entry, label: item.label ?? entry.label }));
}

/** Nothing is known of a path but that it is on this site: a template of the office may make the page. */
function wayTo(url: string, label: string, { addressOf }: MenuOptions): MenuEntry {
  if (!url.startsWith("/")) return { label, href: url };
  const { href, path } = addressOf(url);
  return { label, href, path, section: path };
}

/** `daerah` of `/daerah/`. */
function nameOf(path: string): string {
  return path.replaceAll("/", "");
}

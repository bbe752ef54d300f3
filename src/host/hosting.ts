import { editorFolder, paths } from "../base/paths.ts";
import { editorHosts } from "../content/editor-setting.ts";
import type { HostName } from "../content/host-setting.ts";
import { editorPolicy, headerPolicy, hostPolicyFor, writePolicy } from "../outputs/content-policy.ts";
import type { OutsideRedirect, Site } from "../site/model.ts";
import { fullPath, safePath, safeUrl } from "./full-path.ts";

/** An address that leads to another for good. */
export interface Move {
  /** The whole path as a server sees it: decoded, with the path of the site. */
  readonly path: string;
  /** What stands behind the question mark; empty where nothing does. */
  readonly query: string;
  /** Absolute, of plain characters only. */
  readonly to: string;
}

/** How a site is to be served, whatever serves it. */
export interface Hosting {
  readonly host: HostName;
  /** Name of the site's host: `siaran.example.go.id`. */
  readonly name: string;
  /** The path of the site, decoded, with a slash at both ends: `/`, or `/newsroom/`. */
  readonly root: string;
  /** Headers of every answer. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Whether the files lie beside their packed forms. */
  readonly packed: boolean;
  /** Old addresses below the path of the site. */
  readonly moves: readonly Move[];
  /** Old addresses elsewhere, by the name of the host that must know them; the site's own is one where it has a path. */
  readonly elsewhere: ReadonlyMap<string, readonly Move[]>;
  /** Pages that say that something is gone: their whole paths. */
  readonly gone: readonly string[];
  /** The page for what is not there: its whole path. */
  readonly notFound: string;
  /** The editor, whose pages load what those of readers may not: its folder, and its policy in the place of theirs. */
  readonly editor?: { readonly path: string; readonly policy: string };
}

/** The header that is another one for the editor. */
export const policyHeader = "Content-Security-Policy";

/** Seconds for which browsers keep to HTTPS. */
const year = 31_536_000;

/** How long what lies where may be kept. */
export const caching = {
  /** Files of the design, whose names hold a hash. */
  lasting: `public, max-age=${year}, immutable`,
  /** Everything else: kept, and asked for each time whether it is still the same. */
  fresh: "no-cache",
} as const;

/** The folder of what may be kept for ever, below the path of the site. */
export const lastingFolder = "assets/";

/** Describes how a site is to be served by a host. */
export function hostingOf(site: Site, host: HostName): Hosting {
  const { settings, redirects, elsewhere, gone, addressOf } = site;
  const { hsts = false, packed = false } = settings.host ?? {};
  const { hostname: name } = new URL(settings.url);
  const root = fullPath(addressOf("/"));
  const outside = [...elsewhere, ...formerAddresses(site)].map(({ from, to }) => ({
    url: new URL(from),
    to: safeUrl(to.url),
  }));
  const isOwn = ({ url }: { readonly url: URL }) =>
    url.hostname === name && decodeURIComponent(url.pathname).startsWith(root);
  const move = ({ url, to }: (typeof outside)[number]): Move => ({
    path: decodeURIComponent(url.pathname),
    query: url.search.slice(1),
    to,
  });
  const others = outside.filter((moved) => !isOwn(moved));
  return {
    host,
    name,
    root,
    headers: [
      [policyHeader, writePolicy(hostPolicyFor(site.settings))],
      ["Referrer-Policy", "strict-origin-when-cross-origin"],
      ["X-Content-Type-Options", "nosniff"],
      ...(hsts ? [["Strict-Transport-Security", `max-age=${year}`] as const] : []),
    ],
    packed,
    moves: [
      ...redirects.map(({ from, to }) => ({ path: fullPath(from), query: "", to: safeUrl(to.url) })),
      ...outside.filter(isOwn).map(move),
    ],
    elsewhere: new Map(
      [...new Set(others.map(({ url }) => url.hostname))]
        .sort()
        .map((other) => [other, others.filter(({ url }) => url.hostname === other).map(move)]),
    ),
    gone: gone.map(({ address }) => fullPath(address)),
    notFound: fullPath(addressOf(paths.notFound)),
    ...(settings.editor
      ? {
          editor: {
            path: fullPath(addressOf(editorFolder)),
            policy: writePolicy({ ...editorPolicy(editorHosts(settings.editor)), ...headerPolicy }),
          },
        }
      : {}),
  };
}

/** Old addresses that are paths, on the sites that came before this one. */
function formerAddresses({ settings, redirects, elsewhere }: Site): OutsideRedirect[] {
  const written = new Set(elsewhere.map(({ from }) => from));
  return (settings.formerly ?? []).flatMap((root) => {
    const base = root.replace(/\/*$/, "");
    return redirects
      .map(({ from, to }) => ({ from: `${base}${safePath(from.path)}`, to }))
      .filter(({ from }) => !written.has(from));
  });
}

/** The headers of the editor's pages. */
export function editorHeaders({ headers, editor }: Hosting): Hosting["headers"] {
  return headers.map(([name, value]) => [name, name === policyHeader && editor ? editor.policy : value]);
}

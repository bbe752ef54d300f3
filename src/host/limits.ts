import type { Text } from "../base/language.ts";
import type { HostName } from "../content/host-setting.ts";
import { slashSpellings } from "./full-path.ts";
import type { Hosting } from "./hosting.ts";

/** What a host takes, and what it cannot do; absent where there is no bound that anybody states. */
interface HostLimits {
  readonly files?: number;
  /** Of one file. */
  readonly bytes?: number;
  readonly allBytes?: number;
  readonly redirects?: number;
  /** Which addresses that no page of the site can be at it sends on: all, those of other hosts, or none. */
  readonly elsewhere: "all" | "hosts" | "none";
  /** What readers do without. */
  readonly lost: readonly Text[];
}

const noHeaders: Text = {
  id: "tidak dapat mengatur header: kebijakan isi hanya berlaku di halaman, tanpa nosniff, Referrer-Policy dan HSTS, dan lama simpan ditentukan host",
  en: "sets no headers: the content policy holds for pages only, there is no nosniff, Referrer-Policy or HSTS, and the host decides what is kept how long",
};
const noGone: Text = {
  id: "tidak mengenal 410: halaman yang dihapus tetap terbuka dengan kode 200, hanya tulisannya yang mengatakan bahwa siaran itu dihapus",
  en: "knows no 410: the page of a removed release is answered with 200, and only its words say that it is gone",
};
const pagesFirst: Text = {
  id: "mengantar dari alamat lama lewat halaman, bukan dengan kode 301",
  en: "leads on from old addresses by a page and not by 301",
};

const megabyte = 1_000_000;

/**
 * As stated in November 2026 by developers.cloudflare.com/pages/platform/limits, docs.gitlab.com/user/project/pages/redirects
 * and docs.github.com/pages/getting-started-with-github-pages/github-pages-limits.
 */
export const hostLimits: Readonly<Record<HostName, HostLimits>> = {
  nginx: { elsewhere: "all", lost: [] },
  // The whole file is read again for every request.
  apache: { redirects: 2000, elsewhere: "all", lost: [] },
  caddy: { elsewhere: "all", lost: [] },
  netlify: { elsewhere: "all", lost: [] },
  cloudflare: { files: 20_000, bytes: 25 * 1024 * 1024, redirects: 2000, elsewhere: "none", lost: [noGone] },
  gitlab: { redirects: 1000, elsewhere: "hosts", lost: [noHeaders, noGone, pagesFirst] },
  github: {
    bytes: 100 * megabyte,
    allBytes: 1000 * megabyte,
    elsewhere: "none",
    lost: [noHeaders, noGone, pagesFirst],
  },
};

/** How large a site is. */
export interface SiteSize {
  readonly files: number;
  readonly bytes: number;
  /** The largest file. */
  readonly largest: { readonly path: string; readonly bytes: number };
}

/** What a host would not take or do of a site. */
export function hostWarnings({ host, moves, elsewhere }: Hosting, size: SiteSize): Text[] {
  const limits = hostLimits[host];
  const far = [...elsewhere.values()].flat();
  const withQuery = [...moves, ...far].filter(({ query }) => query !== "").length;
  const plain = {
    own: moves.filter(({ query }) => query === "").length,
    far: far.filter(({ query }) => query === "").length,
  };
  const unserved = { all: 0, hosts: withQuery, none: withQuery + plain.far }[limits.elsewhere];
  // GitLab is told of other hosts alone, by both spellings of each address.
  const redirects =
    host === "gitlab"
      ? far.filter(({ query }) => query === "").flatMap(({ path }) => slashSpellings(path)).length
      : plain.own;
  return [
    ...over(host, size.files, limits.files, { id: "berkas", en: "files" }),
    ...over(host, Math.ceil(size.bytes / megabyte), megabytes(limits.allBytes), { id: "MB", en: "MB" }),
    ...over(host, Math.ceil(size.largest.bytes / megabyte), megabytes(limits.bytes), {
      id: `MB dalam satu berkas (${size.largest.path})`,
      en: `MB in one file (${size.largest.path})`,
    }),
    ...over(host, redirects, limits.redirects, { id: "pengalihan", en: "redirects" }),
    ...(unserved > 0
      ? [
          {
            id: `${host} tidak dapat mengalihkan ${unserved} alamat lama di host lain, di luar jalur situs atau dengan tanda tanya`,
            en: `${host} cannot redirect ${unserved} old addresses on another host, outside the site's path or with a query`,
          },
        ]
      : []),
  ];
}

function megabytes(bytes: number | undefined): number | undefined {
  return bytes === undefined ? undefined : Math.floor(bytes / megabyte);
}

function over(host: HostName, count: number, limit: number | undefined, of: Text): Text[] {
  if (limit === undefined || count <= limit) return [];
  return [
    {
      id: `Situs ini punya ${count} ${of.id}; ${host} menerima paling banyak ${limit}`,
      en: `This site has ${count} ${of.en}; ${host} takes ${limit} at most`,
    },
  ];
}

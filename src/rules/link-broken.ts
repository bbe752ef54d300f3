import { nearest } from "../base/nearest.ts";
import { paths } from "../base/paths.ts";
import { onceFor } from "../base/remember.ts";
import type { Release, Site } from "../site/model.ts";
import { sitePaths } from "../site/site-paths.ts";
import { findLinks, type WrittenLink } from "./links.ts";
import type { CheckedRelease, CollectionFinding, CollectionRule } from "./rule.ts";

/**
 * A link that leads nowhere costs a reader's trust, and on this site the program can know: pages, feeds and files of
 * the newsroom, and headings of releases. Links to other sites are not followed.
 *
 * Certain: the program names every file of these parts of the site itself, and knows the ids of every text.
 *
 * ok:
 *     Lihat [jadwal](#jadwal), [bagian lain](#s-isi), [semua siaran](/siaran/), [umpan](/daerah/kotamobagu/feed.json),
 *     [teks ini](/siaran/2019/07/contoh-1/contoh-1.txt) dan [surat](https://contoh.id/tidak-ada).
 *
 *     ## Jadwal
 *
 *     Lomba dibuka, Kamis (18/7/2019).
 *
 * not-ok:
 *     Lihat [siaran lain](⟦/siaran/2019/07/contoh-9/⟧), [bagian](⟦#acara⟧) dan [berkas](⟦jadwal.pdf⟧).
 */
export const linkBroken: CollectionRule = {
  code: "link-broken",
  severity: "error",
  needs: "release",
  scope: "collection",
  anyLanguage: true,
  concerns: ({ linksWithin }) => linksWithin,
  about: { id: "tautan yang putus di dalam situs", en: "a broken link within the site" },
  *check({ releases, site }) {
    const withLinks = releases
      .map((release) => ({ release, links: findLinks(release.manuscript) }))
      .filter(({ links }) => links.length > 0);
    if (withLinks.length === 0) return;
    const known = pathsOf(site);
    const byPath = new Map(site.pages.map((page) => [page.address.path, page]));
    const idsOf = onceFor((page: Release) => headingIds(page));
    for (const { release, links } of withLinks) {
      for (const link of links) {
        const problem = judge(link.target, release, { site, known, byPath, idsOf });
        if (problem !== undefined) yield toFinding(release, link, problem);
      }
    }
  },
};

interface Problem {
  readonly kind: "page" | "file" | "heading";
  readonly near: readonly string[];
}

interface SitePaths {
  readonly site: Site;
  readonly known: ReadonlySet<string>;
  readonly byPath: ReadonlyMap<string, Release>;
  /** The ids in the text of a release, which is read once for all links. */
  readonly idsOf: (release: Release) => ReadonlySet<string>;
}

function headingIds({ text }: Release): ReadonlySet<string> {
  return new Set([...text.html().matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id));
}

/** The parts of the site whose every address is known here. */
function isCovered(path: string, { indexes }: Site): boolean {
  return [paths.archive, ...indexes.map(({ address }) => address.path)].some((start) =>
    path.startsWith(start),
  );
}

function judge(
  target: string,
  { release, manuscript }: CheckedRelease,
  { site, known, byPath, idsOf }: SitePaths,
): Problem | undefined {
  const own = site.settings.url;
  const local = target.startsWith(own) ? `/${target.slice(own.length)}` : target;
  if (/^[a-z][a-z0-9+.-]*:/i.test(local)) return undefined;
  const [address = "", fragment = ""] = local.split("#", 2);
  const path = decoded(address.split("?", 1)[0] ?? "");
  if (path !== "" && !path.startsWith("/")) {
    const files = [...(manuscript.keys.attachments ?? []), ...(manuscript.keys.photos ?? [])].map(
      ({ file }) => file,
    );
    return files.includes(path) || known.has(release.address.path + path)
      ? undefined
      : { kind: "file", near: nearest(path, files) };
  }
  if (path !== "" && !known.has(path)) {
    if (!isCovered(path, site)) return undefined;
    return { kind: "page", near: nearest(path, known).slice(0, 1) };
  }
  const page = path === "" ? release : byPath.get(path);
  if (fragment === "" || page === undefined || ownId.test(fragment)) return undefined;
  const ids = idsOf(page);
  return ids.has(decoded(fragment)) ? undefined : { kind: "heading", near: nearest(fragment, ids) };
}

/** The parts of a page beside the text have ids that begin so, which nothing here can look up. */
const ownId = /^s-/;

function pathsOf(site: Site): ReadonlySet<string> {
  return new Set([
    ...sitePaths(site),
    ...site.redirects.map(({ from }) => from.path),
    ...site.copies.map(({ to }) => to),
  ]);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const words = {
  page: ["Halaman ini tidak ada di situs", "There is no such page on the site"],
  file: [
    "Berkas ini tidak tercantum pada attachments atau photos, jadi tidak ikut terbit",
    "This file is in neither attachments nor photos, so it is not published",
  ],
  heading: ["Tidak ada judul bagian dengan nama ini", "There is no heading of this name"],
} as const;

function toFinding(
  release: CheckedRelease,
  { target, start, end }: WrittenLink,
  { kind, near }: Problem,
): CollectionFinding {
  const [id, en] = words[kind];
  const [best] = near;
  return {
    in: release,
    at: { source: { start, end } },
    message: {
      id: `Tautan ke ${target} putus: ${id.toLowerCase()}`,
      en: `The link to ${target} is broken: ${en}`,
    },
    hint: {
      id: best === undefined ? "Perbaiki alamatnya, atau hapus tautannya" : `Mungkin maksudnya ${best}`,
      en: best === undefined ? "Correct the address, or remove the link" : `Perhaps ${best} is meant`,
    },
  };
}

import type { Site } from "../site/model.ts";
import type { IndexFiles } from "./index-files.ts";
import { indexedReleases, renewIndex } from "./renew-index.ts";

/** Makes the index of a site from all its releases at once. */
export function makeIndex(site: Site): IndexFiles {
  return renewIndex(site, { read: () => undefined }).finish([]);
}

/** Makes the index of one site after the other, each from the last: a preview asks for it after every edit. */
export function followSites(): (site: Site, registry: string) => IndexFiles {
  let last: { readonly site: Site; readonly registry: string; readonly files: IndexFiles } | undefined;
  return (site, registry) => {
    if (last?.site === site) return last.files;
    const before = last?.registry === registry ? indexedReleases(last.site) : [];
    const { files } = last ?? {};
    const renewal = renewIndex(site, { before, read: (path) => files?.get(path) });
    last = { site, registry, files: renewal.finish([]) };
    return last.files;
  };
}

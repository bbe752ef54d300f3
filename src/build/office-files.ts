import { UserError } from "../diagnostics/user-error.ts";
import { ownPrefix } from "../disk/site-mark.ts";
import type { Site } from "../site/model.ts";
import { pathOwners } from "../site/path-owners.ts";
import { sitePaths } from "../site/site-paths.ts";

/**
 * Refuses files of the office's own templates that would take the place of the newsroom's, on any file system.
 * @param files relative to the output.
 * @param made paths of the newsroom's files that are not rendered.
 * @throws {TakenError}
 */
export function refuseTaken(files: Iterable<string>, site: Site, made: Iterable<string>): void {
  const paths = Array.from(files, (file) => `/${file}`);
  // To note all paths of an archive takes a while, and nearly all offices have no files of their own.
  if (paths.length === 0) return;
  const redirects = site.redirects.map(({ from }) => from.path);
  const gone = site.gone.map(({ address }) => address.path);
  const owners = pathOwners([...sitePaths(site), ...redirects, ...gone, ...made], [`/${ownPrefix}`]);
  const place = () => ({ file: ".eleventy.ts", line: 1, column: 1 });
  for (const path of paths) if (owners.claim({ path, from: path, place })) throw new TakenError(path);
}

/** A template or a copied file has the address of a page or file of the newsroom. */
export class TakenError extends UserError {
  constructor(path: string) {
    super({
      id: `${path} sudah dipakai ruang siaran, dan templat atau salinan berkas Anda menulis ke alamat yang sama. Pilih permalink lain.`,
      en: `${path} belongs to the newsroom, and a template or a copied file of yours writes to the same address. Choose another permalink.`,
    });
    this.name = "TakenError";
  }
}

import { type AddressOf, parseAliasPath } from "../base/address.ts";
import type { Manuscript } from "../content/manuscript.ts";
import type { Report } from "../diagnostics/faults.ts";
import { assetFile } from "../pictures/asset.ts";
import type { Copy, Redirect, Release } from "./model.ts";
import { type Owner, type PathOwners, pathOwners } from "./path-owners.ts";
import { releasePaths, sitePaths, type WithPaths } from "./site-paths.ts";

/** A release and the file it is from. */
export interface Linked {
  readonly manuscript: Manuscript;
  readonly release: Release;
}

export interface ClaimOptions {
  readonly site: WithPaths;
  /** Releases that are not shown now, and will be one day. */
  readonly hidden: readonly Linked[];
  readonly addressOf: AddressOf;
  readonly report: Report;
}

/** What releases put at paths of their own choice. */
export interface Claimed {
  readonly attachments: readonly Copy[];
  readonly redirects: readonly Redirect[];
}

/**
 * Gives attachments and old addresses their paths. One that belongs to somebody else is reported and left out.
 * @param shown releases in the order of their files.
 */
export function claimPaths(shown: readonly Linked[], options: ClaimOptions): Claimed {
  const withAliases = shown.filter(({ release }) => release.aliases.length > 0);
  const withAttachments = shown.filter(({ release }) => release.attachments.length > 0);
  if (withAliases.length + withAttachments.length === 0) return { attachments: [], redirects: [] };
  const { site, hidden } = options;
  const images = site.images.map(({ to, from }) => [to, from] as const);
  // An attachment can only meet what lies in the folder of its own release.
  const pages = withAliases.length > 0 ? sitePaths(site) : withAttachments.flatMap(pathsOf);
  const owners = pathOwners([...images, ...pages, ...hidden.flatMap(pathsOf)]);
  return {
    attachments: withAttachments.flatMap((linked) => claimAttachments(linked, owners, options)),
    redirects: withAliases.flatMap((linked) => claimAliases(linked, owners, options)),
  };
}

function pathsOf({ release }: Linked): string[] {
  return releasePaths(release);
}

function claimAttachments(
  { manuscript, release }: Linked,
  owners: PathOwners,
  { report }: ClaimOptions,
): Copy[] {
  return release.attachments.flatMap(({ file, address: { path } }): Copy[] => {
    const from = assetFile(manuscript.file, file);
    const index = manuscript.keys.attachments?.findIndex((attachment) => attachment.file === file) ?? 0;
    const place = () => manuscript.data.place(["attachments", index, "file"]);
    const owner = owners.claim({ path, from, place });
    if (owner === undefined) return [{ from, to: path }];
    report("attachment-taken", place(), { file }, placeOf(owner));
    return [];
  });
}

function claimAliases(
  { manuscript, release }: Linked,
  owners: PathOwners,
  options: ClaimOptions,
): Redirect[] {
  const { addressOf, report } = options;
  return release.aliases.flatMap((alias, index): Redirect[] => {
    const place = () => manuscript.data.place(["aliases", index]);
    const path = parseAliasPath(alias);
    if (path === undefined) {
      report("alias-invalid", place(), { alias });
      return [];
    }
    const owner = owners.claim({ path, place });
    if (owner === undefined) return [{ from: addressOf(path), to: release.address }];
    report("alias-taken", place(), { alias }, placeOf(owner));
    return [];
  });
}

function placeOf(owner: Owner) {
  return owner === "site" ? undefined : owner.place();
}

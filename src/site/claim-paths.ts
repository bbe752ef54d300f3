import { isActiveName } from "../base/active-names.ts";
import { type AddressOf, parseAliasPath } from "../base/address.ts";
import { paths } from "../base/paths.ts";
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
  /** Files that shall be published as they are. */
  readonly exact: readonly Copy[];
  /** Whether the program writes down whom to tell of a weakness; else the office may do so. */
  readonly hasSecurity: boolean;
  readonly addressOf: AddressOf;
  readonly report: Report;
}

/** What releases put at paths of their own choice. */
export interface Claimed {
  readonly attachments: readonly Copy[];
  readonly redirects: readonly Redirect[];
  readonly files: readonly Copy[];
}

/**
 * Gives attachments, files to be published as they are, and old addresses their paths. One that belongs to somebody else is reported and left out.
 * @param shown releases in the order of their files.
 */
export function claimPaths(shown: readonly Linked[], options: ClaimOptions): Claimed {
  const withAliases = shown.filter(({ release }) => release.aliases.length > 0);
  const withAttachments = shown.filter(({ release }) => release.attachments.length > 0);
  const { site, hidden, exact, hasSecurity } = options;
  if (withAliases.length + withAttachments.length + exact.length === 0)
    return { attachments: [], redirects: [], files: [] };
  const images = site.images.map(({ to, from }) => [to, from] as const);
  // An attachment can only meet what lies in the folder of its own release.
  const isAnywhere = withAliases.length + exact.length > 0;
  const pages = isAnywhere ? [...sitePaths(site)] : withAttachments.flatMap(pathsOf);
  const drawn = new Set(site.icons.outputs.map(({ to }) => to));
  const free = new Set<string>([
    ...(hasSecurity ? [] : [paths.security]),
    ...[paths.icon, paths.touchIcon].filter((path) => !drawn.has(path)),
  ]);
  const own = pages.filter((path) => !free.has(path));
  const owners = pathOwners([...images, ...own, ...hidden.flatMap(pathsOf)]);
  return {
    attachments: withAttachments.flatMap((linked) => claimAttachments(linked, owners, options)),
    files: exact.filter((copy) => claimFile(copy, owners, options)),
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

/** Whether a file may lie where it wants to. */
function claimFile({ from, to }: Copy, owners: PathOwners, { report }: ClaimOptions): boolean {
  const place = () => ({ file: from, line: 1, column: 1 });
  const owner = owners.claim({ path: to, from, place });
  if (owner !== undefined) report("public-taken", place(), { path: to }, placeOf(owner));
  else if (isActiveName(to)) report("public-active", place(), { path: to });
  else return true;
  return false;
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

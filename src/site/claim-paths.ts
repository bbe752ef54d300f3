import { isActiveName } from "../base/active-names.ts";
import type { AddressOf } from "../base/address.ts";
import { paths } from "../base/paths.ts";
import type { Ledger } from "../content/ledger.ts";
import { isRemoved, type Manuscript } from "../content/manuscript.ts";
import type { SiteSettings } from "../content/site-settings.ts";
import type { Report } from "../diagnostics/faults.ts";
import { assetFile } from "../pictures/asset.ts";
import { claimAliases, type OldAddresses } from "./claim-aliases.ts";
import { claimGone, withLedger } from "./claim-gone.ts";
import type { Copy, Gone, Release } from "./model.ts";
import { type PathOwners, pathOwners, placeOf, reservedFolders } from "./path-owners.ts";
import { addressOfDraft } from "./published-addresses.ts";
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
  /** What the program itself writes on this site; the office may write what it does not. */
  readonly settings: Pick<SiteSettings, "security" | "editor">;
  /** Absolute URL of the site's root, ending in a slash. */
  readonly siteUrl: string;
  /** Releases that were taken away. */
  readonly taken: readonly Manuscript[];
  /** What became of addresses that nothing else is at. */
  readonly ledger: Ledger;
  readonly addressOf: AddressOf;
  readonly report: Report;
}

/** What releases put at paths of their own choice. */
export interface Claimed extends OldAddresses {
  readonly attachments: readonly Copy[];
  readonly files: readonly Copy[];
  readonly gone: readonly Gone[];
}

const nothing: Claimed = { attachments: [], files: [], redirects: [], elsewhere: [], gone: [] };

/**
 * Gives attachments, files to be published as they are, and old addresses their paths. One that belongs to somebody else is reported and left out.
 * @param shown releases in the order of their files.
 */
export function claimPaths(shown: readonly Linked[], options: ClaimOptions): Claimed {
  const withAliases = shown.filter(({ release }) => release.aliases.length > 0);
  const withAttachments = shown.filter(({ release }) => release.attachments.length > 0);
  const { site, hidden, exact, settings, taken, ledger } = options;
  const removed = taken.filter(isRemoved);
  const told = ledger.filter(({ now }) => now !== undefined);
  // An attachment can only meet what lies in the folder of its own release.
  const isAnywhere = withAliases.length + exact.length + removed.length + told.length > 0;
  if (!isAnywhere && withAttachments.length === 0) return nothing;
  const images = site.images.map(({ to, from }) => [to, from] as const);
  const pages = isAnywhere ? [...sitePaths(site)] : withAttachments.flatMap(pathsOf);
  const drawn = new Set(site.icons.outputs.map(({ to }) => to));
  const free = new Set<string>([
    ...(settings.security ? [] : [paths.security]),
    ...[paths.icon, paths.touchIcon].filter((path) => !drawn.has(path)),
  ]);
  const owners = pathOwners(
    [...images, ...pages.filter((path) => !free.has(path)), ...hidden.flatMap(pathsOf)],
    reservedFolders(settings),
  );
  const attachments = withAttachments.flatMap((linked) => claimAttachments(linked, owners, options));
  const files = exact.filter((copy) => claimFile(copy, owners, options));
  const gone = removed.flatMap((manuscript) => claimGone(manuscript, owners, options));
  const aliased = [
    ...withAliases.map(({ manuscript, release }) => ({ manuscript, to: release.address })),
    ...removed.flatMap((manuscript) => {
      const path = addressOfDraft(manuscript);
      return path === undefined ? [] : [{ manuscript, to: options.addressOf(path) }];
    }),
  ];
  const own = { attachments, files, gone, ...claimAliases(aliased, { ...options, owners }) };
  return told.length === 0 ? own : withLedger(own, owners, options);
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

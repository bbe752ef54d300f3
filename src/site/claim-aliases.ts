import { type AddressOf, parseAliasPath, parseOldAddress, pathOnSite } from "../base/address.ts";
import type { Manuscript } from "../content/manuscript.ts";
import type { Report } from "../diagnostics/faults.ts";
import type { OutsideRedirect, Redirect } from "./model.ts";
import { type PathOwners, placeOf } from "./path-owners.ts";

/** A draft with old addresses, and where these lead. */
export interface Aliased extends Pick<Redirect, "to"> {
  readonly manuscript: Manuscript;
}

export interface AliasOptions {
  readonly owners: PathOwners;
  /** Absolute URL of the site's root, ending in a slash. */
  readonly siteUrl: string;
  readonly addressOf: AddressOf;
  readonly report: Report;
}

/** What the old addresses of releases become. */
export interface OldAddresses {
  readonly redirects: readonly Redirect[];
  readonly elsewhere: readonly OutsideRedirect[];
}

/** Gives old addresses their owners. One that cannot be used, or belongs to another, is reported and left out. */
export function claimAliases(aliased: readonly Aliased[], options: AliasOptions): OldAddresses {
  const claimed = aliased.flatMap((one) =>
    (one.manuscript.keys.aliases ?? []).flatMap(
      (alias, index) => claimAlias(alias, index, one, options) ?? [],
    ),
  );
  return {
    redirects: claimed.flatMap((found) => ("redirect" in found ? [found.redirect] : [])),
    elsewhere: claimed.flatMap((found) => ("outside" in found ? [found.outside] : [])),
  };
}

type Old = { readonly redirect: Redirect } | { readonly outside: OutsideRedirect };

function claimAlias(
  alias: string,
  index: number,
  { manuscript, to }: Aliased,
  { owners, siteUrl, addressOf, report }: AliasOptions,
): Old | undefined {
  const place = () => manuscript.data.place(["aliases", index]);
  const url = parseOldAddress(alias);
  const path = url ? pathOnSite(url, siteUrl) : parseAliasPath(alias);
  const key = path ?? (url && outsideKey(url));
  if (key === undefined) {
    report("alias-invalid", place(), { alias });
    return undefined;
  }
  const owner = owners.claim({ path: key, place });
  if (owner !== undefined) {
    report("alias-taken", place(), { alias }, placeOf(owner));
    return undefined;
  }
  if (path !== undefined) return { redirect: { from: addressOf(path), to } };
  return url && { outside: { from: url.href, to } };
}

/** An address elsewhere as a path that no file of the site can have, so that it has one owner too. */
function outsideKey({ hostname, pathname, search }: URL): string {
  return `/\0${hostname}\0${pathname.replaceAll("/", "\0")}\0${search}`;
}

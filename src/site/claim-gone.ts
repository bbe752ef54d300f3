import { nearest } from "../base/nearest.ts";
import type { Manuscript } from "../content/manuscript.ts";
import type { Claimed, ClaimOptions } from "./claim-paths.ts";
import type { Gone } from "./model.ts";
import type { PathOwners } from "./path-owners.ts";
import { addressOfDraft, publishedAddresses } from "./published-addresses.ts";

/** A page that says that a release was taken away. */
export function claimGone(manuscript: Manuscript, owners: PathOwners, { addressOf }: ClaimOptions): Gone[] {
  const path = addressOfDraft(manuscript);
  const { status } = manuscript.keys;
  // Two releases of one address have been reported.
  if (path === undefined || owners.claim({ path, place: () => manuscript.data.place(["date"]) })) return [];
  const reason = typeof status === "object" && "removed" in status ? status.removed.reason : undefined;
  return [{ address: addressOf(path), ...(reason === undefined ? {} : { reason }) }];
}

/** What the ledger says of addresses at which there is nothing else. */
export function withLedger(own: Claimed, owners: PathOwners, options: ClaimOptions): Claimed {
  const { site, hidden, ledger, addressOf, report } = options;
  const waiting = new Set(hidden.map(({ release }) => release.address.path));
  const gone = [...own.gone];
  const redirects = [...own.redirects];
  for (const { path, now, place } of ledger) {
    if (now === undefined) continue;
    const isTaken = owners.claim({ path, place: () => place }) !== undefined;
    // Until a release is published again, what is said of its address holds.
    if (isTaken && !(now === "removed" && waiting.has(path))) continue;
    if (now === "removed") gone.push({ address: addressOf(path) });
    else redirects.push({ from: addressOf(path), to: addressOf(now.to), place });
  }
  const present = new Set(publishedAddresses({ ...site, redirects: [], gone: [] }));
  for (const { from, to, place } of redirects) {
    if (place === undefined || present.has(to.path)) continue;
    report("address-target", place, { path: from.path, id: to.path, near: nearest(to.path, present) });
  }
  return { ...own, gone, redirects };
}

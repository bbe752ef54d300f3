/**
 * Whether a text may lead to the site it stands on: a quick look, which says yes too often rather than once too
 * seldom.
 * @param siteUrl absolute address of the site.
 */
export function mayLinkWithin(text: string, siteUrl: string): boolean {
  if (!text.includes("](") && !text.includes("]:")) return false;
  return local.test(text) || text.includes(siteUrl);
}

/** A target, of a link or of a definition, without a scheme. */
const local = /\](?:\(|:)\s{0,3}<?(?![a-z][a-z0-9+.-]*:|\s)/i;

import type { Address } from "../base/address.ts";
import { quotationsPath } from "../base/paths.ts";
import { onceFor } from "../base/remember.ts";
import { type Official, official } from "../indexes/official.ts";
import { quotationId } from "../markdown/marked-quotations.ts";
import { listingsOf } from "./listings.ts";
import type { Release, Site, ThingListing } from "./model.ts";
import { quotedSpeaker } from "./quoted-speaker.ts";

/** What somebody said in a release, marked as such. */
export interface Quotation {
  readonly release: Release;
  /** Its place among the marked quotations of the release, from 1. */
  readonly number: number;
  /** The id that it has among all quotations. */
  readonly id: string;
  /** Of the quotation on the page of its release. */
  readonly href: string;
  readonly url: string;
  readonly speaker: string;
  /** The office in which it was said, as the release has it; absent where none is known for that day. */
  readonly office?: string;
}

/** The quotations of one official. */
export interface QuotationList {
  readonly listing: ThingListing<Official>;
  readonly official: Official;
  readonly address: Address;
  readonly feed: Address;
  /** The newest first. */
  readonly quotations: readonly Quotation[];
}

/** The quotations of a site, of each official who is quoted. */
export const quotationLists = onceFor((site: Pick<Site, "indexes" | "addressOf">): readonly QuotationList[] =>
  listingsOf(site, official).flatMap((listing): QuotationList[] => {
    const { thing } = listing.subject;
    const quotations = listing.releases.flatMap((release) => quotationsIn(release, thing));
    if (quotations.length === 0) return [];
    const path = quotationsPath(thing.address.path);
    const [address, feed] = [site.addressOf(path), site.addressOf(`${path}feed.xml`)];
    return [{ listing, official: thing, address, feed, quotations }];
  }),
);

/** The words of a quotation in paragraphs. The file of the release is read for them. */
export function wordsOfQuotation({ release, number }: Quotation): readonly string[] {
  return release.text.quotations()[number - 1]?.words ?? [];
}

/** A quotation as others may take it over: “...” — Name, office, day (address). */
export function attributionOf({ speaker, office }: Quotation): string {
  return office === undefined ? speaker : `${speaker}, ${office}`;
}

function quotationsIn(release: Release, who: Official): Quotation[] {
  return release.speakers.flatMap((line, index): Quotation[] => {
    const found = quotedSpeaker(line, release.participants);
    if (found?.official !== who) return [];
    const number = index + 1;
    const fragment = `#${quotationId(number)}`;
    const office = found.rest.replace(/^[,\s]+/, "");
    return [
      {
        ...{ release, number, speaker: found.name },
        id: `s-${release.day}-${release.slug}-${number}`,
        href: release.address.href + fragment,
        url: release.address.url + fragment,
        ...(office === "" ? {} : { office }),
      },
    ];
  });
}

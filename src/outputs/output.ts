import type { Listing, ListingPage, Redirect, Release } from "../site/model.ts";

/** A file of the site, made when it is asked for. */
export interface Output {
  readonly path: string;
  readonly shows: Shown;
  /** @returns the same text however often it is asked for. */
  content(): string;
  /** The same in pieces, where it grows with the archive and need not be in memory as a whole. */
  pieces?(): Iterable<string>;
}

/** What a file shows, and so which changes can touch it. */
export type Shown =
  /** A release with the ways to others. */
  | { readonly kind: "release"; readonly release: Release }
  /** The text of a release and nothing of others. */
  | { readonly kind: "text"; readonly release: Release }
  /** Headlines of the releases on one page of a listing. */
  | { readonly kind: "listing"; readonly page: ListingPage }
  /** The newest releases of a listing with their full texts. */
  | { readonly kind: "feed"; readonly listing: Listing }
  /** The words of any release of a listing. */
  | { readonly kind: "words"; readonly listing: Listing }
  | { readonly kind: "redirect"; readonly redirect: Redirect }
  /** Which pages there are; written when those of an office's own templates are known. */
  | { readonly kind: "addresses" }
  /** Facts of the releases of half a year, such as `2026-1`. */
  | { readonly kind: "halfYear"; readonly id: string }
  /** Facts of any release, but no text. */
  | { readonly kind: "facts" }
  /** Anything, and the present moment. */
  | { readonly kind: "site" };

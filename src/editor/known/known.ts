import type { ReleaseFacts } from "../../content/manuscript.ts";
import type { Asset } from "../../pictures/asset.ts";
import type { PlainMap } from "../../yaml/edit/same-value.ts";

/**
 * What the editor knows of a newsroom besides the file that is edited, as JSON. All of it is public: there is nothing of
 * drafts, of releases under embargo and of those taken away in it but hashes, by which two that want one address are
 * told of.
 */
export interface Known {
  /** Another one is not understood. */
  readonly form: 1;
  /** Name of the content folder. */
  readonly folder: string;
  /** The files of the register, without their notes; `null` for one that cannot be read. */
  readonly register: readonly { readonly file: string; readonly values: PlainMap | null }[];
  /** The files that published releases and the register name. */
  readonly assets: readonly Asset[];
  /** The static pages, with the headings of their texts. */
  readonly pages: readonly { readonly file: string; readonly values: PlainMap; readonly headings: string }[];
  readonly releases: readonly KnownRelease[];
  readonly hidden: readonly HiddenRelease[];
}

/** What is known of a published release. */
export interface KnownRelease {
  readonly file: string;
  readonly facts: Omit<ReleaseFacts, "digest" | "length" | "bodyOffset">;
  /** The headings of its text, to which others may lead. */
  readonly headings?: string;
  /** What other texts are compared by, as bytes in base 64. */
  readonly bands?: string;
}

/** Hashes of what there can be only once, of a release that is not public or shows no more than that it was. */
export interface HiddenRelease {
  readonly file: string;
  readonly address?: string;
  readonly number?: string;
}

/** The hash of something that may be there only once. */
export type Hashing = (text: string) => string;

/** The runs of words of the releases of a year, from which it is counted how much two texts share. */
export interface KnownRuns {
  /** `2019`. */
  readonly year: string;
  /** Whole numbers of four bytes, the least byte first: for each release, in the order of their files, its length and its runs. */
  readonly bytes: Uint8Array;
}

import type { Unclean } from "../pictures/unclean.ts";

/** A file as it may be published, or why there is none. */
export type Cleaned = { readonly content: Uint8Array } | Unclean;

/** Bytes that all files of a ZIP may have together. */
export const maximumUnpacked = 200_000_000;

/** The result of a function that gives nothing where a file is damaged. */
export function orDamaged(content: Uint8Array | undefined): Cleaned {
  return content ? { content } : { problem: "damaged" };
}

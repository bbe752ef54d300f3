import { type Address, beside } from "../base/address.ts";
import type { Release } from "./model.ts";

/** Files that journalists download to work with a release. */
export interface PressFiles {
  readonly text: Address;
  /** A ZIP of the text and the photos, where there are photos. */
  readonly archive?: Address;
}

/** Which files are offered for a release, and where they are. */
export function pressFiles({ address, slug, photos }: Release): PressFiles {
  return {
    text: beside(address, `${slug}.txt`),
    ...(photos.length > 0 ? { archive: beside(address, `${slug}.zip`) } : {}),
  };
}

import { readMark } from "../../disk/site-mark.ts";
import { type Claim, otherClaims, takeClaim } from "./claim.ts";
import { lockOutput, type PublishLock } from "./publish-lock.ts";
import type { SitePlace } from "./site-place.ts";

export interface AloneOptions {
  readonly claim: Claim;
  readonly place: SitePlace;
  /** Of the site when it was planned what has to change. */
  readonly generation: string | undefined;
}

/**
 * Publishes while no other build does. All other builds into the folder are told to begin anew, and what killed
 * ones left behind is removed.
 * @throws {OvertakenError} where another build has published since.
 */
export async function publishAlone<T>(
  { claim, place, generation }: AloneOptions,
  work: (lock: PublishLock) => T,
): Promise<T> {
  const lock = await lockOutput(claim);
  if (!lock) throw new OvertakenError();
  try {
    if (!claim.isHeld() || readMark(place.current())?.generation !== generation) throw new OvertakenError();
    for (const other of otherClaims(claim)) takeClaim(claim, other);
    return work(lock);
  } finally {
    lock.release();
  }
}

/** What a build has read may be older than what another has published meanwhile. */
export class OvertakenError extends Error {
  constructor() {
    super("another build published first");
  }
}

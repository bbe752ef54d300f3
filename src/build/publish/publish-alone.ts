import { readMark } from "../../disk/site-mark.ts";
import { type Claim, otherClaims, takeClaim } from "./claim.ts";
import { lockOutput, type PublishLock } from "./publish-lock.ts";

/**
 * Publishes while no other build does. All other builds into the folder are told to begin anew, and what killed
 * ones left behind is removed.
 * @param generation of the site when it was planned what has to change.
 * @throws {OvertakenError} where another build has published since.
 */
export async function publishAlone<T>(
  claim: Claim,
  generation: string | undefined,
  work: (lock: PublishLock) => T,
): Promise<T> {
  const lock = await lockOutput(claim);
  if (!lock) throw new OvertakenError();
  try {
    if (!claim.isHeld() || readMark(claim.output)?.generation !== generation) throw new OvertakenError();
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

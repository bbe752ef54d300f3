import {
  closeSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { isIdle, type ProcessIdentity, thisProcess } from "../../disk/process-identity.ts";
import { ownPrefix } from "../../disk/site-mark.ts";
import { type Claim, claimPrefix, takeClaim } from "./claim.ts";

/** Only whoever has it changes the site. */
export interface PublishLock {
  /** Shows others that the publication goes on; called often. */
  beat(): void;
  release(): void;
}

/** Name of the lock in the output folder. */
export const lockFile = `${ownPrefix}lock`;

/** What the lock says of its owner. */
interface Owner {
  /** Name of the owner's claim. */
  readonly claim: string;
  readonly process: ProcessIdentity;
}

const times = {
  /** Between two looks at a lock that another build has. */
  look: 50,
  /** Between two signs of life. */
  beat: 1000,
  /** Without a sign of life the owner counts as killed or stopped, in a container or on a machine that we cannot see. */
  stale: 10_000,
};

/**
 * Waits until no other build is publishing. The lock of a build that has ended or stands still is taken over, and
 * its claim with it: should it wake up, it has nothing left to publish from.
 * @returns the lock, or `undefined` where another build took this one's claim meanwhile.
 */
export async function lockOutput(claim: Claim): Promise<PublishLock | undefined> {
  const path = join(claim.output, lockFile);
  const text = JSON.stringify({ claim: basename(claim.folder), process: thisProcess() } satisfies Owner);
  for (; claim.isHeld(); await pause(times.look)) {
    if (isCreated(path, text) || isTakenOver(path, text, claim)) return heldLock(path, text, claim);
  }
  return undefined;
}

function isCreated(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

function isTakenOver(path: string, text: string, claim: Claim): boolean {
  const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  if (changed === undefined) return false;
  const owner = readOwner(path);
  const age = claim.now() - changed;
  if (age < times.stale && !(owner && isIdle(owner.process))) return false;
  // Of several builds that find it stale one gets the owner's claim, and so the lock. Where there is no claim any
  // more, whoever took it was killed in turn, which the age tells.
  if (!(owner && takeClaim(claim, join(dirname(path), owner.claim))) && age < times.stale) return false;
  const own = join(claim.folder, "lock");
  writeFileSync(own, text);
  renameSync(own, path);
  return true;
}

function heldLock(path: string, text: string, claim: Claim): PublishLock {
  const file = openSync(path, "r+");
  let last = performance.now();
  return {
    beat: () => {
      if (performance.now() - last < times.beat) return;
      last = performance.now();
      writeSync(file, text, 0);
    },
    release: () => {
      closeSync(file);
      if (claim.isHeld()) renameSync(path, join(claim.gone, "lock"));
      // Somebody took our claim just before we had the lock; with a claim gone, a lock of another is left alone.
      else if (readOwner(path)?.claim === basename(claim.folder)) rmSync(path, { force: true });
    },
  };
}

/** @returns nothing where there is none, or it is being written. */
function readOwner(path: string): Owner | undefined {
  try {
    const owner: unknown = JSON.parse(readFileSync(path, "utf8"));
    return isOwner(owner) ? owner : undefined;
  } catch {
    return undefined;
  }
}

function isOwner(value: unknown): value is Owner {
  if (typeof value !== "object" || value === null) return false;
  if (!("claim" in value) || typeof value.claim !== "string") return false;
  if (!value.claim.startsWith(claimPrefix) || basename(value.claim) !== value.claim) return false;
  if (!("process" in value) || typeof value.process !== "object" || value.process === null) return false;
  const { process } = value;
  return (
    "pid" in process &&
    typeof process.pid === "number" &&
    "space" in process &&
    typeof process.space === "string" &&
    "start" in process &&
    typeof process.start === "string"
  );
}

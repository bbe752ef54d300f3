import { randomUUID } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { ownPrefix } from "../../disk/site-mark.ts";

/** A build's own place in the output folder, on the file system of the site itself. */
export interface Claim {
  /** The output folder. */
  readonly output: string;
  readonly folder: string;
  /** For the files to publish. */
  readonly staging: string;
  /** For what has to go. */
  readonly gone: string;
  /**
   * Whether it is still there. A build that publishes takes away the claims of all others, since what they have
   * read is older than what is published now.
   */
  isHeld(): boolean;
  /** The present by the clock of the file system, in milliseconds. */
  now(): number;
  /** Removes all that is left of it, and the output folder where it was made for nothing. */
  release(): void;
}

/** Names of claims in an output folder begin like this. */
export const claimPrefix = `${ownPrefix}build-`;

/**
 * Makes a place for a build in the output folder. Every change of the site is a rename out of this place or into
 * it, so that whoever takes the place away stops the build at once, wherever it is.
 */
export function claimOutput(output: string): Claim {
  // The first of the folders that had to be made.
  const made = mkdirSync(output, { recursive: true });
  const folder = join(output, `${claimPrefix}${randomUUID()}`);
  const [staging, gone, token] = [join(folder, "site"), join(folder, "gone"), join(folder, "claim")];
  // One after the other: of a file system that is only read, Node says otherwise that the folder is missing.
  for (const path of [folder, staging, gone]) mkdirSync(path);
  writeFileSync(token, "-");
  return {
    output,
    folder,
    staging,
    gone,
    isHeld: () => existsSync(token),
    now: () => {
      writeFileSync(token, "-");
      return statSync(token).mtimeMs;
    },
    release: () => {
      rmSync(folder, { recursive: true, force: true });
      if (made !== undefined) removeIfEmpty(output, made);
    },
  };
}

/** The claims of other builds in the same folder, running, stopped or killed. */
export function otherClaims({ output, folder }: Claim): string[] {
  return readdirSync(output)
    .filter((name) => name.startsWith(claimPrefix))
    .map((name) => join(output, name))
    .filter((path) => path !== folder);
}

/**
 * Takes a claim away.
 * @returns whether it was there; of several builds that try, one succeeds.
 */
export function takeClaim(own: Claim, other: string): boolean {
  const grave = join(own.gone, randomUUID());
  try {
    renameSync(other, grave);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT" && own.isHeld()) return false;
    throw error;
  }
  rmSync(grave, { recursive: true, force: true });
  return true;
}

function removeIfEmpty(folder: string, outermost: string): void {
  try {
    for (let path = folder; path.startsWith(outermost); path = dirname(path)) rmdirSync(path);
  } catch {
    // There is something in it: a site.
  }
}

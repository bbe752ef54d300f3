/** A file of the site that is sent. */
export interface SentFile {
  /** Relative to the site, with `/`. */
  readonly path: string;
  /** Where it lies on this machine. */
  readonly file: string;
}

/** Where a site is sent to. Every method may be called again after it failed. */
export interface Remote {
  /** @returns the bytes of a file, or `undefined` where there is none. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Puts a short text in place of what is there. */
  writeText(path: string, text: string): Promise<void>;
  /**
   * Puts files in place, each whole or not at all, and makes sure that they arrived.
   * @param onSent told of each file that is there.
   */
  send(files: readonly SentFile[], onSent: (path: string) => void): Promise<void>;
  /** Takes files away; one that is not there is no fault. */
  remove(paths: readonly string[], onRemoved: (path: string) => void): Promise<void>;
  close(): Promise<void>;
}

/**
 * The path under which a file arrives before it is put in its place. It is always the same, so that what a cut left there
 * is written over by the next attempt, or taken away with the file.
 */
export function arrivalPath(path: string): string {
  const start = path.lastIndexOf("/") + 1;
  return `${path.slice(0, start)}.siaran-${path.slice(start)}`;
}

/** Files that are sent in one call: what is known of a host after a cut is as old as one of these. */
export const portion = 40;

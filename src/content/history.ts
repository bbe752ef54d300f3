/** What a version of a release changed of the one before it, as far as readers see it. */
export interface VersionChanges {
  readonly title?: true;
  readonly summary?: true;
  /** Words of the text. */
  readonly words?: { readonly added: number; readonly removed: number };
  /** Marks or capitals of the text, and no word of it. */
  readonly marks?: true;
  readonly photos?: true;
  readonly attachments?: true;
  readonly correction?: true;
  readonly withdrawn?: true;
  /** Anything else: its date, its region, whom it names. */
  readonly facts?: true;
}

/** A version of a release that was published. */
export interface PastVersion {
  /** When it could be seen, in milliseconds since 1970-01-01T00:00Z: its commit, or the end of its embargo. */
  readonly from: number;
  readonly fingerprint: string;
  /** Nothing for the first. */
  readonly changes: VersionChanges;
}

/** The published versions of releases by their files, each from the first; of files with one version nothing is said. */
export type History = ReadonlyMap<string, readonly PastVersion[]>;

/** A change of the program of Sveltia CMS, with how often its place is found; elsewhere it has moved, and nothing is built. */
export interface Patch {
  readonly what: string;
  readonly found: RegExp;
  readonly times: number;
  readonly put: (found: readonly string[]) => string;
}

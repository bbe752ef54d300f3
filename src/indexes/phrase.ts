import type { Happening } from "./index-kind.ts";

/** A piece of what is shown of a thing, before it takes a form. */
export type Phrase =
  | string
  | { readonly text: string; readonly href: string; readonly external?: true }
  | { readonly days: HappeningDays };

/** What is said of when something takes place. */
export type HappeningDays = Pick<Happening, "startText" | "endText" | "startTime" | "endTime" | "status">;

/** A pair of what is known of a thing. */
export interface Fact {
  readonly term: string;
  /** Each on a line of its own; a fact without any is not shown. */
  readonly lines: readonly (Phrase | undefined)[];
}

/** A stretch of a line of time. */
export interface Period {
  readonly title: string;
  readonly href?: string;
  /** From when to when, in words. */
  readonly time: string;
  /** Whether it is known to be now. */
  readonly isPresent: boolean;
}

/** A link to a site elsewhere, named by its host. */
export function siteLink(url: string | undefined): Phrase | undefined {
  return url === undefined ? undefined : { text: new URL(url).hostname, href: url, external: true };
}

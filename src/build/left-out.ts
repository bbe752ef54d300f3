import type { Moment } from "../base/date.ts";
import { isTaken, type Manuscript } from "../content/manuscript.ts";

/** Releases that are not published now. */
export interface LeftOut {
  readonly drafts: number;
  /** How many wait for the end of an embargo, and when the first of them ends. */
  readonly waiting: number;
  readonly until?: Moment;
}

/** Counts the releases that a site leaves out. */
export function countLeftOut(hidden: readonly Manuscript[]): LeftOut {
  const drafts = hidden.filter(({ keys }) => keys.status === "draft");
  const ends = hidden.flatMap((draft) =>
    draft.keys.status === "draft" || isTaken(draft) || !draft.embargo ? [] : [draft.embargo],
  );
  const [first] = ends.sort((a, b) => a.instant - b.instant);
  return { drafts: drafts.length, waiting: ends.length, ...(first ? { until: first } : {}) };
}

import type { Picture } from "./draft.ts";
import type { Doubt, Evidence } from "./proposal.ts";

/** A release read from what somebody pasted or dropped, ready for the form. */
export interface Pasted {
  /** Values of the fields of the form as texts, by their key paths; items of lists are parted by commas. */
  readonly fields: Readonly<Record<string, string>>;
  readonly evidence: readonly Evidence[];
  readonly doubts: readonly Doubt[];
  /** What became of the rest, each in a sentence. */
  readonly notes: readonly string[];
  /** Pictures that came with it. */
  readonly pictures: readonly Picture[];
}

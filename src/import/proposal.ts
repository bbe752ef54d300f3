import type { Unregistered } from "./unregistered.ts";

/** A reference to an official as front matter writes it. */
export type OfficialReference = string | { readonly id: string; readonly as: string };

/** A value that front matter takes over, with the words it came from. */
export interface Evidence {
  readonly key: string;
  readonly value: string;
  /** From 0 to 1. */
  readonly confidence: number;
  /** The words of the source; empty where its own data said so. */
  readonly from: string;
}

/** Why a value was left empty, in the language of the release. It stands as a comment in the file. */
export interface Doubt {
  readonly key: string;
  readonly words: string;
  /** What it may be, as front matter would write it; to be confirmed by a person. */
  readonly guess?: string;
}

/** The front matter proposed for a text, and the text without what went there. */
export interface Proposal {
  readonly title?: string;
  readonly date?: string;
  readonly slug?: string;
  readonly cities: readonly string[];
  readonly officials: readonly OfficialReference[];
  readonly events: readonly string[];
  readonly summary?: string;
  readonly dateline?: string;
  readonly number?: string;
  readonly byline?: string;
  readonly source?: { readonly name: string; readonly url?: string };
  readonly topics: readonly string[];
  readonly aliases: readonly string[];
  /** Whether the text was public where it came from. */
  readonly public: boolean;
  readonly text: string;
  readonly evidence: readonly Evidence[];
  readonly doubts: readonly Doubt[];
  readonly unregistered: Unregistered;
}

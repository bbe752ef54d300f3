import type { Weekday } from "../base/date.ts";
import type { RegionType } from "../base/region-types.ts";
import type { DateMention, Malformation } from "./dates.ts";
import type { Person } from "./person.ts";
import type { Span } from "./span.ts";

/** A value, the words it came from, and how sure it is, from 0 to 1. */
export interface Sourced<T> extends Span {
  readonly value: T;
  readonly confidence: number;
}

export interface ExtractedCity {
  readonly name: string;
  readonly type: RegionType;
  readonly id?: string;
  /** Code of Kementerian Dalam Negeri. */
  readonly code: string;
}

export interface ExtractedOfficial {
  readonly name: string;
  /** In full, with "Pj.", "mantan" or "terpilih" where the text says so. */
  readonly office: string;
  readonly id?: string;
  readonly person?: Person;
}

export interface ExtractedDate {
  /** `YYYY-MM-DD`; `YYYY-MM` where the day is missing; empty where the year cannot be told. */
  readonly iso: string;
  readonly text: string;
  readonly malformed?: Malformation;
  readonly mention: DateMention;
}

export interface ExtractedDateline {
  readonly place: string;
  readonly text: string;
  /** It stands under the text, which then has no line above it. */
  readonly closing?: true;
}

/** Everything a text says that a release's front matter asks for. Absent is what the text does not say. */
export interface Extraction {
  readonly outlet?: Sourced<string>;
  readonly dateline?: Sourced<ExtractedDateline>;
  readonly date?: Sourced<ExtractedDate>;
  readonly weekday?: Sourced<{ readonly written: string; readonly name: Weekday; readonly actual?: Weekday }>;
  readonly cities: readonly Sourced<ExtractedCity>[];
  readonly officials: readonly Sourced<ExtractedOfficial>[];
  readonly events: readonly Sourced<{ readonly name: string; readonly id?: string }>[];
  readonly venue?: Sourced<string>;
  readonly byline?: Sourced<string>;
  readonly number?: Sourced<string>;
  readonly quotations: readonly Sourced<{ readonly text: string; readonly speaker: string }>[];
}

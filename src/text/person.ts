import type { Office } from "./office-name.ts";
import type { Span } from "./span.ts";

/** One place where a text speaks of a person. */
export interface PersonMention extends Span {
  readonly text: string;
  /** Beside an office, by the whole name, or by a part of it. */
  readonly kind: "titled" | "name" | "short";
  /** The office written here, in full form and with its region completed. */
  readonly office?: Office;
  readonly prefix: string;
  readonly suffix: string;
}

/** A person a text names with an office, gathered from all mentions. */
export interface Person {
  /** The fullest form in the text, without ranks, forms of address and degrees. */
  readonly name: string;
  /** The offices written, the one that says most first. */
  readonly offices: readonly Office[];
  readonly mentions: readonly PersonMention[];
  /** Other spellings and short forms seen, without titles. */
  readonly aliases: readonly string[];
  readonly deceased: boolean;
  /** Whoever was there instead: "diwakili (oleh) ...". */
  readonly representedBy?: string;
  /** The person or office this one stands in for. */
  readonly represents?: string;
  readonly id?: string;
  /** From 0 to 1. */
  readonly confidence: number;
}

import type { Region } from "./regions.ts";
import type { Span } from "./span.ts";

/** Words of a head between two signs. */
export interface HeadPart extends Span {
  readonly text: string;
}

/** A part of a dateline's head, and what it is. A town is a name that is neither a region nor of the press. */
export interface HeadItem extends HeadPart {
  readonly kind: "place" | "outlet" | "date" | "town";
  /** Of a place; of a town where it is a seat of government. */
  readonly region?: Region;
}

/** The items of a line up to a mark that may end its head. */
export interface Head {
  readonly start: number;
  /** Where the mark ends. */
  readonly behind: number;
  readonly items: readonly HeadItem[];
  readonly mark: string;
}

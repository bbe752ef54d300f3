import type { Day } from "../base/date.ts";
import { hashOf } from "../base/digest.ts";
import type { Note } from "./notes.ts";

/** A picture that belongs to a text. */
export interface Picture {
  /** File name, fit for an address. */
  readonly name: string;
  /** What stands in the source: a document's own picture. Absent where it must be fetched. */
  readonly bytes?: Uint8Array;
  /** Where it lies, seen from the folder of its source; it is read from there. */
  readonly beside?: string;
  /** Where it can be copied from. */
  readonly url?: string;
  readonly alt: string;
  readonly caption: string;
}

/** A document that a text links to: it can be attached to the release. */
export interface LinkedDocument {
  readonly url: string;
  /** The words of the link. */
  readonly title: string;
  /** What is in it, where a copy was at hand. */
  readonly bytes?: Uint8Array;
}

/** What a source itself says about a text, apart from its words: nothing has been read out of these. */
export interface SourceData {
  readonly title?: string;
  /** A mail's subject: a title where the text brings none of its own. */
  readonly subject?: string;
  /** As front matter has it: a day, or a day and time with offset. */
  readonly date?: string;
  /** The day a message was sent: the date of a text that tells none. */
  readonly sent?: Day;
  readonly slug?: string;
  readonly summary?: string;
  readonly byline?: string;
  readonly source?: { readonly name: string; readonly url?: string };
  readonly cities?: readonly string[];
  readonly officials?: readonly string[];
  readonly events?: readonly string[];
  readonly topics?: readonly string[];
  readonly aliases?: readonly string[];
  /** Whole old addresses that no alias can stand for: with a query, or on another host. */
  readonly redirects?: readonly string[];
  /** Whether the text was public where it comes from. */
  readonly public?: boolean;
}

/** A text from any source in one neutral form; readers make it and nothing else knows their formats. */
export interface ImportDraft {
  /** What the text is called in messages, and what tells it from every other: a path, or a path and a post's number. */
  readonly origin: string;
  /** Changes when the source does; see {@link contentKey}. */
  readonly key: string;
  /** The text as Markdown. */
  readonly text: string;
  /** The same words without marks, a paragraph a line: what is read to propose front matter. */
  readonly plain: string;
  readonly data: SourceData;
  readonly pictures: readonly Picture[];
  /** Documents that the text links to. */
  readonly documents?: readonly LinkedDocument[];
  readonly notes: readonly Note[];
}

/** The day a date in front matter falls on as it is written, without a zone. */
export function writtenDay(date: string | undefined): Day | undefined {
  return date === undefined ? undefined : /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0];
}

/** What tells a source from every other: where it came from and what it holds. */
export function contentKey(origin: string, content: string | Uint8Array): string {
  return `${origin} ${hashOf(content).slice(0, 16)}`;
}

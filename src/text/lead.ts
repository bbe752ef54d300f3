import { type Byline, findByline } from "./byline.ts";
import { type Dateline, findDateline } from "./dateline.ts";
import { findMasthead } from "./masthead.ts";
import type { Excerpt } from "./span.ts";

export type { Byline } from "./byline.ts";
export type { Dateline } from "./dateline.ts";
export type { Excerpt } from "./span.ts";

/** What stands around the body of a release. */
export interface Lead {
  readonly outlet?: Excerpt;
  readonly dateline?: Dateline;
  readonly byline?: Byline;
  /** Official number of the release. */
  readonly number?: Excerpt;
}

const headNumber =
  /^[ \t]*(?:(?:siaran pers|press release|rilis(?: berita| pers)?|release)[ \t:,-]*)?(?:nomor|nomer|no)[ \t]?[.:]?[ \t]?:?[ \t]*((?=[^\s,]*\d)[^\s,;]{1,24}(?:\/[^\s,;]{0,24})+)/imu;
/** Reads outlet, dateline, byline and number. */
export function readLead(text: string): Lead {
  const dateline = findDateline(text);
  const byline = findByline(text);
  const number = findNumber(text);
  const span = dateline?.outletSpan;
  const outlet =
    span === undefined ? findMasthead(text) : { ...span, text: text.slice(span.start, span.end) };
  return {
    ...(outlet === undefined ? {} : { outlet }),
    ...(dateline === undefined ? {} : { dateline }),
    ...(byline === undefined ? {} : { byline }),
    ...(number === undefined ? {} : { number }),
  };
}

/** The number under which an office issued the release: only a line of its head that begins with it counts. */
export function findNumber(text: string): Excerpt | undefined {
  const head = text.slice(0, 800);
  const match = headNumber.exec(head);
  const number = match?.[1]?.replace(/[.]+$/, "");
  if (match === null || number === undefined) return undefined;
  const start = match.index + match[0].lastIndexOf(number);
  return { start, end: start + number.length, text: number };
}

import { formatMoment, type Moment, toDatetimeAttribute } from "../../src/base/date.ts";
import type { Language } from "../../src/base/language.ts";

/** A date, and the time where one was given, in words. */
export function MomentText({ moment, language }: { moment: Moment; language: Language }) {
  return <time datetime={toDatetimeAttribute(moment)}>{formatMoment(moment, language)}</time>;
}

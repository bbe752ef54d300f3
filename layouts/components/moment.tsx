import { formatMoment, type Moment, toDatetimeAttribute } from "../../src/base/date.ts";

/** A date, and the time where one was given, in words. */
export function MomentText({ moment }: { moment: Moment }) {
  return <time datetime={toDatetimeAttribute(moment)}>{formatMoment(moment)}</time>;
}

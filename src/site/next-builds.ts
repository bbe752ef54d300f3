import { addDays, dayOf, type Moment, parseMoment } from "../base/date.ts";
import type { Text } from "../base/language.ts";
import { isTaken, type Manuscript } from "../content/manuscript.ts";
import { event } from "../indexes/event.ts";
import { thingsOfSite } from "./listings.ts";
import type { Site } from "./model.ts";

/** When the site would be another though nobody wrote anything. */
export interface NextBuild {
  readonly moment: Moment;
  readonly reason: Text;
}

/** Days ahead of which the coming ones are told one by one. */
const horizon = 400;

/**
 * The moments at which a build is due, the nearest first: ends of embargoes, beginnings and ends of events, and the next
 * change of the day, which every page that counts days shows.
 */
export function nextBuilds(site: Site, manuscripts: readonly Manuscript[]): NextBuild[] {
  const { now } = site;
  const today = dayOf(now);
  const found: NextBuild[] = [];
  const add = (moment: Moment | undefined, id: string, en: string) => {
    if (moment && moment.instant > now.instant) found.push({ moment, reason: { id, en } });
  };
  const midnight = (day: string) => midnightOf(day, now);
  for (const manuscript of manuscripts) {
    if (manuscript.keys.status === "draft" || isTaken(manuscript)) continue;
    const { title = manuscript.slug } = manuscript.keys;
    const { embargo, date } = manuscript;
    add(embargo, `embargo berakhir: ${title}`, `embargo ends: ${title}`);
    if (!embargo) add(date, `tanggal terbit tiba: ${title}`, `date of release comes: ${title}`);
  }
  for (const { name, start, end = start, status } of thingsOfSite(site, event)) {
    if (status === "cancelled" || start === undefined || end === undefined) continue;
    if (start > addDays(today, horizon)) continue;
    add(midnight(start), `acara dimulai: ${name}`, `event begins: ${name}`);
    add(midnight(addDays(end, 1)), `acara selesai: ${name}`, `event is over: ${name}`);
  }
  add(nextMidnight(now), "hari berganti", "the day changes");
  return found.sort((a, b) => a.moment.instant - b.moment.instant || (a.reason.en < b.reason.en ? -1 : 1));
}

/** The next change of the day in a moment's own zone. */
export function nextMidnight(now: Moment): Moment {
  return midnightOf(addDays(dayOf(now), 1), now);
}

function midnightOf(day: string, { zone }: Moment): Moment {
  const moment = parseMoment(`${day} 00:00`, zone);
  if (typeof moment === "string") throw new Error(`${day} has no beginning in ${zone}`);
  return moment;
}

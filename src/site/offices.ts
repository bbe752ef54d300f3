import { dayOf, type Moment } from "../base/date.ts";
import { onceFor } from "../base/remember.ts";
import { isPresent, officeOn } from "../indexes/appointments.ts";
import type { City } from "../indexes/city.ts";
import { type HeldOffice, type Official, official as officials } from "../indexes/official.ts";
import { thingsOfSite } from "./listings.ts";
import type { Participant, Release, Site } from "./model.ts";

/**
 * Who is known to be in office in a city now, by rank. Where the register does not say when an
 * office ended, a later release that shows somebody else in it does.
 */
export function officialsInOffice(city: City, site: Site): readonly Participant[] {
  return inOffice(site).get(city) ?? [];
}

/** Finding them reads all releases: every city asks. */
const inOffice = onceFor((site: Site): ReadonlyMap<City, readonly Participant[]> => {
  const today = dayOf(site.now);
  const lastShown = findLastShown(site.releases);
  const byCity = new Map<City, Holder[]>();
  for (const official of thingsOfSite(site, officials)) {
    const offices = official.offices.filter((held) => {
      const { office, from, to } = held;
      const last = lastShown.get(plainOffice(office));
      const passedOn =
        to === undefined &&
        last !== undefined &&
        last.official !== official &&
        dayOf(last.date) > (from ?? "");
      return from !== undefined && !passedOn && isPresent(held, today);
    });
    for (const city of new Set(offices.map((office) => office.city))) {
      const held = officeOn(
        offices.filter((office) => office.city === city),
        today,
      );
      if (city === undefined || held.kind !== "held") continue;
      byCity.set(city, [...(byCity.get(city) ?? []), { official, office: held.office }]);
    }
  }
  return new Map([...byCity].map(([city, found]) => [city, found.sort(byRank).map(participantOf)]));
});

interface Holder {
  readonly official: Official;
  readonly office: HeldOffice;
}

function byRank(a: Holder, b: Holder): number {
  return a.office.rank - b.office.rank;
}

function participantOf({ official, office }: Holder): Participant {
  return { official, office: office.title };
}

/** The newest release that shows somebody in each office. */
function findLastShown(releases: readonly Release[]) {
  const plain = new Map<string, string>();
  const lastShown = new Map<string, { readonly official: Official; readonly date: Moment }>();
  for (const { date, participants } of releases) {
    const shownHere = new Map<string, { readonly official: Official; readonly date: Moment }>();
    for (const { official, office } of participants) {
      if (office === undefined) continue;
      const name = plain.get(office) ?? plainOffice(office);
      plain.set(office, name);
      // Of several in one release, the last named.
      if (!lastShown.has(name)) shownHere.set(name, { official, date });
    }
    for (const [name, shown] of shownHere) lastShown.set(name, shown);
  }
  return lastShown;
}

/** An office without the capacity in which it is held. */
function plainOffice(title: string): string {
  return title.replace(/^(?:Pj|Plt|Plh)\.\s+/, "").toLowerCase();
}

import { compareText } from "../base/compare-text.ts";
import { dayOf, type Moment } from "../base/date.ts";
import { officeOn } from "./appointments.ts";
import type { City, HeldOffice, Official, Participant, Release, Site } from "./model.ts";

/** An official's offices, the latest first; those of unknown dates come last, in the order of the registry. */
export function officesThroughTime({ offices }: Official): HeldOffice[] {
  const beginning = ({ from, to }: HeldOffice) => from ?? to ?? "";
  return [...offices].sort((a, b) => compareText(beginning(b), beginning(a)));
}

/** The office an official holds now as far as is known, else the latest. */
export function presentOffice(official: Official, site: Site): HeldOffice | undefined {
  const held = officeOn(official.offices, dayOf(site.now));
  return held.kind === "held" ? held.office : officesThroughTime(official)[0];
}

/**
 * Who is known to be in office in a city now, in the registry's order. Where the register does not say when an
 * office ended, a later release that shows somebody else in it does.
 */
export function officialsInOffice(city: City, site: Site): readonly Participant[] {
  let byCity = inOffice.get(site);
  if (!byCity) {
    byCity = findInOffice(site);
    inOffice.set(site, byCity);
  }
  return byCity.get(city) ?? [];
}

/** Finding them reads all releases: every city asks. */
const inOffice = new WeakMap<Site, ReadonlyMap<City, readonly Participant[]>>();

function findInOffice(site: Site): ReadonlyMap<City, readonly Participant[]> {
  const today = dayOf(site.now);
  const lastShown = findLastShown(site.releases);
  const byCity = new Map<City, Participant[]>();
  for (const { official } of site.officials.map(({ subject }) => subject)) {
    const offices = official.offices.filter(({ office, from, to }) => {
      const last = lastShown.get(plainOffice(office));
      const passedOn =
        to === undefined &&
        last !== undefined &&
        last.official !== official &&
        dayOf(last.date) > (from ?? "");
      return from !== undefined && !passedOn;
    });
    for (const city of new Set(offices.map((office) => office.city))) {
      const held = officeOn(
        offices.filter((office) => office.city === city),
        today,
      );
      if (city === undefined || held.kind !== "held") continue;
      const participants = byCity.get(city) ?? [];
      byCity.set(city, [...participants, { official, office: held.office.title }]);
    }
  }
  return byCity;
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

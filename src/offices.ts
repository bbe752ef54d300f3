import { officeOn } from "./appointments.ts";
import { type Day, dayOf } from "./date.ts";
import { compareText } from "./diagnostic.ts";
import type { City, HeldOffice, Official, Participant, Site } from "./model.ts";

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
export function officialsInOffice(city: City, site: Site): Participant[] {
  const today = dayOf(site.now);
  const lastShown = new Map<string, { readonly official: Official; readonly day: Day }>();
  for (const { date, participants } of [...site.releases].reverse()) {
    for (const { official, office } of participants) {
      if (office !== undefined) lastShown.set(plainOffice(office), { official, day: dayOf(date) });
    }
  }
  return site.officials.flatMap(({ subject: { official } }) => {
    const offices = official.offices.filter(({ office, from, to, city: where }) => {
      const last = lastShown.get(plainOffice(office));
      const passedOn =
        to === undefined && last !== undefined && last.official !== official && last.day > (from ?? "");
      return from !== undefined && where === city && !passedOn;
    });
    const held = officeOn(offices, today);
    return held.kind === "held" ? [{ official, office: held.office.title }] : [];
  });
}

/** An office without the capacity in which it is held. */
function plainOffice(title: string): string {
  return title.replace(/^(?:Pj|Plt|Plh)\.\s+/, "").toLowerCase();
}

import { officeOn } from "./appointments.ts";
import { dayOf } from "./date.ts";
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

/** Who is known to be in office in a city now, in the registry's order. */
export function officialsInOffice(city: City, site: Site): Participant[] {
  const today = dayOf(site.now);
  return site.officials.flatMap(({ subject: { official } }) => {
    const offices = official.offices.filter((office) => office.from !== undefined && office.city === city);
    const held = officeOn(offices, today);
    return held.kind === "held" ? [{ official, office: held.office.title }] : [];
  });
}

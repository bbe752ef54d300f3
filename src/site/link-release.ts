import type { AddressOf } from "../base/address.ts";
import { type Day, dayOf, formatOffset, type Moment, zoneOffset } from "../base/date.ts";
import { nearest } from "../base/nearest.ts";
import type { Asset } from "../content/asset.ts";
import type { SiteSettings } from "../content/registry.ts";
import type { ReleaseDraft } from "../content/release-draft.ts";
import type { Report } from "../diagnostics/faults.ts";
import { officeOn } from "./appointments.ts";
import type { LinkedRegistry } from "./link-registry.ts";
import type { Release } from "./model.ts";
import { lookUp, ReleaseOfDraft } from "./release-of-draft.ts";

/** What releases refer to. */
export interface Linking {
  readonly settings: SiteSettings;
  readonly registry: LinkedRegistry;
  readonly assets: ReadonlyMap<string, Asset>;
  readonly addressOf: AddressOf;
}

const sound = new WeakMap<ReleaseDraft, ReleaseOfDraft>();

/**
 * Looks for all that a draft refers to. A sound release stays the same object for as long as nothing it is made
 * of changes.
 * @returns the release, or `undefined` where something it cannot do without is missing; that has been reported.
 */
export function linkRelease(draft: ReleaseDraft, linking: Linking, report: Report): Release | undefined {
  const known = sound.get(draft);
  if (known?.linking === linking) return known;
  let faults = 0;
  const release = link(draft, linking, (...fault) => {
    faults += 1;
    report(...fault);
  });
  if (release && faults === 0) sound.set(draft, release);
  return release;
}

function link(draft: ReleaseDraft, linking: Linking, report: Report): ReleaseOfDraft | undefined {
  const { settings, registry } = linking;
  const { keys } = draft;
  const { cities, events } = registry;
  checkIds({ key: "cities", registered: cities, unknown: "city-unknown" }, draft, linking, report);
  checkIds({ key: "events", registered: events, unknown: "event-unknown" }, draft, linking, report);
  const date = draft.date && inOwnZone(draft.date, draft, linking, report);
  const day = date && dayOf(date);
  if (day !== undefined) checkOfficials(draft, day, registry, report);
  const { contact, title, summary } = keys;
  if (contact !== undefined && !settings.contacts.has(contact)) {
    const near = nearest(contact, settings.contacts.keys());
    report("contact-unknown", draft.data.place(["contact"]), { id: contact, near });
  }
  const hasCity = keys.cities?.some((id) => cities.has(id));
  if (!date || day === undefined || title === undefined || summary === undefined || !hasCity)
    return undefined;
  return new ReleaseOfDraft(draft, { title, summary, date, day }, linking);
}

/**
 * A time with an offset is shown in the zone it was written for: the site's, or that of one of its cities.
 * Any other offset is most likely a slip.
 */
function inOwnZone(
  date: Moment,
  draft: ReleaseDraft,
  { settings, registry }: Linking,
  report: Report,
): Moment {
  const { writtenOffset, instant } = date;
  const isOf = (zone: string) => zoneOffset(zone, instant) === writtenOffset;
  if (writtenOffset === undefined || (date.zone === settings.zone && isOf(date.zone))) return date;
  const cities = lookUp(draft.keys.cities, registry.cities);
  const zone = [settings.zone, ...cities.map((city) => city.zone)].find(isOf);
  if (zone === undefined) {
    report("date-offset", draft.data.place(["date"]), {
      text: draft.keys.date ?? "",
      written: formatOffset(writtenOffset),
      expected: formatOffset(zoneOffset(settings.zone, instant)),
      zone: settings.zone,
    });
  }
  return { ...date, zone: zone ?? settings.zone };
}

interface Reference {
  readonly key: "cities" | "events";
  readonly registered: ReadonlyMap<string, unknown>;
  readonly unknown: "city-unknown" | "event-unknown";
}

function checkIds(
  { key, registered, unknown }: Reference,
  draft: ReleaseDraft,
  { registry }: Linking,
  report: Report,
): void {
  draft.keys[key]?.forEach((id, index, ids) => {
    const place = () => draft.data.place([key, index]);
    if (registered.has(id)) {
      if (ids.indexOf(id) < index) report("reference-twice", place(), { id, key });
    } else if (!registry.isWritten(key, id))
      report(unknown, place(), { id, near: nearest(id, registered.keys()) });
  });
}

function checkOfficials(draft: ReleaseDraft, day: Day, registry: LinkedRegistry, report: Report): void {
  draft.keys.officials?.forEach(({ id, as }, index, officials) => {
    const place = () => draft.data.place(["officials", index, "id"]);
    const official = registry.officials.get(id);
    if (!official) {
      if (registry.isWritten("officials", id)) return;
      report("official-unknown", place(), { id, near: nearest(id, registry.officials.keys()) });
    } else if (officials.findIndex((other) => other.id === id) < index) {
      report("reference-twice", place(), { id, key: "officials" });
    } else if (as === undefined) {
      const held = officeOn(official.offices, day);
      if (held.kind !== "ambiguous") return;
      report("office-ambiguous", place(), { id, offices: held.offices.map(({ title }) => title) });
    }
  });
}

import type { AddressOf } from "../base/address.ts";
import {
  type Day,
  dayOf,
  formatOffset,
  isWholeDate,
  type Moment,
  parseMoment,
  zoneOffset,
} from "../base/date.ts";
import { nearest } from "../base/nearest.ts";
import type { Place } from "../base/source.ts";
import type { Manuscript } from "../content/manuscript.ts";
import type { SiteSettings } from "../content/site-settings.ts";
import type { Report } from "../diagnostics/faults.ts";
import { officeOn } from "../indexes/appointments.ts";
import { city } from "../indexes/city.ts";
import { event } from "../indexes/event.ts";
import type { IndexKind } from "../indexes/index-kind.ts";
import { findThing } from "../indexes/lookup.ts";
import { official } from "../indexes/official.ts";
import type { Asset } from "../pictures/asset.ts";
import { valueAt } from "../yaml/schema.ts";
import { findNamed, type LinkedRegistry } from "./link-registry.ts";
import type { Release } from "./model.ts";
import { ReleaseOfManuscript } from "./release-of-manuscript.ts";

/** What releases refer to. */
export interface Linking {
  readonly settings: SiteSettings;
  readonly registry: LinkedRegistry;
  readonly assets: ReadonlyMap<string, Asset>;
  readonly addressOf: AddressOf;
}

const sound = new WeakMap<Manuscript, ReleaseOfManuscript>();

/**
 * Looks for all that a manuscript refers to. A sound release stays the same object for as long as nothing it is made
 * of changes.
 * @returns the release, or `undefined` where something it cannot do without is missing; that has been reported.
 */
export function linkRelease(manuscript: Manuscript, linking: Linking, report: Report): Release | undefined {
  const known = sound.get(manuscript);
  if (known?.linking === linking) return known;
  let faults = 0;
  const release = link(manuscript, linking, (...fault) => {
    faults += 1;
    report(...fault);
  });
  if (release && faults === 0) sound.set(manuscript, release);
  return release;
}

function link(manuscript: Manuscript, linking: Linking, report: Report): ReleaseOfManuscript | undefined {
  const { settings, registry } = linking;
  const { keys } = manuscript;
  for (const index of registry.indexes) checkReferences(index, manuscript, registry, report);
  const isDraft = keys.status === "draft";
  const date = manuscript.date
    ? inOwnZone(manuscript.date, manuscript, linking, report)
    : isDraft
      ? dateOfFolder(manuscript.file, settings.zone)
      : undefined;
  const day = date && dayOf(date);
  if (day !== undefined) checkOffices(manuscript, day, registry, report);
  const { contact } = keys;
  // A draft is shown as far as it is written; what is missing has been reported.
  const title = keys.title ?? (isDraft ? "(Belum berjudul)" : undefined);
  const summary = keys.summary ?? (isDraft ? "(Belum ada ringkasan.)" : undefined);
  if (contact !== undefined && !settings.contacts.has(contact)) {
    const near = nearest(contact, settings.contacts.keys());
    report("contact-unknown", manuscript.data.place(["contact"]), { id: contact, near });
  }
  if (keys.kind === "undangan") checkInvitation(manuscript, registry, report);
  if (keys.kind === "klarifikasi" && keys.claim === undefined)
    report("clarification-claim", manuscript.data.place(["kind"]), {});
  const hasNeeded = registry.indexes.every(
    (index) =>
      isDraft ||
      !index.required ||
      keys.references[index.key]?.some(({ id }) => findNamed(registry, index, id)),
  );
  if (!date || day === undefined || title === undefined || summary === undefined || !hasNeeded)
    return undefined;
  return new ReleaseOfManuscript(manuscript, { title, summary, date, day }, linking);
}

/** The first day of the month in whose folder a file stands, `2026/01/nama.md`. */
function dateOfFolder(file: string, zone: string): Moment | undefined {
  const [, year, month] = /(?:^|\/)(\d{4})\/(\d{2})\/[^/]+$/.exec(file) ?? [];
  const date = parseMoment(`${year}-${month}-01`, zone);
  return typeof date === "object" ? date : undefined;
}

/**
 * A time with an offset is shown in the zone it was written for: the site's, or that of one of its cities.
 * Any other offset is most likely a slip.
 */
function inOwnZone(
  date: Moment,
  manuscript: Manuscript,
  { settings, registry }: Linking,
  report: Report,
): Moment {
  const { writtenOffset, instant } = date;
  const isOf = (zone: string) => zoneOffset(zone, instant) === writtenOffset;
  if (writtenOffset === undefined || (date.zone === settings.zone && isOf(date.zone))) return date;
  const cities = (manuscript.keys.references[city.key] ?? []).flatMap(
    ({ id }) => findThing(registry.things, city, id) ?? [],
  );
  const zone = [settings.zone, ...cities.map((city) => city.zone)].find(isOf);
  if (zone === undefined) {
    report("date-offset", manuscript.data.place(["date"]), {
      text: manuscript.keys.date ?? "",
      written: formatOffset(writtenOffset),
      expected: formatOffset(zoneOffset(settings.zone, instant)),
      zone: settings.zone,
    });
  }
  return { ...date, zone: zone ?? settings.zone };
}

/** Whoever is invited learns to what and when. */
function checkInvitation(manuscript: Manuscript, { things }: LinkedRegistry, report: Report): void {
  const named = manuscript.keys.references[event.key] ?? [];
  const place = () => manuscript.data.place(["kind"]);
  const known = named.flatMap(({ id }) => findThing(things, event, id) ?? []);
  if (named.length === 0) report("invitation-event", place(), {});
  else if (known.length > 0 && !known.some(({ startText = "" }) => isWholeDate(startText)))
    report("invitation-day", place(), {});
}

/** Each entry that a release names is registered, and named once. */
function checkReferences(
  index: IndexKind,
  manuscript: Manuscript,
  registry: LinkedRegistry,
  report: Report,
): void {
  const { name, key, words, free } = index;
  const references = manuscript.keys.references[key] ?? [];
  const registered = registry.things.get(key);
  references.forEach(({ id }, at) => {
    const place = () => placeOfReference(manuscript, key, at);
    if (references.findIndex((other) => other.id === id) < at)
      report("reference-twice", place(), { id, key });
    else if (!findNamed(registry, index, id) && !registry.isWritten(key, id)) {
      // Words of a free index are only keywords as long as nothing is registered.
      if (free && !registered?.size) return;
      const near = nearest(id, registered?.keys() ?? []);
      const unknown = { name, key, label: words.id.label, id, near };
      report(free ? "word-unregistered" : "reference-unknown", place(), unknown);
    }
  });
}

/** An official may hold several offices of unknown dates. */
function checkOffices(manuscript: Manuscript, day: Day, { things }: LinkedRegistry, report: Report): void {
  const references = manuscript.keys.references[official.key] ?? [];
  references.forEach(({ id, as }, at) => {
    const known = as === undefined ? findThing(things, official, id) : undefined;
    const held = known && officeOn(known.offices, day);
    if (held?.kind !== "ambiguous" || references.findIndex((other) => other.id === id) < at) return;
    const offices = held.offices.map(({ title }) => title);
    report("office-ambiguous", placeOfReference(manuscript, official.key, at), { id, offices });
  });
}

/** Where an id stands: alone, or as `id` of a map. */
function placeOfReference({ data }: Manuscript, key: string, at: number): Place {
  const isMap = typeof valueAt(data.value, [key, at]) === "object";
  return data.place(isMap ? [key, at, "id"] : [key, at]);
}

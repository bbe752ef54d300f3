import type { AddressOf } from "./address.ts";
import { officeOn } from "./appointments.ts";
import { dayOf, formatOffset, latestMoment, type Moment, zoneOffset } from "./date.ts";
import type { Report } from "./faults.ts";
import { linkPhotoCard, linkPhotos } from "./images/link-pictures.ts";
import type { LinkedRegistry } from "./link-registry.ts";
import type { Attachment, City, Participant, Release } from "./model.ts";
import { nearest } from "./nearest.ts";
import { onceFor } from "./once-for.ts";
import { releasePath } from "./paths.ts";
import type { SiteSettings } from "./registry.ts";
import { type Asset, assetFile } from "./release.ts";
import type { ReleaseDraft } from "./release-draft.ts";
import { DraftText } from "./release-text.ts";

export interface LinkOptions {
  readonly settings: SiteSettings;
  readonly registry: LinkedRegistry;
  readonly assets: ReadonlyMap<string, Asset>;
  readonly addressOf: AddressOf;
  readonly report: Report;
}

interface Linked extends Omit<LinkOptions, "report" | "addressOf"> {
  readonly release: Release;
}

const sound = new WeakMap<ReleaseDraft, Linked>();

/**
 * Turns the ids of a draft into objects. A sound release stays the same object for as long as nothing it is made
 * of changes.
 * @returns the release, or `undefined` where something it cannot do without is missing; that has been reported.
 */
export function linkRelease(draft: ReleaseDraft, options: LinkOptions): Release | undefined {
  const { settings, registry, assets, report } = options;
  const known = sound.get(draft);
  if (known?.registry === registry && known.settings === settings && known.assets === assets)
    return known.release;
  let faults = 0;
  const counting: Report = (...fault) => {
    faults += 1;
    report(...fault);
  };
  const release = link(draft, { ...options, report: counting });
  if (release && faults === 0) sound.set(draft, { settings, registry, assets, release });
  return release;
}

function link(draft: ReleaseDraft, options: LinkOptions): Release | undefined {
  const { settings, registry, addressOf, report } = options;
  const { keys, slug } = draft;
  const cities = linkIds(
    { key: "cities", registered: registry.cities, unknown: "city-unknown" },
    draft,
    options,
  );
  const events = linkIds(
    { key: "events", registered: registry.events, unknown: "event-unknown" },
    draft,
    options,
  );
  const written = draft.date && inOwnZone(draft.date, cities, draft, options);
  const participants = written ? linkOfficials(draft, written, registry, report) : [];
  const contact = keys.contact === undefined ? undefined : settings.contacts.get(keys.contact);
  if (keys.contact !== undefined && !contact) {
    const near = nearest(keys.contact, settings.contacts.keys());
    report("contact-unknown", draft.data.place(["contact"]), { id: keys.contact, near });
  }
  const [firstCity] = cities;
  const { title, summary } = keys;
  if (!written || title === undefined || summary === undefined || !firstCity) return undefined;

  const date = written;
  const day = dayOf(date);
  const address = addressOf(releasePath(day, slug));
  const dateline = keys.dateline ?? firstCity.name;
  const context = { assets: options.assets, base: address.path, addressOf };
  const photos = linkPhotos(draft, context);
  // One that is missing has been reported.
  const attachments = (keys.attachments ?? []).flatMap((attachment): Attachment[] => {
    const asset = options.assets.get(assetFile(draft.file, attachment.file));
    return asset
      ? [{ ...attachment, address: addressOf(address.path + attachment.file), size: asset.size }]
      : [];
  });
  return {
    file: draft.file,
    digest: draft.digest,
    id: `tag:${hostOf(settings)},${day.slice(0, 4)}:${address.path}`,
    slug,
    address,
    title,
    date,
    day,
    modified:
      latestMoment([date, draft.updated, ...draft.corrections.map(({ at }) => at), draft.withdrawal?.at]) ??
      date,
    cities,
    participants,
    events,
    summary,
    dateline,
    number: keys.number,
    byline: keys.byline,
    source: keys.source,
    contact: contact ?? firstContact(settings),
    topics: keys.topics ?? [],
    photos,
    card: linkPhotoCard(draft, context),
    attachments,
    corrections: draft.corrections,
    withdrawal: draft.withdrawal,
    aliases: keys.aliases ?? [],
    lang: keys.lang ?? "id",
    original: keys.translationOf,
    text: new DraftText(draft, { address, dateline, participants }, options),
  };
}

/**
 * A time with an offset is shown in the zone it was written for: the site's, or that of one of its cities.
 * Any other offset is most likely a slip.
 */
function inOwnZone(
  date: Moment,
  cities: readonly City[],
  draft: ReleaseDraft,
  { settings, report }: LinkOptions,
): Moment {
  const { writtenOffset, instant } = date;
  if (writtenOffset === undefined) return date;
  const zones = [settings.zone, ...cities.map((city) => city.zone)];
  const zone = zones.find((candidate) => zoneOffset(candidate, instant) === writtenOffset);
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

interface Reference<T> {
  readonly key: "cities" | "events";
  readonly registered: ReadonlyMap<string, T>;
  readonly unknown: "city-unknown" | "event-unknown";
}

function linkIds<T>(
  { key, registered, unknown }: Reference<T>,
  draft: ReleaseDraft,
  { registry, report }: LinkOptions,
): T[] {
  const found = new Map<string, T>();
  draft.keys[key]?.forEach((id, index) => {
    const place = () => draft.data.place([key, index]);
    const value = registered.get(id);
    if (found.has(id)) report("reference-twice", place(), { id, key });
    else if (value !== undefined) found.set(id, value);
    else if (!registry.isWritten(key, id))
      report(unknown, place(), { id, near: nearest(id, registered.keys()) });
  });
  return [...found.values()];
}

function linkOfficials(
  draft: ReleaseDraft,
  date: Moment,
  registry: LinkedRegistry,
  report: Report,
): Participant[] {
  const found = new Map<string, Participant>();
  draft.keys.officials?.forEach(({ id, as }, index) => {
    const place = () => draft.data.place(["officials", index, "id"]);
    const official = registry.officials.get(id);
    if (found.has(id)) report("reference-twice", place(), { id, key: "officials" });
    else if (!official) {
      if (registry.isWritten("officials", id)) return;
      report("official-unknown", place(), { id, near: nearest(id, registry.officials.keys()) });
    } else {
      const held = officeOn(official.offices, dayOf(date));
      if (as === undefined && held.kind === "ambiguous") {
        report("office-ambiguous", place(), { id, offices: held.offices.map(({ title }) => title) });
      }
      found.set(id, { official, office: as ?? (held.kind === "held" ? held.office.title : undefined) });
    }
  });
  return [...found.values()];
}

/** The site's host, of which the ids of releases are part. Reading an address costs as much as linking a release. */
const hostOf = onceFor(({ url }: SiteSettings) => new URL(url).hostname);

function firstContact({ contacts }: SiteSettings) {
  const [first] = contacts.values();
  return first;
}

import { type City, city } from "../src/indexes/city.ts";
import { type Event, event } from "../src/indexes/event.ts";
import type { IndexKind, Thing } from "../src/indexes/index-kind.ts";
import { type Office, office } from "../src/indexes/office.ts";
import { official } from "../src/indexes/official.ts";
import { comingEvents, sisterEditions } from "../src/site/happenings.ts";
import { thingsOfSite } from "../src/site/listings.ts";
import type { Site } from "../src/site/model.ts";
import { officialsInOffice } from "../src/site/offices.ts";
import { tellingOf } from "../src/site/telling.ts";
import { tileMapOf } from "../src/site/tile-map.ts";
import { type ThingCard, ThingCards } from "./components/thing-cards.tsx";
import { TileMap } from "./components/tile-map.tsx";
import type { Children } from "./jsx/jsx-runtime.ts";

/**
 * What stands beside the releases on the page of a thing: other things of the site that belong to it.
 * @returns `undefined` where there is nothing, so that the page has no empty column.
 */
export function sideOf(thing: Thing, site: Site): Children {
  if (city.isThing(thing)) return citySide(thing, site);
  if (office.isThing(thing)) return officeSide(thing, site);
  return event.isThing(thing) ? eventSide(thing, site) : undefined;
}

/** Who is in office in a city, what is coming there, and the cities that are parts of it. */
function citySide(place: City, site: Site): Children {
  const inOffice = officialsInOffice(place, site).map(({ official: thing, office }) => ({
    thing,
    note: office === undefined ? [] : [office],
  }));
  const coming = comingEvents(site).filter((thing) => thing.city === place);
  const parts = thingsOfSite(site, city).filter(({ parent }) => parent === place);
  const map = tileMapOf(site);
  const { words } = site.settings;
  return (
    <>
      {map?.tiles.some(({ city }) => city === place) ? (
        <TileMap map={map} settings={site.settings} current={place} />
      ) : null}
      <Side id="s-pejabat" title={words.inOffice} site={site} kind={official} cards={inOffice} />
      <Side
        id="s-acara"
        title={words.comingEvents}
        site={site}
        kind={event}
        cards={eventCards(coming, site)}
      />
      <Side
        id="s-bagian"
        title={words.citiesWithin}
        site={site}
        kind={city}
        cards={parts.map((thing) => ({ thing, note: [] }))}
      />
    </>
  );
}

/** What became of an office, and the other offices of its region. */
function officeSide(thing: Office, site: Site): Children {
  const others = thingsOfSite(site, office).filter((other) => other !== thing);
  const followed = others.filter(({ predecessor }) => predecessor === thing);
  const beside = others.filter(({ city: of }) => of !== undefined && of === thing.city);
  if (followed.length + beside.length === 0) return undefined;
  const { words } = site.settings;
  const cards = (offices: readonly Office[]) =>
    offices.map((one) => ({ thing: one, note: office.noteOf(one, tellingOf(site)) }));
  return (
    <>
      <Side id="s-kini" title={words.officesAfter} site={site} kind={office} cards={cards(followed)} />
      <Side id="s-lain" title={words.otherOffices} site={site} kind={office} cards={cards(beside)} />
    </>
  );
}

function eventSide(edition: Event, site: Site): Children {
  const editions = sisterEditions(edition, site);
  if (editions.length === 0) return undefined;
  return (
    <Side
      id="s-edisi"
      title={site.settings.words.otherEditions}
      site={site}
      kind={event}
      cards={eventCards(editions, site)}
    />
  );
}

function eventCards(events: readonly Event[], site: Site): ThingCard[] {
  return events.map((thing) => ({ thing, note: event.noteOf(thing, tellingOf(site)) }));
}

interface SideProps {
  readonly id: string;
  readonly title: string;
  readonly site: Site;
  readonly kind: IndexKind;
  readonly cards: readonly ThingCard[];
}

function Side({ id, title, site, kind, cards }: SideProps) {
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} class="label">
        {title}
      </h2>
      <ThingCards kind={kind} cards={cards} settings={site.settings} />
    </section>
  );
}

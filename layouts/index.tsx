import type { Language } from "../src/base/language.ts";
import { city } from "../src/indexes/city.ts";
import { siteCalendar } from "../src/outputs/calendar.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import { countsByYear } from "../src/site/counts-by-year.ts";
import type { Index, ThingListing } from "../src/site/model.ts";
import { tellingOf } from "../src/site/telling.ts";
import { tileMapOf } from "../src/site/tile-map.ts";
import { FixedPage } from "./components/fixed-page.tsx";
import { FollowPanel } from "./components/follow-panel.tsx";
import { type Group, Groups } from "./components/groups.tsx";
import type { ThingCard } from "./components/thing-cards.tsx";
import { ThingCards } from "./components/thing-cards.tsx";
import { TileMap } from "./components/tile-map.tsx";

/** The page of all entries of an index, in groups. */
export function IndexPage({ newsroom, index }: { newsroom: Newsroom; index: Index }) {
  const { kind, listings } = index;
  const { site } = newsroom;
  const { settings } = site;
  const { label, overview } = kind.words[settings.language];
  const map = kind.key === city.key ? tileMapOf(site) : undefined;
  return (
    <FixedPage
      newsroom={newsroom}
      address={index.address}
      title={label}
      description={overview}
      section={kind.key}
      listings={listings}
    >
      {map ? <TileMap map={map} settings={settings} /> : null}
      <Groups
        newsroom={newsroom}
        groups={groupsOf(index, settings.language)}
        render={(entries) => (
          <ThingCards
            wide
            kind={kind}
            cards={entries.map((listing) => cardOf(newsroom, index, listing))}
            settings={settings}
          />
        )}
      />
      <FollowPanel
        newsroom={newsroom}
        feed={newsroom.addressOf("feed")}
        about={settings.words.everyRelease}
        calendar={kind.happeningOf ? siteCalendar(site) : undefined}
      />
    </FixedPage>
  );
}

/** What stands in an index of a thing: things that gather others show their years, people when they were last told of. */
function cardOf(
  { site }: Newsroom,
  { kind }: Index,
  { subject: { thing }, releases }: ThingListing,
): ThingCard {
  return {
    thing,
    note: kind.noteOf(thing, tellingOf(site)),
    count: releases.length,
    latest: kind.people ? releases[0]?.day.slice(0, 4) : undefined,
    ...(kind.gathers && releases.length > 0 ? { years: countsByYear(releases, site.years) } : {}),
  };
}

function groupsOf({ kind, listings }: Index, language: Language): Group<ThingListing>[] {
  const groups = new Map<string, ThingListing[]>();
  for (const listing of listings) {
    const label = kind.groupOf(listing.subject.thing, language);
    const group = groups.get(label);
    if (group) group.push(listing);
    else groups.set(label, [listing]);
  }
  return [...groups].map(([label, entries]) => ({ label, entries }));
}

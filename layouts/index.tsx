import { dayOf } from "../src/base/date.ts";
import { siteCalendar } from "../src/outputs/calendar.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import type { Index, ThingListing } from "../src/site/model.ts";
import { FixedPage } from "./components/fixed-page.tsx";
import { Follow } from "./components/follow.tsx";
import { type Group, Groups } from "./components/groups.tsx";
import { ThingCards } from "./components/thing-cards.tsx";

/** The page of all entries of an index, in groups. */
export function IndexPage({ newsroom, index }: { newsroom: Newsroom; index: Index }) {
  const { kind, address, listings } = index;
  const { site } = newsroom;
  const { label, overview } = kind.words;
  return (
    <FixedPage
      newsroom={newsroom}
      address={address}
      title={label}
      description={overview}
      section={kind.key}
      listings={listings}
      introduction={
        <>
          <p class="summary">{overview}</p>
          <Follow
            newsroom={newsroom}
            feed={newsroom.addressOf("feed")}
            about="semua siaran"
            calendar={kind.happeningOf ? siteCalendar(site) : undefined}
          />
        </>
      }
    >
      <Groups
        groups={groupsOf(index)}
        render={(entries) => (
          <ThingCards
            wide
            kind={kind}
            cards={entries.map(({ subject: { thing }, releases }) => ({
              thing,
              note: kind.noteOf(thing, dayOf(site.now)),
              count: releases.length,
            }))}
          />
        )}
      />
    </FixedPage>
  );
}

function groupsOf({ kind, listings }: Index): Group<ThingListing>[] {
  const groups = new Map<string, ThingListing[]>();
  for (const listing of listings) {
    const label = kind.groupOf(listing.subject.thing);
    const group = groups.get(label);
    if (group) group.push(listing);
    else groups.set(label, [listing]);
  }
  return [...groups].map(([label, entries]) => ({ label, entries }));
}

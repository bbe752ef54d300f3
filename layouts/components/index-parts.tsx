import type { Address } from "../../src/base/address.ts";
import { fill } from "../../src/base/fill.ts";
import type { IndexKind } from "../../src/indexes/index-kind.ts";
import type { Newsroom } from "../../src/outputs/newsroom.ts";
import { comingEvents, pastEvents } from "../../src/site/happenings.ts";
import type { Index, Listing, Site } from "../../src/site/model.ts";
import { releasesInNumber } from "../../src/site/releases-in-number.ts";
import { mostActive } from "../../src/site/statistics.ts";
import { tellingOf } from "../../src/site/telling.ts";
import type { Children } from "../jsx/jsx-runtime.ts";
import { Band } from "./band.tsx";
import { ThingCards } from "./thing-cards.tsx";

/** How much of each kind the home page shows. */
const shown = { things: 12, happenings: 5, active: 6 } as const;

/** Releases among which the most active are sought. */
const recent = 50;

interface PartProps {
  readonly newsroom: Newsroom;
  readonly index: Index;
}

/** The parts of the home page that tell of indexes, by what the index asks for. */
const parts = { newest: Strip, coming: Agenda, active: MostActive } as const;

/** What the home page shows of all indexes that ask for one part. */
export function IndexParts({ newsroom, part }: { newsroom: Newsroom; part: keyof typeof parts }) {
  const Part = parts[part];
  return (
    <>
      {newsroom.site.indexes
        .filter(({ kind }) => kind.home === part)
        .map((index) => (
          <Part newsroom={newsroom} index={index} />
        ))}
    </>
  );
}

/** The things with the newest releases, each with how many there are. */
function Strip({ newsroom: { site }, index: { kind, address, listings } }: PartProps) {
  const { settings } = site;
  const { words, language } = settings;
  const { one, many } = kind.words[language];
  const freshest = listings
    .filter(({ releases }) => releases.length > 0)
    .sort((a, b) => newest(b) - newest(a))
    .slice(0, shown.things);
  if (freshest.length < 2) return null;
  return (
    <IndexPart kind={kind} title={fill(words.byKind, { kind: one })}>
      <ul class="strip">
        {freshest.map(({ subject, title, address: own, releases }) => (
          <li>
            <Band colour={subject.thing.colour} />
            <a href={own.href}>
              <bdi>{title}</bdi>
            </a>
            <small>{releasesInNumber(releases.length, settings)}</small>
          </li>
        ))}
        <li class="all">
          <a href={address.href}>{fill(words.allOfKind, { kinds: many })}</a>
        </li>
      </ul>
    </IndexPart>
  );
}

/** What is coming, else what was last. */
function Agenda({ newsroom: { site }, index: { kind, address } }: PartProps) {
  const coming = comingEvents(site);
  const events = (coming.length > 0 ? coming : pastEvents(site)).slice(0, shown.happenings);
  if (events.length === 0) return null;
  const { words } = site.settings;
  const title = coming.length > 0 ? words.comingOfKind : words.lastOfKind;
  const cards = events.map((thing) => ({ thing, note: kind.noteOf(thing, tellingOf(site)) }));
  return (
    <IndexPart kind={kind} title={titleOf(title, kind, site)} all={wayToAll(address, kind, site)}>
      <ThingCards kind={kind} cards={cards} settings={site.settings} />
    </IndexPart>
  );
}

/** Those whom the newest releases name most, with what is known of them today. */
function MostActive({ newsroom: { site }, index: { kind, address } }: PartProps) {
  const active = mostActive(kind, site.releases.slice(0, recent), shown.active);
  if (active.length === 0) return null;
  const cards = active.map(({ thing, count }) => ({
    thing,
    note: kind.noteOf(thing, tellingOf(site)),
    count,
  }));
  return (
    <IndexPart
      kind={kind}
      title={titleOf(site.settings.words.inNewest, kind, site)}
      all={wayToAll(address, kind, site)}
    >
      <ThingCards kind={kind} cards={cards} settings={site.settings} wide />
    </IndexPart>
  );
}

interface FrameProps {
  readonly kind: IndexKind;
  readonly title: string;
  /** The way to all of them; absent where the part itself has one. */
  readonly all?: Children;
  readonly children: Children;
}

function IndexPart({ kind: { words }, title, all, children }: FrameProps) {
  return (
    <section aria-labelledby={`s-${words.noun}`}>
      <h2 id={`s-${words.noun}`} class="label">
        {title}
      </h2>
      {children}
      {all ? <p class="more">{all}</p> : null}
    </section>
  );
}

/** A title with the name of an index, at its beginning or within. */
function titleOf(title: string, kind: IndexKind, { settings }: Site): string {
  const { label, many } = kind.words[settings.language];
  return fill(title, { Kinds: label, kinds: many });
}

function wayToAll(address: Address, kind: IndexKind, { settings: { words, language } }: Site) {
  return <a href={address.href}>{fill(words.allOfKind, { kinds: kind.words[language].many })}</a>;
}

function newest({ releases }: Listing): number {
  return releases[0]?.date.instant ?? Number.NEGATIVE_INFINITY;
}

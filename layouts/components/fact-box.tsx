import { dayOf } from "../../src/base/date.ts";
import type { IndexKind } from "../../src/indexes/index-kind.ts";
import type { Release, Site } from "../../src/site/model.ts";
import { MomentText } from "./moment.tsx";
import { Phrases } from "./phrases.tsx";
import { type ThingCard, ThingCards } from "./thing-cards.tsx";

/** What a reader asks first: when and where it was issued, under which number, at which event, and who acts in it. */
export function FactBox({ site, release }: { site: Site; release: Release }) {
  const { date, dateline, number } = release;
  const beside = site.indexes.filter(
    ({ kind }) => kind.shown === "beside" && release.things(kind).length > 0,
  );
  return (
    <section class="panel factbox" aria-labelledby="s-fakta">
      <h2 id="s-fakta">{site.settings.words.facts}</h2>
      <dl class="rows">
        <div>
          <dt>Terbit</dt>
          <dd>
            <MomentText moment={date} />
          </dd>
        </div>
        {dateline ? (
          <div>
            <dt>Tempat</dt>
            <dd>
              <bdi>{dateline}</bdi>
            </dd>
          </div>
        ) : null}
        {number ? (
          <div>
            <dt>Nomor</dt>
            <dd>
              <bdi>{number}</bdi>
            </dd>
          </div>
        ) : null}
        {beside
          .filter(({ kind }) => kind.happeningOf)
          .map(({ kind }) => (
            <Happenings kind={kind} release={release} site={site} />
          ))}
      </dl>
      {beside
        .filter(({ kind }) => !kind.happeningOf)
        .map(({ kind }) => (
          <section aria-labelledby={`s-${kind.words.noun}`}>
            <h3 id={`s-${kind.words.noun}`}>{kind.words.label}</h3>
            <ThingCards kind={kind} cards={cardsOf(kind, release, site)} />
          </section>
        ))}
    </section>
  );
}

interface HappeningsProps {
  readonly kind: IndexKind;
  readonly release: Release;
  readonly site: Site;
}

/** What a release belongs to that takes place on days. */
function Happenings({ kind, release, site }: HappeningsProps) {
  return (
    <div>
      <dt>{kind.words.label}</dt>
      {release.things(kind).map((thing) => (
        <dd>
          <a href={thing.address.href}>
            <bdi>{kind.titleOf(thing)}</bdi>
          </a>
          <small>
            <Phrases phrases={kind.noteOf(thing, dayOf(site.now))} separator="dot" />
          </small>
        </dd>
      ))}
    </div>
  );
}

function cardsOf(kind: IndexKind, release: Release, site: Site): ThingCard[] {
  return release.mentions(kind).map(({ thing, note }) => {
    if (kind.noteIn) return { thing, note: note === undefined ? [] : [note] };
    return { thing, note: kind.noteOf(thing, dayOf(site.now)) };
  });
}

import type { IndexKind } from "../../src/indexes/index-kind.ts";
import type { Release, Site } from "../../src/site/model.ts";
import { tellingOf } from "../../src/site/telling.ts";
import type { Children } from "../jsx/jsx-runtime.ts";
import { MomentText } from "./moment.tsx";
import { Phrases } from "./phrases.tsx";
import { type ThingCard, ThingCards } from "./thing-cards.tsx";
import { Whole } from "./whole.tsx";

/** What a reader asks first: when and where it was issued, under which number, at which event, and who acts in it. */
export function FactBox({ site, release }: { site: Site; release: Release }) {
  const { date, dateline, number, lang } = release;
  const words = site.settings.wordsIn[lang];
  const beside = site.indexes.filter(
    ({ kind }) => kind.shown === "beside" && release.things(kind).length > 0,
  );
  return (
    <section class="panel factbox" aria-labelledby="s-fakta">
      <h2 id="s-fakta">{words.facts}</h2>
      <dl class="rows">
        <Row term={words.issued}>
          <MomentText moment={date} language={lang} />
        </Row>
        {dateline ? (
          <Row term={words.place}>
            <bdi>{dateline}</bdi>
          </Row>
        ) : null}
        {number ? (
          <Row term={words.number}>
            <bdi>{number}</bdi>
          </Row>
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
            <h3 id={`s-${kind.words.noun}`}>{kind.words[lang].label}</h3>
            <ThingCards
              kind={kind}
              cards={cardsOf(kind, release, site)}
              settings={site.settings}
              language={lang}
            />
          </section>
        ))}
    </section>
  );
}

function Row({ term, children }: { term: string; children: Children }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
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
      <dt>{kind.words[release.lang].label}</dt>
      {release.things(kind).map((thing) => (
        <dd>
          <a href={thing.address.href}>
            <bdi>
              <Whole words={kind.titleOf(thing)} />
            </bdi>
          </a>
          <small>
            <Phrases
              phrases={kind.noteOf(thing, tellingOf(site, release.lang))}
              separator="dot"
              language={release.lang}
            />
          </small>
        </dd>
      ))}
    </div>
  );
}

function cardsOf(kind: IndexKind, release: Release, site: Site): ThingCard[] {
  return release.mentions(kind).map(({ thing, note }) => {
    if (kind.noteIn) return { thing, note: note === undefined ? [] : [note] };
    return { thing, note: kind.noteOf(thing, tellingOf(site, release.lang)) };
  });
}

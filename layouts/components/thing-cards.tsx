import type { Language } from "../../src/base/language.ts";
import type { IndexKind, Thing } from "../../src/indexes/index-kind.ts";
import type { Phrase } from "../../src/indexes/phrase.ts";
import type { Site } from "../../src/site/model.ts";
import { releasesInNumber } from "../../src/site/releases-in-number.ts";
import { Phrases } from "./phrases.tsx";
import { Portrait } from "./portrait.tsx";
import { Sparkline } from "./sparkline.tsx";
import { Whole } from "./whole.tsx";

export interface ThingCard {
  readonly thing: Thing;
  /** What stands under the name. */
  readonly note: readonly Phrase[];
  /** Releases about it. */
  readonly count?: number;
  /** The year of the latest of them. */
  readonly latest?: string | undefined;
  /** How many there are in each year, from the first of the newsroom to its last. */
  readonly years?: readonly number[];
}

export interface ThingCardsProps {
  readonly kind: IndexKind;
  readonly cards: readonly ThingCard[];
  readonly wide?: boolean;
  readonly settings: Site["settings"];
  /** Of the page; that of the site unless another is given. */
  readonly language?: Language;
}

/** Things of one index as cards. */
export function ThingCards({ kind, cards, settings, wide = false, ...props }: ThingCardsProps) {
  const { language = settings.language } = props;
  return (
    <ul class={wide ? "cards wide" : "cards"}>
      {cards.map(({ thing, note, count, latest, years }) => (
        <li>
          {kind.people ? <Portrait thing={thing} /> : null}
          <span>
            <a href={thing.address.href}>
              <bdi>
                <Whole words={kind.titleOf(thing)} />
              </bdi>
            </a>
            {note.length > 0 ? (
              <small>
                <Phrases phrases={note} separator="dot" language={language} />
              </small>
            ) : null}
          </span>
          {years ? <Sparkline counts={years} /> : null}
          {count === undefined ? null : (
            <small class="count">
              {releasesInNumber(count, { wordsIn: settings.wordsIn, language })}
              {latest === undefined ? null : `, ${latest}`}
            </small>
          )}
        </li>
      ))}
    </ul>
  );
}

import { formatNumber } from "../../src/base/format-number.ts";
import type { Official } from "../../src/site/model.ts";
import { Portrait } from "./portrait.tsx";

export interface OfficialCard {
  readonly official: Official;
  readonly office?: string;
  /** Releases about the official. */
  readonly count?: number;
}

/** Officials as cards, each with an office. */
export function OfficialCards({ cards, wide = false }: { cards: readonly OfficialCard[]; wide?: boolean }) {
  return (
    <ul class={wide ? "cards wide" : "cards"}>
      {cards.map(({ official, office, count }) => (
        <li>
          <Portrait official={official} />
          <span>
            <a href={official.address.href}>{official.name}</a>
            {office ? <small>{office}</small> : null}
          </span>
          {count === undefined ? null : <small class="count">{formatNumber(count)} siaran</small>}
        </li>
      ))}
    </ul>
  );
}

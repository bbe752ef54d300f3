import { formatNumber } from "../../src/base/format-number.ts";
import type { Event } from "../../src/site/model.ts";
import { EventDates } from "./event-dates.tsx";

export interface EventCard {
  readonly event: Event;
  /** Releases about the event. */
  readonly count?: number;
}

/** Events as cards, each with its days and place. */
export function EventCards({ cards, wide = false }: { cards: readonly EventCard[]; wide?: boolean }) {
  return (
    <ul class={wide ? "cards wide" : "cards"}>
      {cards.map(({ event, count }) => (
        <li>
          <span>
            <a href={event.address.href}>{event.name}</a>
            <small>
              <EventDates event={event} />
              {event.city ? ` · ${event.city.name}` : ""}
            </small>
          </span>
          {count === undefined ? null : <small class="count">{formatNumber(count)} siaran</small>}
        </li>
      ))}
    </ul>
  );
}

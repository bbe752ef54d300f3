import { dayOf, formatDay, toDatetimeAttribute } from "../../src/base/date.ts";
import type { Development as DevelopmentModel } from "../../src/site/development.ts";
import type { Release } from "../../src/site/model.ts";
import { Title } from "./whole.tsx";

/** How a matter went on, on a line of time; the release that is read stands out and is no link. */
export function Development({ of, release }: { of: DevelopmentModel | undefined; release: Release }) {
  if (!of) return null;
  const { event, releases } = of;
  return (
    <section class="development screen-only" aria-labelledby="s-perkembangan">
      <h2 id="s-perkembangan" class="label">
        Perkembangan: <bdi>{event.short}</bdi>
      </h2>
      <ol class="timeline">
        {releases.map((other) => (
          <li
            class={other === release ? "held" : undefined}
            aria-current={other === release ? "true" : undefined}
          >
            <small>
              <time datetime={toDatetimeAttribute(other.date)}>{formatDay(dayOf(other.date))}</time>
            </small>
            {other === release ? (
              <b>
                <Title of={other} />
              </b>
            ) : (
              <a href={other.address.href}>
                <Title of={other} />
              </a>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

import { dayOf, formatDay, toDatetimeAttribute } from "../../src/base/date.ts";
import type { Development as DevelopmentModel } from "../../src/site/development.ts";
import type { Release, Words } from "../../src/site/model.ts";
import { Title, Whole } from "./whole.tsx";

interface DevelopmentProps {
  readonly of: DevelopmentModel | undefined;
  readonly release: Release;
  readonly words: Words;
}

/** How a matter went on, on a line of time; the release that is read stands out and is no link. */
export function Development({ of, release, words }: DevelopmentProps) {
  if (!of) return null;
  const { event, releases } = of;
  return (
    <section class="development screen-only" aria-labelledby="s-perkembangan">
      <h2 id="s-perkembangan" class="label">
        {words.development}{" "}
        <bdi>
          <Whole words={event.short} />
        </bdi>
      </h2>
      <ol class="timeline">
        {releases.map((other) => (
          <li
            class={other === release ? "held" : undefined}
            aria-current={other === release ? "true" : undefined}
          >
            <small>
              <time datetime={toDatetimeAttribute(other.date)}>
                {formatDay(dayOf(other.date), release.lang)}
              </time>
            </small>
            {other === release ? (
              <b>
                <Title of={other} />
              </b>
            ) : (
              <a href={other.address.href} lang={other.lang === release.lang ? undefined : other.lang}>
                <Title of={other} />
              </a>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

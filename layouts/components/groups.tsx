import { fill } from "../../src/base/fill.ts";
import { formatNumber } from "../../src/base/format-number.ts";
import { toSlug } from "../../src/base/slug.ts";
import type { Newsroom } from "../../src/outputs/newsroom.ts";
import type { Site } from "../../src/site/model.ts";
import type { Children } from "../jsx/jsx-runtime.ts";

/** Entries under one heading. */
export interface Group<T> {
  readonly label: string;
  readonly entries: readonly T[];
}

/** More groups than these get links that jump to each. */
const few = 3;

/** Of a group that is longer so many are shown at once, and the rest unfolds. */
const longest = 9;
const shown = 6;

interface GroupsProps<T> {
  readonly newsroom: Newsroom;
  readonly groups: readonly Group<T>[];
  readonly render: (entries: readonly T[]) => Children;
}

/** A long index in parts, with links to each part where there are many. */
export function Groups<T>({ newsroom, groups, render }: GroupsProps<T>) {
  const { settings } = newsroom.site;
  const { words } = settings;
  if (groups.length === 0) return <p class="empty">{words.nothingRegistered}</p>;
  return (
    <>
      {groups.length > few ? (
        <nav aria-label={words.jump}>
          <ul class="jumps">
            {groups.map(({ label }) => (
              <li>
                <a href={`#${fragment(label)}`}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {groups.map(({ label, entries }) => (
        <section aria-labelledby={fragment(label)}>
          <h2 id={fragment(label)} class="label">
            {label}
          </h2>
          <Entries entries={entries} settings={settings} render={render} />
        </section>
      ))}
    </>
  );
}

interface EntriesProps<T> {
  readonly entries: readonly T[];
  readonly settings: Site["settings"];
  readonly render: (entries: readonly T[]) => Children;
}

function Entries<T>({ entries, settings: { words, language }, render }: EntriesProps<T>) {
  if (entries.length <= longest) return <>{render(entries)}</>;
  return (
    <>
      {render(entries.slice(0, shown))}
      <details>
        <summary>
          {fill(words.othersInNumber, { count: formatNumber(entries.length - shown, language) })}
        </summary>
        {render(entries.slice(shown))}
      </details>
    </>
  );
}

function fragment(label: string): string {
  return `bagian-${toSlug(label) || "lain"}`;
}

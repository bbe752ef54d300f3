import { formatNumber } from "../../src/base/format-number.ts";
import { toSlug } from "../../src/base/slug.ts";
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

/** A long index in parts, with links to each part where there are many. */
export function Groups<T>({
  groups,
  render,
}: {
  groups: readonly Group<T>[];
  render: (entries: readonly T[]) => Children;
}) {
  if (groups.length === 0) return <p class="empty">Belum ada yang terdaftar.</p>;
  return (
    <>
      {groups.length > few ? (
        <nav aria-label="Langsung ke bagian">
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
          <Entries entries={entries} render={render} />
        </section>
      ))}
    </>
  );
}

interface EntriesProps<T> {
  readonly entries: readonly T[];
  readonly render: (entries: readonly T[]) => Children;
}

function Entries<T>({ entries, render }: EntriesProps<T>) {
  if (entries.length <= longest) return <>{render(entries)}</>;
  return (
    <>
      {render(entries.slice(0, shown))}
      <details>
        <summary>{formatNumber(entries.length - shown)} lainnya</summary>
        {render(entries.slice(shown))}
      </details>
    </>
  );
}

function fragment(label: string): string {
  return `bagian-${toSlug(label) || "lain"}`;
}

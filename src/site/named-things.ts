import type { Day } from "../base/date.ts";
import type { Manuscript } from "../content/manuscript.ts";
import type { Entry, IndexKind, Thing, Through } from "../indexes/index-kind.ts";
import { findThing } from "../indexes/lookup.ts";
import { findNamed } from "./link-registry.ts";
import type { Linking } from "./link-release.ts";

/** A manuscript on the day that it is about. */
interface Naming {
  readonly manuscript: Manuscript;
  readonly day: Day;
  readonly linking: Linking;
}

/** A thing that a release names. */
interface Named<T extends Thing> {
  readonly thing: T;
  /** What it is called there. */
  readonly as?: string;
}

const none: readonly never[] = [];

/** The things of an index that a release names, itself or through others, each once. */
export function namedThings<T extends Thing>(
  release: Naming,
  index: IndexKind<Entry, T>,
): readonly Named<T>[] {
  if (index.through) return broughtAlong(release, index, index.through);
  const { manuscript, linking } = release;
  const found: Named<T>[] = [];
  for (const { id, as } of manuscript.keys.references[index.key] ?? none) {
    const thing = findNamed(linking.registry, index, id);
    if (thing && !found.some((known) => known.thing === thing)) found.push({ thing, as });
  }
  return found;
}

function broughtAlong<T extends Thing>(
  release: Naming,
  index: IndexKind<Entry, T>,
  through: Through,
): readonly Named<T>[] {
  const { things } = release.linking.registry;
  // Most newsrooms have none, and every page asks.
  if (!things.get(index.key)?.size) return none;
  const ids = namedThings(release, through.index).map(({ thing, as }) =>
    through.idOf(thing, release.day, as),
  );
  return [...new Set(ids)].flatMap((id) => {
    const thing = id === undefined ? undefined : findThing(things, index, id);
    return thing ? [{ thing }] : [];
  });
}

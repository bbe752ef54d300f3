import { city } from "./city.ts";
import { event } from "./event.ts";
import type { IndexKind } from "./index-kind.ts";
import { office } from "./office.ts";
import { official } from "./official.ts";
import { series } from "./series.ts";
import { topic } from "./topic.ts";

/** The indexes of every newsroom, in the order in which they stand in menus and lists. */
export const indexKinds: readonly IndexKind[] = [city, official, event, topic, office, series];

/** Those that releases name by a key of their own. */
export function isNamed({ through }: IndexKind): boolean {
  return through === undefined;
}

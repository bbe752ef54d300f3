import { city } from "./city.ts";
import { event } from "./event.ts";
import type { IndexKind } from "./index-kind.ts";
import { official } from "./official.ts";
import { topic } from "./topic.ts";

/** The indexes of every newsroom, in the order in which they stand in menus and lists. */
export const indexKinds: readonly IndexKind[] = [city, official, event, topic];

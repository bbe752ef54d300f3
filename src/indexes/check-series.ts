import { nearest } from "../base/nearest.ts";
import { isSlug } from "../base/slug.ts";
import type { Place } from "../base/source.ts";
import type { EventEntry } from "./event.ts";
import type { CheckContext } from "./index-kind.ts";
import { seriesKey } from "./series-entry.ts";

/** A word with hyphens and no capital is an id of a series and not its name, once there are entries of series. */
export function checkSeries(
  { series: id, seriesId }: EventEntry,
  place: () => Place,
  context: CheckContext,
): void {
  const ids = [...context.ids(seriesKey)];
  if (id === undefined || seriesId !== undefined || ids.length === 0) return;
  if (!isSlug(id) || !id.includes("-") || context.isWritten(seriesKey, id)) return;
  context.report("reference-unknown", place(), {
    name: "series",
    key: seriesKey,
    label: "Rangkaian",
    id,
    near: nearest(id, ids),
  });
}

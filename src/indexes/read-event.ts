import { isZone } from "../base/date.ts";
import { checkKeys } from "../yaml/check-keys.ts";
import { choice, partialDate, text, texts, webAddress } from "../yaml/schema.ts";
import type { YamlData } from "../yaml/yaml.ts";
import type { EventEntry } from "./event.ts";
import { changesSchema, readChanges, statusAfter, statuses } from "./event-changes.ts";
import { isBefore, readEventTime, withDay } from "./event-time.ts";
import type { ReadOptions } from "./index-kind.ts";

export const eventSchema = {
  name: text,
  short: text.optional(),
  series: text.optional(),
  start: partialDate.optional(),
  end: partialDate.optional(),
  venue: text.optional(),
  city: text.optional(),
  zone: text.optional(),
  status: choice(statuses).optional(),
  changes: changesSchema.optional(),
  website: webAddress.optional(),
  aliases: texts.optional(),
};

/** Reads the entry of an event. */
export function readEvent(
  id: string,
  data: YamlData,
  { language, report }: ReadOptions,
): EventEntry | undefined {
  const checked = checkKeys(eventSchema, data, language, report);
  const { name, short = name, start, end, zone, aliases = [], changes: written = [], ...rest } = checked;
  const placeOf =
    (...path: readonly (string | number)[]) =>
    () =>
      data.place(path);
  const first = readEventTime(start, placeOf("start"), report);
  const last = readEventTime(withDay(end, start), placeOf("end"), report);
  if (first && last && isBefore(last, first))
    report("event-order", data.place(["end"]), { start: String(start), end: String(end) });
  if (zone !== undefined && !isZone(zone)) {
    report("zone-unknown", data.place(["zone"]), { zone });
    return undefined;
  }
  const changes = readChanges(written, (...path) => placeOf("changes", ...path), report);
  changes.forEach(({ at, atText }, index) => {
    const before = changes[index - 1];
    if (before && at < before.at)
      report("changes-order", data.place(["changes", index, "at"]), { at: atText, before: before.atText });
  });
  if (name === undefined || short === undefined) return undefined;
  const until = last ?? first;
  const times = first && {
    ...{ start: first.first, startText: first.text, startClock: first.clock },
    ...{ end: until?.last, endText: until?.text, endClock: last?.clock },
  };
  const status = rest.status ?? statusAfter(changes);
  return { ...rest, kind: "event", id, name, short, aliases, zone, ...times, changes, status };
}

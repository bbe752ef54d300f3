import { nearest } from "../base/nearest.ts";
import type { Place } from "../base/source.ts";
import { city } from "./city.ts";
import type { CheckContext } from "./index-kind.ts";

/** An entry may only name a city that is registered. */
export function checkCity(
  id: string | undefined,
  place: () => Place,
  { report, ids, isWritten }: CheckContext,
): void {
  if (id === undefined || isWritten(city.key, id)) return;
  const { name, key, words } = city;
  report("reference-unknown", place(), { name, key, label: words.id.label, id, near: nearest(id, ids(key)) });
}

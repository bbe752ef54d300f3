import { nearest } from "../base/nearest.ts";
import type { CityEntry } from "./city.ts";
import type { CheckContext, ReadEntry } from "./index-kind.ts";

/** Every parent is registered and no chain of parents comes back to where it began. */
export function checkParents(
  cities: ReadonlyMap<string, ReadEntry<CityEntry>>,
  { report, isWritten }: CheckContext,
): void {
  const inCycle = new Set<string>();
  for (const { value, data } of cities.values()) {
    const { parent } = value;
    if (parent !== undefined && !cities.has(parent) && !isWritten("cities", parent)) {
      report("parent-unknown", data.place(["parent"]), {
        id: parent,
        near: nearest(parent, cities.keys()),
      });
    }
    const path = [value.id];
    for (let next = parent; next !== undefined; next = cities.get(next)?.value.parent) {
      const start = path.indexOf(next);
      path.push(next);
      if (start === -1) continue;
      const cycle = path.slice(start);
      if (!cycle.some((id) => inCycle.has(id)))
        report("parent-cycle", data.place(["parent"]), { path: cycle });
      for (const id of cycle) inCycle.add(id);
      break;
    }
  }
}

import { compareText } from "../base/compare-text.ts";
import { nearest } from "../base/nearest.ts";
import type { Place } from "../base/source.ts";
import type { Report } from "../diagnostics/faults.ts";
import type { Appointment, CityEntry, Entry, EventEntry, IsWritten, OfficialEntry } from "./registry.ts";

type Entries<T> = ReadonlyMap<string, Entry<T>>;

interface References {
  readonly cities: Entries<CityEntry>;
  readonly officials: Entries<OfficialEntry>;
  readonly events: Entries<EventEntry>;
  readonly isWritten: IsWritten;
}

/** Officials and events may only name cities that are registered. */
export function checkCityReferences(
  { cities, officials, events, isWritten }: References,
  report: Report,
): void {
  const check = (id: string | undefined, place: () => Place) => {
    if (id === undefined || cities.has(id) || isWritten("cities", id)) return;
    report("city-unknown", place(), { id, near: nearest(id, cities.keys()) });
  };
  for (const { value, data } of officials.values()) {
    value.appointments.forEach((appointment, index) => {
      check(appointment.city, () => data.place(["appointments", index, "city"]));
    });
  }
  for (const { value, data } of events.values()) check(value.city, () => data.place(["city"]));
}

/** Every parent is registered and no chain of parents comes back to where it began. */
export function checkParents(cities: Entries<CityEntry>, isWritten: IsWritten, report: Report): void {
  const inCycle = new Set<string>();
  for (const { value, data } of cities.values()) {
    if (value.parent !== undefined && !cities.has(value.parent) && !isWritten("cities", value.parent)) {
      const near = nearest(value.parent, cities.keys());
      report("parent-unknown", data.place(["parent"]), { id: value.parent, near });
    }
    const path = [value.id];
    for (let next = value.parent; next !== undefined; next = cities.get(next)?.value.parent) {
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

/**
 * A definitive office has one holder at a time. An appointment with no date at all is not compared: nothing is
 * known about when it was.
 */
export function checkOverlaps(officials: Entries<OfficialEntry>, report: Report): void {
  const byOffice = new Map<
    string,
    { official: Entry<OfficialEntry>; appointment: Appointment; place: Place }[]
  >();
  for (const official of officials.values()) {
    official.value.appointments.forEach((appointment, index) => {
      const dated = appointment.from !== undefined || appointment.to !== undefined;
      if (appointment.capacity !== "definitif" || !dated) return;
      const key = `${appointment.city ?? ""} ${appointment.office.toLowerCase()}`;
      const place = official.data.place(["appointments", index, "office"]);
      byOffice.set(key, [...(byOffice.get(key) ?? []), { official, appointment, place }]);
    });
  }
  for (const holders of byOffice.values()) {
    holders.sort((a, b) => compareText(a.appointment.from ?? "", b.appointment.from ?? ""));
    holders.forEach((later, index) => {
      for (const earlier of holders.slice(0, index)) {
        const apart =
          earlier.appointment.to !== undefined && earlier.appointment.to <= (later.appointment.from ?? "");
        if (apart) continue;
        const { office } = later.appointment;
        report(
          "appointment-overlap",
          later.place,
          { office, other: earlier.official.value.name },
          earlier.place,
        );
      }
    });
  }
}

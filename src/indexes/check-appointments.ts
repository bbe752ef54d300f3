import { compareText } from "../base/compare-text.ts";
import { nearest } from "../base/nearest.ts";
import { isSlug } from "../base/slug.ts";
import type { Place } from "../base/source.ts";
import type { Report } from "../diagnostics/faults.ts";
import { checkCity } from "./check-city.ts";
import type { CheckContext, ReadEntry } from "./index-kind.ts";
import { officeKey } from "./office-entry.ts";
import { officeKeyOf } from "./office-holders.ts";
import type { Appointment, OfficialEntry } from "./official.ts";

type Officials = ReadonlyMap<string, ReadEntry<OfficialEntry>>;

/** Appointments name registered cities, and a definitive office has one holder at a time. */
export function checkAppointments(officials: Officials, context: CheckContext): void {
  for (const { value, data } of officials.values()) {
    value.appointments.forEach((appointment, index) => {
      const place = (key: string) => () => data.place(["appointments", index, key]);
      checkCity(appointment.city, place("city"), context);
      checkOffice(appointment, place("office"), context);
    });
  }
  checkOverlaps(officials, context.report);
}

/** A word with hyphens and no capital is an id and no name of an office. */
function checkOffice({ office: id, officeId }: Appointment, place: () => Place, context: CheckContext): void {
  if (officeId !== undefined || !isSlug(id) || !id.includes("-") || context.isWritten(officeKey, id)) return;
  const near = nearest(id, context.ids(officeKey));
  context.report("reference-unknown", place(), {
    name: "office",
    key: officeKey,
    label: "Jabatan",
    id,
    near,
  });
}

interface Held {
  readonly official: OfficialEntry;
  readonly appointment: Appointment;
  readonly place: Place;
}

/** An appointment with no date at all is not compared: nothing is known about when it was. */
function checkOverlaps(officials: Officials, report: Report): void {
  const byOffice = new Map<string, Held[]>();
  for (const { value: official, data } of officials.values()) {
    official.appointments.forEach((appointment, index) => {
      const isDated = appointment.from !== undefined || appointment.to !== undefined;
      if (appointment.capacity !== "definitif" || !isDated) return;
      const key = officeKeyOf(appointment);
      const place = data.place(["appointments", index, "office"]);
      byOffice.set(key, [...(byOffice.get(key) ?? []), { official, appointment, place }]);
    });
  }
  for (const holders of byOffice.values()) {
    holders.sort((a, b) => compareText(a.appointment.from ?? "", b.appointment.from ?? ""));
    holders.forEach((later, index) => {
      for (const { appointment, official, place } of holders.slice(0, index)) {
        if (appointment.to !== undefined && appointment.to <= (later.appointment.from ?? "")) continue;
        const { office } = later.appointment;
        report("appointment-overlap", later.place, { office, other: official.name }, place);
      }
    });
  }
}

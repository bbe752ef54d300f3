import { compareText } from "../base/compare-text.ts";
import type { Place } from "../base/source.ts";
import type { Report } from "../diagnostics/faults.ts";
import { checkCity } from "./check-city.ts";
import type { CheckContext, ReadEntry } from "./index-kind.ts";
import type { Appointment, OfficialEntry } from "./official.ts";

type Officials = ReadonlyMap<string, ReadEntry<OfficialEntry>>;

/** Appointments name registered cities, and a definitive office has one holder at a time. */
export function checkAppointments(officials: Officials, context: CheckContext): void {
  for (const { value, data } of officials.values()) {
    value.appointments.forEach(({ city }, index) => {
      checkCity(city, () => data.place(["appointments", index, "city"]), context);
    });
  }
  checkOverlaps(officials, context.report);
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
      const key = `${appointment.city ?? ""} ${appointment.office.toLowerCase()}`;
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

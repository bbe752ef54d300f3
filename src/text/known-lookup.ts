import type { Day } from "../base/date.ts";
import type { Known, KnownOfficial } from "./known.ts";
import { appointmentsOn } from "./known-officials.ts";
import type { Region } from "./regions.ts";

/** The id of a region in the registry, by name and type. */
export function knownCity(region: Region, known: Known): string | undefined {
  const name = region.name.toLowerCase();
  return known.cities.find(
    (city) =>
      city.type === region.type &&
      [city.name, ...(city.aliases ?? [])].some(
        (form) => form.toLowerCase().replace(/^(?:kota|kabupaten) /, "") === name,
      ),
  )?.id;
}

/** The id of the registered event a name means: all its words are the event's, or the other way round. */
export function knownEvent(name: string, known: Known): string | undefined {
  const words = significant(name);
  const matches = known.events.filter((event) =>
    [event.name, event.short ?? "", ...(event.aliases ?? [])].some((form) => {
      const own = significant(form);
      if (own.size === 0 || words.size < 2) return false;
      return [...words].every((word) => own.has(word)) || [...own].every((word) => words.has(word));
    }),
  );
  return matches.length === 1 ? matches[0]?.id : undefined;
}

/** Who held an office of this full name on a day. */
export function holdersOf(office: string, known: Known, day: Day): KnownOfficial[] {
  const wanted = plain(office);
  return known.officials.filter((official) =>
    appointmentsOn(official, day).some((appointment) => plain(appointment.office) === wanted),
  );
}

function plain(office: string): string {
  return office
    .toLowerCase()
    .replace(/\b(?:kota|kabupaten|provinsi)\b(?= )/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function significant(name: string): Set<string> {
  const words = name
    .toLowerCase()
    .replace(/hari ulang tahun/g, "hut")
    .split(/[^\p{L}\d]+/u);
  return new Set(
    words.filter((word) => word !== "" && !/^(?:kota|kabupaten|provinsi|dan|di|tahun|the|of)$/.test(word)),
  );
}

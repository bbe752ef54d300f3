import type { Day } from "../base/date.ts";
import type { RegionType } from "../base/region-types.ts";

/** A region the registry knows. */
export interface KnownCity {
  readonly id: string;
  readonly name: string;
  readonly type: RegionType;
  readonly aliases?: readonly string[];
}

/** An office somebody holds or held; `to` is the first day they no longer hold it. */
export interface KnownAppointment {
  readonly office: string;
  readonly city?: string;
  readonly capacity?: string;
  readonly from?: Day;
  readonly to?: Day;
}

/** An official the registry knows. */
export interface KnownOfficial {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly appointments?: readonly KnownAppointment[];
}

/** An event the registry knows. */
export interface KnownEvent {
  readonly id: string;
  readonly name: string;
  readonly short?: string;
  readonly aliases?: readonly string[];
  readonly start?: Day;
  readonly end?: Day;
  readonly venue?: string;
}

/** What the registry knows. Reading works without any of it; with it, names find their ids. */
export interface Known {
  readonly cities: readonly KnownCity[];
  readonly officials: readonly KnownOfficial[];
  readonly events: readonly KnownEvent[];
}

/** An empty registry. */
export const nothingKnown: Known = { cities: [], officials: [], events: [] };

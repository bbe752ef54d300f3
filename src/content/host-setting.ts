import type { Place } from "../base/source.ts";

/** Servers and hosts for which there are files. */
export const hostNames = ["nginx", "apache", "caddy", "netlify", "cloudflare", "gitlab", "github"] as const;

export type HostName = (typeof hostNames)[number];

/** What serves the site. */
export interface HostSetting {
  readonly name: HostName;
  /** Whether browsers are told to ask for this host by HTTPS only, for a year. */
  readonly hsts: boolean;
  /** Whether files lie beside their packed forms (`.gz`, `.br`). */
  readonly packed: boolean;
  readonly place: Place;
}

/** `host` as it is written in site.yaml: the name alone, or with what goes beyond it. */
export type WrittenHost =
  | HostName
  | { readonly name: HostName; readonly hsts?: boolean; readonly packed?: boolean };

/** Fills in what was not written. */
export function hostSetting(written: WrittenHost, place: Place): HostSetting {
  const { name, hsts = false, packed = false } = typeof written === "string" ? { name: written } : written;
  return { name, hsts, packed, place };
}

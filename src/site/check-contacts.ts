import { nearest } from "../base/nearest.ts";
import type { Report } from "../diagnostics/faults.ts";
import { city } from "../indexes/city.ts";
import type { Linking } from "./link-release.ts";

/** A contact serves regions of the register. */
export function checkContacts({ settings, registry }: Linking, report: Report): void {
  const { name, key, words } = city;
  const known = registry.things.get(key) ?? new Map();
  for (const { regions = [] } of settings.contacts.values())
    for (const { id, place } of regions)
      if (!known.has(id) && !registry.isWritten(key, id))
        report("reference-unknown", place, {
          ...{ name, key, label: words.id.label, id },
          near: nearest(id, known.keys()),
        });
}

import type { FingerprintList, IssuedEntry } from "../outputs/issued-entry.ts";

/** A version that was issued. */
export interface Version {
  readonly kind: "issued" | "corrected" | "withdrawn";
  readonly entry: IssuedEntry;
}

/** All versions of a list by their fingerprints. What is there now counts before what was there once. */
export function knownVersions({ siaran }: FingerprintList): ReadonlyMap<string, Version> {
  const versions = new Map<string, Version>();
  for (const entry of siaran) {
    const kind = entry.ditarik === undefined ? "issued" : "withdrawn";
    const known = versions.get(entry.sidik);
    if (known?.kind !== "issued") versions.set(entry.sidik, { kind, entry });
    for (const { sidik } of entry.lama ?? []) {
      const former = kind === "issued" ? "corrected" : "withdrawn";
      if (!versions.has(sidik)) versions.set(sidik, { kind: former, entry });
    }
  }
  return versions;
}

/** The version of a code: the first digits of its fingerprint. `undefined` where no version has it, or several have. */
export function findByCode(versions: ReadonlyMap<string, Version>, code: string): Version | undefined {
  const found = [...versions].filter(([fingerprint]) => fingerprint.startsWith(code));
  return found.length === 1 ? found[0]?.[1] : undefined;
}

import { toRfc3339 } from "../base/date.ts";
import { paths } from "../base/paths.ts";
import type { Release, Site } from "../site/model.ts";
import { noticesOf } from "../site/notices.ts";
import { formerVersions } from "../site/versions.ts";
import type { IssuedEntry } from "./issued-entry.ts";
import { written } from "./written-moment.ts";

/** The form of the canonical text (see `canonical-words.ts`); it rises when that changes. */
export const canonicalForm = 1;

/** Fingerprints by the digests of the files that they are of. */
export type KnownFingerprints = ReadonlyMap<string, string>;

/** The fingerprints of all releases with a page. @param known those that need not be worked out; files are read for others. */
export function fingerprintsOf({ pages }: Site, known: KnownFingerprints = new Map()): KnownFingerprints {
  return new Map(
    pages.map((release) => [release.digest, known.get(release.digest) ?? release.fingerprint] as const),
  );
}

/** Writes sidik.json, one release a line. */
export function writeFingerprintList(site: Site, known: KnownFingerprints = fingerprintsOf(site)): string {
  const frame = { $schema: site.addressOf(paths.fingerprintSchema).url, bentuk: canonicalForm };
  const lines = site.pages.map((release) => JSON.stringify(entryOf(site, release, known)));
  return `${JSON.stringify(frame).slice(0, -1)},"siaran":[\n${lines.join(",\n")}\n]}\n`;
}

function entryOf(site: Site, release: Release, known: KnownFingerprints): IssuedEntry {
  const { address, day, digest, withdrawal, title } = release;
  const [notice] = withdrawal ? [] : noticesOf(site, release);
  const sidik = known.get(digest) ?? release.fingerprint;
  const { zone } = site.settings;
  const former = formerVersions(site, release, sidik).map((version) => ({
    sidik: version.fingerprint,
    tanggal: toRfc3339({ instant: version.from, zone, precision: "minute" }),
  }));
  return {
    alamat: address.path,
    sidik,
    tanggal: day,
    ...(notice && { diralat: written(notice.at) }),
    ...(withdrawal && { ditarik: written(withdrawal.at), judul: title }),
    ...(former.length > 0 && { lama: former }),
  };
}

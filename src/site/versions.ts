import type { Moment } from "../base/date.ts";
import { enumerate } from "../base/enumerate.ts";
import { formatNumber } from "../base/format-number.ts";
import type { History, PastVersion, VersionChanges } from "../content/history.ts";
import type { Release, Site } from "./model.ts";

/** A version of a release as readers are told of it. */
export interface ReleaseVersion {
  readonly at: Moment;
  /** What it changed. */
  readonly words: string;
  readonly fingerprint: string;
}

/** The history that a site shows: of what was published by now, of releases with more than one version. */
export function shownHistory(history: History = new Map(), now: number): History {
  const shown = [...history].map(
    ([file, versions]) => [file, versions.filter(({ from }) => from <= now)] as const,
  );
  return new Map(shown.filter(([, versions]) => versions.length > 1));
}

const none: readonly never[] = [];

/** The published versions of a release, the newest first; none where there is one only, or nothing tells. */
export function versionsOf(site: Site, { file }: Pick<Release, "file">): readonly ReleaseVersion[] {
  const versions = site.history.get(file);
  if (!versions) return none;
  const { zone } = site.settings;
  return versions
    .map(({ from, fingerprint, changes }, place) => ({
      at: { instant: from, zone, precision: "minute" as const },
      words: place === 0 ? "terbit" : changesInWords(changes),
      fingerprint,
    }))
    .reverse();
}

/** The fingerprints of what was once issued and is no more, each with the version that had it first. */
export function formerVersions(
  site: Site,
  { file }: Pick<Release, "file">,
  current: string,
): readonly PastVersion[] {
  const versions = site.history.get(file) ?? none;
  const firsts = new Map<string, PastVersion>();
  for (const version of versions) {
    if (version.fingerprint !== current && !firsts.has(version.fingerprint))
      firsts.set(version.fingerprint, version);
  }
  return [...firsts.values()];
}

/** `judul dan naskah (2 kata ditambah, 1 kata dihapus)`. */
function changesInWords(changes: VersionChanges): string {
  const { words } = changes;
  const counted = words && [
    ...(words.added > 0 ? [`${formatNumber(words.added)} kata ditambah`] : []),
    ...(words.removed > 0 ? [`${formatNumber(words.removed)} kata dihapus`] : []),
  ];
  const changed = [
    changes.withdrawn && "ditarik",
    changes.correction && "ralat",
    changes.title && "judul",
    changes.summary && "ringkasan",
    counted && `naskah (${counted.join(", ")})`,
    changes.marks && "tanda baca atau huruf besar",
    changes.photos && "foto",
    changes.attachments && "lampiran",
    changes.facts && "keterangan",
  ];
  return enumerate(
    changed.filter((word) => typeof word === "string"),
    "dan",
  );
}

import type { Moment } from "../base/date.ts";
import { enumerate } from "../base/enumerate.ts";
import { formatNumber } from "../base/format-number.ts";
import type { Language } from "../base/language.ts";
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
export function versionsOf(
  site: Site,
  { file, lang }: Pick<Release, "file" | "lang">,
): readonly ReleaseVersion[] {
  const versions = site.history.get(file);
  if (!versions) return none;
  const { zone } = site.settings;
  return versions
    .map(({ from, fingerprint, changes }, place) => ({
      at: { instant: from, zone, precision: "minute" as const },
      words: place === 0 ? wordsIn[lang].issued : changesInWords(changes, lang),
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
function changesInWords(changes: VersionChanges, language: Language): string {
  const said = wordsIn[language];
  const { words } = changes;
  const counted = words && [
    ...(words.added > 0 ? [counting(words.added, said.added, language)] : []),
    ...(words.removed > 0 ? [counting(words.removed, said.removed, language)] : []),
  ];
  const changed = [
    changes.withdrawn && said.withdrawn,
    changes.correction && said.correction,
    changes.title && said.title,
    changes.summary && said.summary,
    counted && `${said.text} (${counted.join(", ")})`,
    changes.marks && said.marks,
    changes.photos && said.photos,
    changes.attachments && said.attachments,
    changes.facts && said.facts,
  ];
  return enumerate(
    changed.filter((word) => typeof word === "string"),
    said.and,
  );
}

function counting(count: number, { one, many }: Counted, language: Language): string {
  return `${formatNumber(count, language)} ${count === 1 ? one : many}`;
}

interface Counted {
  readonly one: string;
  readonly many: string;
}

const wordsIn = {
  id: {
    issued: "terbit",
    added: { one: "kata ditambah", many: "kata ditambah" },
    removed: { one: "kata dihapus", many: "kata dihapus" },
    withdrawn: "ditarik",
    correction: "ralat",
    title: "judul",
    summary: "ringkasan",
    text: "naskah",
    marks: "tanda baca atau huruf besar",
    photos: "foto",
    attachments: "lampiran",
    facts: "keterangan",
    and: "dan",
  },
  en: {
    issued: "issued",
    added: { one: "word added", many: "words added" },
    removed: { one: "word removed", many: "words removed" },
    withdrawn: "withdrawn",
    correction: "correction",
    title: "title",
    summary: "summary",
    text: "text",
    marks: "punctuation or capitals",
    photos: "photos",
    attachments: "attachments",
    facts: "facts",
    and: "and",
  },
} as const;

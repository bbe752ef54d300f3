import type { Moment } from "../base/date.ts";
import { once } from "../base/remember.ts";
import { decodeText, type Source } from "../base/source.ts";
import { readFrontMatter } from "../yaml/front-matter.ts";
import type { Checked, Reference } from "../yaml/schema.ts";
import type { YamlData } from "../yaml/yaml.ts";
import type { TextFile } from "./content.ts";
import type { releaseSchema } from "./release-schema.ts";

/** The front matter of a release. */
export interface ReleaseKeys extends Checked<typeof releaseSchema> {
  /** The entries of the register that it names, by the keys of their indexes; an index is absent where it names none. */
  readonly references: Readonly<Record<string, readonly Reference[]>>;
}

/**
 * What the file of a release says, before ids are linked. What was missing or wrong is absent.
 * Plain data: it can be written down and read back.
 */
export interface ReleaseFacts {
  readonly slug: string;
  readonly keys: ReleaseKeys;
  readonly date?: Moment;
  readonly updated?: Moment;
  readonly embargo?: Moment;
  /** Absent where there is none, as are the pictures: an archive would have a list of nothing for each release. */
  readonly corrections?: readonly { readonly at: Moment; readonly note: string }[];
  readonly withdrawal?: { readonly reason: string; readonly at: Moment };
  /** Files of the pictures in the text. */
  readonly pictures?: readonly string[];
  /** Who speaks in its marked quotations, each as the line below it says. */
  readonly speakers?: readonly string[];
  /** Whether the text may lead to other pages of the site: such links can break. */
  readonly linksWithin: boolean;
  /** Where the body begins in the text of the file. */
  readonly bodyOffset: number;
  /** Of the text of the file. */
  readonly digest: string;
  /** Of the text of the file, in UTF-16 code units. */
  readonly length: number;
}

/** A file of a release, read again. */
export interface OpenRelease {
  readonly source: Source;
  /** The front matter with the places of its values. */
  readonly data: () => YamlData;
}

/** Reads the file of a release again. */
export type OpenFile = (manuscript: Manuscript) => OpenRelease;

const none: readonly never[] = [];

/**
 * A release as its file gives it. The facts are kept; the text is read again whenever it is asked for, because an
 * archive has more of it than a machine has memory.
 */
export class Manuscript implements ReleaseFacts {
  readonly file: string;
  readonly slug: string;
  readonly keys: ReleaseFacts["keys"];
  readonly date?: Moment;
  readonly updated?: Moment;
  readonly embargo?: Moment;
  readonly corrections: NonNullable<ReleaseFacts["corrections"]>;
  readonly withdrawal?: ReleaseFacts["withdrawal"];
  readonly pictures: readonly string[];
  readonly speakers: readonly string[];
  readonly linksWithin: boolean;
  readonly bodyOffset: number;
  readonly digest: string;
  readonly length: number;
  readonly text: TextFile;
  readonly #open: OpenFile;

  constructor(text: TextFile, facts: ReleaseFacts, open: OpenFile) {
    this.file = text.file;
    this.slug = facts.slug;
    this.keys = facts.keys;
    this.date = facts.date;
    this.updated = facts.updated;
    this.embargo = facts.embargo;
    this.corrections = facts.corrections ?? none;
    this.withdrawal = facts.withdrawal;
    this.pictures = facts.pictures ?? none;
    this.speakers = facts.speakers ?? none;
    this.linksWithin = facts.linksWithin;
    this.bodyOffset = facts.bodyOffset;
    this.digest = facts.digest;
    this.length = facts.length;
    this.text = text;
    this.#open = open;
  }

  get source(): Source {
    return this.#open(this).source;
  }

  /** The front matter with the places of its values. */
  get data(): YamlData {
    return this.#open(this).data();
  }

  get body(): string {
    return this.source.text.slice(this.bodyOffset);
  }
}

/**
 * Whether a release is published at a moment, in milliseconds since 1970-01-01T00:00Z: no draft, not taken away, and no
 * embargo on it.
 */
export function isPublic(manuscript: Manuscript, now: number): boolean {
  const { keys, embargo } = manuscript;
  return keys.status !== "draft" && !isTaken(manuscript) && (embargo === undefined || embargo.instant <= now);
}

/** Whether a release was taken away: its page says so, or there is no page any more. */
export function isTaken({ keys: { status } }: Pick<Manuscript, "keys">): boolean {
  return status === "vanished" || status === "removed" || (typeof status === "object" && "removed" in status);
}

/** Whether a page stands in its place that says that it was taken away. */
export function isRemoved(manuscript: Pick<Manuscript, "keys">): boolean {
  return isTaken(manuscript) && manuscript.keys.status !== "vanished";
}

/** Whether a release comes with photos, pictures in its text or attachments. */
export function hasFiles({ keys, pictures }: Manuscript): boolean {
  return keys.photos !== undefined || keys.attachments !== undefined || pictures.length > 0;
}

/** What is known of a release, without its file. */
export function factsOf(manuscript: Manuscript): ReleaseFacts {
  const { slug, keys, date, updated, embargo, withdrawal, linksWithin, bodyOffset, digest, length } =
    manuscript;
  const lists = {
    corrections: unlessEmpty(manuscript.corrections),
    pictures: unlessEmpty(manuscript.pictures),
    speakers: unlessEmpty(manuscript.speakers),
  };
  return {
    slug,
    keys,
    date,
    updated,
    embargo,
    withdrawal,
    linksWithin,
    bodyOffset,
    digest,
    length,
    ...lists,
  };
}

/** @returns the list, or `undefined` where there is nothing in it. */
export function unlessEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** Opens files and keeps the last one open, since whoever asks for a text asks for its front matter next. */
export function fileOpener(): {
  readonly open: OpenFile;
  /** Notes a file that is open already. */
  readonly keep: (manuscript: Manuscript, opened: OpenRelease) => void;
} {
  let last: { readonly manuscript: Manuscript; readonly opened: OpenRelease } | undefined;
  return {
    open: (manuscript) => {
      if (last?.manuscript !== manuscript) last = { manuscript, opened: reopen(manuscript) };
      return last.opened;
    },
    keep: (manuscript, opened) => {
      last = { manuscript, opened };
    },
  };
}

/** A file that changed in the meantime is told by its length; where that is the same, the next build sees it. */
function reopen({ text: { file, bytes }, length }: Manuscript): OpenRelease {
  const text = decodeText(bytes);
  if (text?.length !== length) throw new Error(`${file} changed while the site was built; build it again`);
  const source = { file, text };
  const data = once(() => readFrontMatter(source, () => {})?.data);
  return {
    source,
    data: () => {
      const found = data();
      if (!found) throw new Error(`${file} changed while the site was built; build it again`);
      return found;
    },
  };
}

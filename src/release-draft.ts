import { createHash } from "node:crypto";
import type { TextFile } from "./content.ts";
import type { Moment } from "./date.ts";
import { type FrontMatter, readFrontMatter } from "./front-matter.ts";
import type { Checked, releaseSchema } from "./schema.ts";
import { decodeText, type Source } from "./source.ts";
import type { YamlData } from "./yaml.ts";

/**
 * What the file of a release says, before ids are linked. What was missing or wrong is absent.
 * Plain data: it can be written down and read back.
 */
export interface ReleaseFacts {
  readonly slug: string;
  readonly keys: Checked<typeof releaseSchema>;
  readonly date?: Moment;
  readonly updated?: Moment;
  readonly embargo?: Moment;
  readonly corrections: readonly { readonly at: Moment; readonly note: string }[];
  readonly withdrawal?: { readonly reason: string; readonly at: Moment };
  /** Files of the pictures in the text. */
  readonly pictures: readonly string[];
  /** Whether the text may lead to other pages of the site: such links can break. */
  readonly linksWithin: boolean;
  /** Of the text of the file. */
  readonly digest: string;
}

/** A file of a release, taken apart. */
export interface OpenRelease extends FrontMatter {
  readonly source: Source;
}

/** Reads the file of a release again. */
export type OpenFile = (text: TextFile, digest: string) => OpenRelease;

/**
 * A release as its file gives it. The facts are kept; the text is read again whenever it is asked for, because an
 * archive has more of it than a machine has memory.
 */
export class ReleaseDraft implements ReleaseFacts {
  readonly file: string;
  readonly slug: string;
  readonly keys: ReleaseFacts["keys"];
  readonly date?: Moment;
  readonly updated?: Moment;
  readonly embargo?: Moment;
  readonly corrections: ReleaseFacts["corrections"];
  readonly withdrawal?: ReleaseFacts["withdrawal"];
  readonly pictures: readonly string[];
  readonly linksWithin: boolean;
  readonly digest: string;
  readonly #text: TextFile;
  readonly #open: OpenFile;

  constructor(text: TextFile, facts: ReleaseFacts, open: OpenFile) {
    this.file = text.file;
    this.slug = facts.slug;
    this.keys = facts.keys;
    this.date = facts.date;
    this.updated = facts.updated;
    this.embargo = facts.embargo;
    this.corrections = facts.corrections;
    this.withdrawal = facts.withdrawal;
    this.pictures = facts.pictures;
    this.linksWithin = facts.linksWithin;
    this.digest = facts.digest;
    this.#text = text;
    this.#open = open;
  }

  get source(): Source {
    return this.#open(this.#text, this.digest).source;
  }

  /** The front matter with the places of its values. */
  get data(): YamlData {
    return this.#open(this.#text, this.digest).data;
  }

  get body(): string {
    return this.#open(this.#text, this.digest).body;
  }

  /** Where the body begins in the source. */
  get bodyOffset(): number {
    return this.#open(this.#text, this.digest).bodyOffset;
  }
}

/** What is known of a release, without its file. */
export function factsOf(draft: ReleaseDraft): ReleaseFacts {
  const { slug, keys, date, updated, embargo, corrections, withdrawal, pictures, linksWithin, digest } = draft;
  return { slug, keys, date, updated, embargo, corrections, withdrawal, pictures, linksWithin, digest };
}

/** Opens files and keeps the last one open, since whoever asks for a text asks for its front matter next. */
export function fileOpener(): {
  readonly open: OpenFile;
  /** Notes a file that is open already. */
  readonly keep: (file: string, digest: string, opened: OpenRelease) => void;
} {
  let last: { readonly file: string; readonly digest: string; readonly opened: OpenRelease } | undefined;
  return {
    open: (text, digest) => {
      if (last?.file === text.file && last.digest === digest) return last.opened;
      const opened = reopen(text, digest);
      last = { file: text.file, digest, opened };
      return opened;
    },
    keep: (file, digest, opened) => {
      last = { file, digest, opened };
    },
  };
}

/** Tells one text from another. */
export function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 22);
}

function reopen(file: TextFile, digest: string): OpenRelease {
  const text = decodeText(file.bytes);
  if (text !== undefined && digestOf(text) === digest) {
    const source = { file: file.file, text };
    const frontMatter = readFrontMatter(source, () => {});
    if (frontMatter) return { source, ...frontMatter };
  }
  throw new Error(`${file.file} changed while the site was built; build it again`);
}

/** What a search has to know before it can ask for anything else. */
export interface Directory {
  /** How many releases there are. */
  readonly releases: number;
  /** The day of each release by rank (see `days.ts`). */
  readonly days: string;
  /** Beginnings of the shards of words, in order. */
  readonly words: readonly string[];
  /** Those of the lists of spellings, by their beginnings and by their endings, which are written backwards. */
  readonly spelling: { readonly awal: readonly string[]; readonly akhir: readonly string[] };
  readonly kinds: readonly DirectoryKind[];
  readonly pages: readonly DirectoryPage[];
}

/** A static page, found by its title. */
export interface DirectoryPage {
  readonly title: string;
  readonly href: string;
  readonly note: string;
}

/** An index of the register. */
export interface DirectoryKind {
  readonly key: string;
  /** The name of its field in the address. */
  readonly noun: string;
  readonly label: string;
  readonly things: readonly DirectoryThing[];
}

/** A thing of the register that is found by its names. */
export interface DirectoryThing {
  readonly id: string;
  readonly title: string;
  /** Other names and spellings. */
  readonly names: readonly string[];
  readonly href: string;
  readonly note: string;
  /** Releases about it. */
  readonly count: number;
}

/** What is shown of a release among results. */
export interface ResultEntry {
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  /** The names of its regions. */
  readonly above: string;
  /** The file with its text. */
  readonly text: string;
  readonly image?: string;
  /** Classes of the image, where one point of it stays in sight. */
  readonly focus?: string;
}

/** Releases in a block of results. */
export const blockLength = 32;

import type { Newsroom } from "../outputs/newsroom.ts";
import type { Output, Shown } from "../outputs/output.ts";

/** One kind of pages or files of the site. */
export interface PageKind {
  /** Name of the template by which Eleventy renders them. */
  readonly name: string;
  readonly outputs: (newsroom: Newsroom) => readonly Output[];
}

/** How a page or file is made of one thing, such as a release. */
export interface Making<T> {
  readonly path: (item: T) => string;
  readonly shows: (item: T) => Shown;
  readonly content: (newsroom: Newsroom, item: T) => string;
}

export interface PagesOptions<T> extends Making<T> {
  readonly name: string;
  readonly items: (newsroom: Newsroom) => readonly T[];
}

/** Pages that are made in one way, one of each item. */
export function pageKind<T>({ name, items, ...making }: PagesOptions<T>): PageKind {
  return { name, outputs: (newsroom) => items(newsroom).map((item) => outputOf(making, newsroom, item)) };
}

/** One page or file. */
export function outputOf<T>(making: Making<T>, newsroom: Newsroom, item: T): Output {
  return new MadeOutput(making, newsroom, item);
}

/** A class, because an archive has many and closures would take several times the room. */
class MadeOutput<T> implements Output {
  readonly #making: Making<T>;
  readonly #newsroom: Newsroom;
  readonly #item: T;

  constructor(making: Making<T>, newsroom: Newsroom, item: T) {
    this.#making = making;
    this.#newsroom = newsroom;
    this.#item = item;
  }

  get path(): string {
    return this.#making.path(this.#item);
  }

  get shows(): Shown {
    return this.#making.shows(this.#item);
  }

  content(): string {
    return this.#making.content(this.#newsroom, this.#item);
  }
}

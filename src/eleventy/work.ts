import type { Newsroom } from "../outputs/newsroom.ts";
import type { Output } from "../outputs/output.ts";

/** What Eleventy does in one build. */
export interface EleventyWork {
  /** What templates are given; absent where there is no site, and then no template is rendered. */
  readonly newsroom?: Newsroom;
  /** The pages and files of the newsroom to render, by the name of their kind. */
  readonly outputs: ReadonlyMap<string, readonly Output[]>;
  /** Is told when all is rendered, and writes what is not. */
  finish(rendered: Rendered): Promise<void>;
  /** Is told of what kept a page of the newsroom itself from being made: a fault of the program. */
  fail?(error: unknown): void;
}

/** What Eleventy has rendered. */
export interface Rendered {
  /** The folder that it was written into. */
  readonly output: string;
  /** Paths of the pages from an office's own templates that search engines may list, in order. */
  readonly pages: readonly string[];
}

/** How the program that runs Eleventy wants it to be configured. */
export interface SiaranOptions {
  /** The content folder, in which no template may lie; `posts` unless something else is given. */
  readonly content?: string;
  /** Gives the work before each build. By default all of `posts/` is rendered, and a fault stops the build. */
  readonly prepare?: () => Promise<EleventyWork>;
  /** The path below which the site stands. By default that of the address in `posts/_data/site.yaml`. */
  readonly pathPrefix?: string;
}

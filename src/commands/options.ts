import type { Language } from "../language.ts";

/** What every command is given. */
export interface CommandOptions {
  /** The content folder. */
  readonly content: string;
  /** The folder of the published site. */
  readonly output: string;
  /** The present moment, milliseconds since 1970-01-01T00:00Z. */
  readonly now: number;
  readonly language: Language;
}

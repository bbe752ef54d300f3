import type { Language } from "../base/language.ts";

/** A command with arguments and options of its own, described so that the command line can be made of it. */
export interface CommandSpec {
  /** With its arguments: `import [berkas...]`. */
  readonly usage: string;
  readonly description: string;
  /** Flags and what they do; a third text is the default. */
  readonly options: readonly (readonly [flags: string, description: string, preset?: string])[];
  /** Examples and further words under the help. */
  readonly help: string;
  /** @returns the exit code. */
  readonly run: (call: CommandCall) => Promise<number>;
}

/** A command as it was called. */
export interface CommandCall {
  /** The arguments in their order. */
  readonly words: readonly string[];
  /** The options given, by name. */
  readonly given: ReadonlyMap<string, string | boolean>;
  readonly now: number;
  readonly language: Language;
}

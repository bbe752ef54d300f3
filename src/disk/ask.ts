import type { Readable, Writable } from "node:stream";
import { confirm, isCancel, select, text } from "@clack/prompts";
import { type Choice, chooseMany } from "./choose-many.ts";

export type { Choice } from "./choose-many.ts";

/** Somebody who answers at a terminal. Each question is answered with `undefined` when they would rather stop. */
export interface Asker {
  /** Asks for a line. `check` says what is wrong with an answer, or nothing. */
  line(question: LineQuestion): Promise<string | undefined>;
  /** Asks yes or no. */
  confirm(message: string): Promise<boolean | undefined>;
  /** Asks for one of a few. */
  one(message: string, options: readonly Choice[]): Promise<string | undefined>;
  /** Asks for any number out of many, found by typing. */
  many(message: string, options: readonly Choice[], chosen: readonly string[]): Promise<string[] | undefined>;
}

export interface LineQuestion {
  readonly message: string;
  /** What stands in the line already. */
  readonly initial?: string;
  readonly check?: (answer: string) => string | undefined;
}

/** Where questions are put and answers come from. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

/** Asks at a terminal. */
export function createAsker(terminal: Terminal): Asker {
  return {
    line: async ({ message, initial = "", check }) => {
      const answer = await text({
        ...terminal,
        message,
        initialValue: initial,
        validate: (value) => check?.((value ?? "").trim()),
      });
      return isCancel(answer) ? undefined : (answer ?? "").trim();
    },
    confirm: async (message) => {
      const answer = await confirm({ ...terminal, message, active: "ya", inactive: "tidak" });
      return isCancel(answer) ? undefined : answer;
    },
    one: async (message, options) => {
      const answer = await select({ ...terminal, message, options: [...options] });
      return isCancel(answer) ? undefined : answer;
    },
    many: (message, options, chosen) => chooseMany({ ...terminal, message, options, chosen }),
  };
}

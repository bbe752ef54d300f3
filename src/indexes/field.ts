import type { Text } from "../base/language.ts";

export type Value = string | boolean;

/** A value of the open data with its meaning, told in the schema and on the page about the data. */
export interface Field<T> {
  readonly name: string;
  /** For those who use the data. */
  readonly meaning: Text;
  readonly type: "string" | "boolean";
  /** Format as JSON Schema names it. */
  readonly format?: "date-time" | "uri";
  /** Whether it is always there. */
  readonly always: boolean;
  of(item: T): Value | undefined;
}

/** A field of text that is always there, and one that may be missing. */
export const text = { type: "string", always: true } as const;
export const perhaps = { type: "string", always: false } as const;

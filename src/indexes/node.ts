import type { Thing } from "schema-dts";

/** Something told to machines in the vocabulary of schema.org, and not merely its name. */
export type Node = Exclude<Thing, string>;

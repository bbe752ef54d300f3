import type { Text } from "../../base/language.ts";

/** Words by their names, each in every language of pages. What stands in braces is filled in. */
export type WordTable = Readonly<Record<string, Text>>;

import { stemOf } from "./stem.ts";

/** Under what the kinds of releases stand among the indexes of the register. */
export const releaseKindKey = "kind";

/** The term of a thing of the register; no word has its sign. */
export function thingTerm(key: string, id: string): string {
  return `:${key}/${id}`;
}

/** Whether a term is that of a thing. */
export function isThingTerm(term: string): boolean {
  return term.startsWith(":");
}

/** Under what a term stands in the index: words under their stem, so that one look finds all forms of it. */
export function keyOfTerm(term: string): string {
  return isThingTerm(term) ? term : stemOf(term);
}

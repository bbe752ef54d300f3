import { map, text } from "../yaml/schema.ts";

/** What the list of public information says of a release, in its front matter or in site.yaml for all. */
export const informationSchema = map({
  unit: text.optional(),
  responsible: text.optional(),
  retention: text.optional(),
});

/** Who keeps what was issued, and how long. */
export interface InformationKeys {
  /** The unit that has it. */
  readonly unit?: string | undefined;
  /** Who answers for its being made. */
  readonly responsible?: string | undefined;
  readonly retention?: string | undefined;
}

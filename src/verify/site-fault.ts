import type { Text } from "../base/language.ts";

/** Something in a built site that its readers or its office would not want. */
export interface SiteFault {
  /** What was looked at: links, ids, policy and so on. */
  readonly about: Subject;
  /** Whether it is wrong, or only worth a look. */
  readonly severity: "error" | "warning";
  /** The file of the site, relative to its folder. */
  readonly file: string;
  readonly message: Text;
}

export type Subject =
  | "links"
  | "ids"
  | "policy"
  | "feeds"
  | "sitemap"
  | "names"
  | "metadata"
  | "leaks"
  | "weight"
  | "calendars"
  | "security";

/** Takes what was found. */
export type Tell = (fault: SiteFault) => void;

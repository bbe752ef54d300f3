import { dayOf } from "../base/date.ts";
import type { Language } from "../base/language.ts";
import type { Telling } from "../indexes/index-kind.ts";
import type { Site } from "./model.ts";

/** Telling of things on the day of a site, in its language unless another is given. */
export function tellingOf(
  { now, settings }: Pick<Site, "now" | "settings">,
  language: Language = settings.language,
): Telling {
  return { today: dayOf(now), language };
}

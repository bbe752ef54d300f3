import type { Site } from "./model.ts";

/** A site that says of itself that it shows what is not published. */
export function asTrial(site: Site): Site {
  const notice = [site.settings.words.trial, site.settings.notice].filter(Boolean).join(" ");
  return { ...site, settings: { ...site.settings, notice, isTrial: true } };
}

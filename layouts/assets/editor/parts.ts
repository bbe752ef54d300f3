import type { Cms, PartsOptions } from "./cms.ts";
import { registerFormats } from "./formats.ts";

export type { Cms, PartsOptions } from "./cms.ts";

/** Registers all that our editor has beyond Sveltia CMS. */
export function registerParts(cms: Cms, _options: PartsOptions): void {
  registerFormats(cms);
}

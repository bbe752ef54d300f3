import { createChecker } from "./checker.ts";
import type { Cms, PartsOptions } from "./cms.ts";
import { domField } from "./dom-field.ts";
import { findingsField } from "./findings-field.ts";
import { focusField } from "./focus-field.ts";
import { registerFormats } from "./formats.ts";
import { placePasting } from "./paste.ts";
import { photosField } from "./photos-field.ts";
import { previewPane } from "./preview.ts";
import { addStyles } from "./styles.ts";
import { textField } from "./text-field.ts";

export type { Cms, PartsOptions } from "./cms.ts";

/** Registers all that our editor has beyond Sveltia CMS. */
export function registerParts(cms: Cms, { knownUrl, workerUrl, styleUrl, folder }: PartsOptions): void {
  registerFormats(cms);
  const checker = createChecker(workerUrl, { knownUrl, styleUrl });
  cms.registerFieldType("siaran-findings", domField(findingsField(checker, folder)));
  cms.registerFieldType("siaran-text", domField(textField(checker)));
  cms.registerFieldType("siaran-focus", domField(focusField));
  cms.registerFieldType("siaran-photos", domField(photosField));
  addStyles();
  placePasting(checker);
  cms.registerPreviewTemplate("siaran", domField(previewPane(checker, folder)));
}

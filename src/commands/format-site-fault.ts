import type { Language } from "../base/language.ts";
import type { SiteFault } from "../verify/verify.ts";

const levels = {
  error: { id: "kesalahan", en: "error" },
  warning: { id: "peringatan", en: "warning" },
} as const;

/** One finding in a built site as a line. */
export function formatSiteFault({ file, severity, about, message }: SiteFault, language: Language): string {
  return `${file}: ${levels[severity][language]}: ${message[language]} [${about}]`;
}

import type { Language } from "../base/language.ts";

/** The language that `SIARAN_LANG` asks for; Indonesian without it. */
export function defaultLanguage(): Language {
  return process.env.SIARAN_LANG === "en" ? "en" : "id";
}

import type { Language } from "./language.ts";

/** A whole number with the points that Indonesian puts between thousands: `12.345`; in English `12,345`. */
export function formatNumber(value: number, language: Language = "id"): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, language === "id" ? "." : ",");
}

import { formatDay } from "../base/date.ts";
import type { Extraction } from "../text/extraction.ts";
import { weekdayContradiction } from "../text/weekday-check.ts";
import type { Doubt, Evidence } from "./proposal.ts";

/** The date of a text, or why it is left empty. */
export type ProposedDate =
  | { readonly date: string; readonly evidence: Evidence }
  | { readonly date?: undefined; readonly doubt: Doubt };

/** A date found with less than this is asked about. */
const sure = 0.7;

/**
 * The date a text gives of itself. It is taken only where it is whole, well written and agrees with its weekday;
 * everything else is said with what it may be.
 */
export function proposeDate({ date }: Extraction): ProposedDate {
  if (date === undefined) return doubt("naskah tidak menyebut tanggal");
  const { iso, text, malformed, mention } = date.value;
  const contradiction = weekdayContradiction(mention);
  if (contradiction !== undefined && mention.day !== undefined) {
    const [first] = contradiction.corrections;
    const { written, actual } = contradiction;
    const perhaps = first === undefined ? "" : `; mungkin ${written}, ${formatDay(first.day)}`;
    return doubt(
      `"${text}", padahal ${formatDay(mention.day)} hari ${actual}${perhaps}`,
      first?.day ?? mention.day,
    );
  }
  if (mention.impossible) return doubt(`"${text}" tidak ada dalam kalender`);
  if (iso.length !== 10) return doubt(`"${text}" tidak menyebut tahun atau hari`);
  if (malformed !== undefined) return doubt(`"${text}" salah tulis; mungkin ${iso}`, iso);
  if (date.confidence < sure || mention.day === undefined) return doubt(`"${text}" mungkin ${iso}`, iso);
  return { date: iso, evidence: { key: "date", value: iso, confidence: date.confidence, from: text } };
}

function doubt(words: string, guess?: string): ProposedDate {
  return { doubt: { key: "date", words, ...(guess === undefined ? {} : { guess }) } };
}

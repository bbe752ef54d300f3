import type { Day } from "../base/date.ts";
import type { Extraction } from "../text/extraction.ts";
import type { Known } from "../text/known.ts";
import { appointmentsOn } from "../text/known-officials.ts";
import { mayBeSameOffice } from "./may-be-same-office.ts";
import type { Doubt, Evidence, OfficialReference } from "./proposal.ts";

export interface ResolvedOfficials {
  readonly officials: readonly OfficialReference[];
  readonly evidence: readonly Evidence[];
  readonly doubts: readonly Doubt[];
}

/** A name found with less than this is asked about. */
const sure = 0.7;

/**
 * Finds the officials of a text in the register, by name and by the office held on its day. Where the text prints an
 * office that the register does not know for that day, the text's own is kept beside the id; where the register
 * knows another, that is said and left to a person.
 */
export function resolveOfficials(
  { officials }: Extraction,
  { plain, known, day }: { plain: string; known: Known; day: Day | undefined },
): ResolvedOfficials {
  const references = new Map<string, OfficialReference>();
  const evidence: Evidence[] = [];
  const doubts: Doubt[] = [];
  for (const { value, confidence, start, end } of officials) {
    const { id, name, office } = value;
    const from = plain.slice(start, end).replace(/\s+/g, " ");
    const doubt = (words: string, guess?: string) =>
      doubts.push({ key: "officials", words, ...(guess === undefined ? {} : { guess }) });
    if (id === undefined) {
      doubt(`"${from}" belum ada di daftar pejabat`);
      continue;
    }
    if (references.has(id)) continue;
    const official = known.officials.find((entry) => entry.id === id);
    const held = official === undefined ? [] : appointmentsOn(official, day);
    const dated = held.filter(
      (appointment) => appointment.from !== undefined || appointment.to !== undefined,
    );
    const matches = office === "" || held.some((appointment) => mayBeSameOffice(appointment.office, office));
    if (confidence < sure && !(matches && office !== "")) {
      doubt(`"${from}" mungkin ${id}`, id);
      continue;
    }
    evidence.push({
      key: "officials",
      value: id,
      confidence: matches ? Math.max(confidence, 0.9) : confidence,
      from,
    });
    if (matches || day === undefined) references.set(id, id);
    else if (dated.length === 0) references.set(id, { id, as: office });
    else {
      references.set(id, id);
      const offices = dated.map((appointment) => appointment.office).join(" atau ");
      doubt(`${name}: naskah menulis "${office}", daftar pejabat pada ${day}: ${offices}`);
    }
  }
  return { officials: [...references.values()], evidence, doubts };
}

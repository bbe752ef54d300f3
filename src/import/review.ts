import { type Day, parseMoment } from "../base/date.ts";
import type { Registry } from "../content/registry.ts";
import type { Asker, Choice } from "../disk/ask.ts";
import { indexKinds } from "../indexes/table.ts";
import type { ImportDraft } from "./draft.ts";
import type { Doubt, Proposal } from "./proposal.ts";
import { summaryLength } from "./summary.ts";

export interface ReviewOptions {
  readonly asker: Asker;
  readonly registry: Registry;
  /** IANA zone of dates without an offset. */
  readonly zone: string;
  /** Proposes once more, when an answer tells what the first proposal could not know. */
  readonly proposeAgain: (draft: ImportDraft) => Proposal;
}

/**
 * Asks about everything that is uncertain in a proposal, and at last whether to write it.
 * @returns the completed proposal, or `undefined` where the text shall not be imported.
 */
export async function review(
  draft: ImportDraft,
  first: Proposal,
  { asker, registry, zone, proposeAgain }: ReviewOptions,
): Promise<Proposal | undefined> {
  let proposal = first;
  if (first.date === undefined) {
    const date = await asker.line({
      message: `Tanggal siaran (${reasons(first, "date")})`,
      initial: guesses(first, "date")[0] ?? "",
      check: (answer) => checkDate(answer, zone),
    });
    if (date === undefined) return undefined;
    // Which office somebody held depends on the day.
    proposal = proposeAgain({ ...draft, data: { ...draft.data, date } });
  }
  if (proposal.title === undefined) {
    const title = await asker.line({
      message: "Judul siaran",
      check: (answer) => (answer === "" ? "Judul wajib diisi" : undefined),
    });
    if (title === undefined) return undefined;
    proposal = settled({ ...proposal, title }, "title");
  }
  for (const key of ["cities", "officials", "events"] as const) {
    if (!proposal.doubts.some((doubt) => doubt.key === key)) continue;
    const before = proposal[key].map((reference) =>
      typeof reference === "string" ? reference : reference.id,
    );
    const chosen = await asker.many(`${names[key]} (${reasons(proposal, key)})`, choices(registry, key), [
      ...before,
    ]);
    if (chosen === undefined) return undefined;
    const kept = proposal.officials.filter(
      (reference) => typeof reference !== "string" && chosen.includes(reference.id),
    );
    const references =
      key === "officials"
        ? chosen.map(
            (id) => kept.find((reference) => typeof reference !== "string" && reference.id === id) ?? id,
          )
        : chosen;
    proposal = settled({ ...proposal, [key]: references }, key);
  }
  if (proposal.summary === undefined) {
    const summary = await asker.line({ message: "Ringkasan, 40 sampai 200 karakter", check: checkSummary });
    if (summary === undefined) return undefined;
    proposal = settled({ ...proposal, summary }, "summary");
  }
  return (await asker.confirm(`Tulis naskah "${proposal.title}"?`)) ? proposal : undefined;
}

const names = { cities: "Daerah", officials: "Pejabat", events: "Acara" } as const;

/**
 * What can be chosen of an index, by name.
 * @param key of the index.
 * @param day for which officials are shown with their office; absent where it is not known.
 */
export function choices({ entries }: Pick<Registry, "entries">, key: string, day?: Day): Choice[] {
  const kind = indexKinds.find((index) => index.key === key);
  return [...(entries.get(key)?.values() ?? [])].map((entry) => {
    const hint = kind?.hintOf?.(entry, day);
    return { value: entry.id, label: entry.name, ...(hint === undefined ? {} : { hint }) };
  });
}

/** Says what is wrong with a date typed in, or nothing. */
export function checkDate(answer: string, zone: string): string | undefined {
  const moment = parseMoment(answer, zone);
  if (moment === "unreadable") return "Tulis tahun-bulan-hari, misalnya 2019-07-18";
  return moment === "impossible" ? "Tanggal ini tidak ada dalam kalender" : undefined;
}

/** Says what is wrong with a summary typed in, or nothing. */
export function checkSummary(answer: string): string | undefined {
  const { minimum, maximum } = summaryLength;
  if (answer.length >= minimum && answer.length <= maximum) return undefined;
  return `Ringkasan ${minimum} sampai ${maximum} karakter; ini ${answer.length}`;
}

function settled(proposal: Proposal, key: Doubt["key"]): Proposal {
  return { ...proposal, doubts: proposal.doubts.filter((doubt) => doubt.key !== key) };
}

function reasons({ doubts }: Proposal, key: string): string {
  return doubts
    .filter((doubt) => doubt.key === key)
    .map(({ words }) => words)
    .join("; ");
}

function guesses({ doubts }: Proposal, key: string): string[] {
  return doubts.filter((doubt) => doubt.key === key).flatMap(({ guess }) => guess ?? []);
}

import type { Known } from "../text/known.ts";
import { detectFormat } from "./detect-format.ts";
import type { ImportDraft } from "./draft.ts";
import { formatNote } from "./notes.ts";
import type { Pasted } from "./pasted.ts";
import type { OfficialReference, Proposal } from "./proposal.ts";
import { propose } from "./propose.ts";
import { readDrafts } from "./read-drafts.ts";

/**
 * Reads the releases in a message, a mail or a document.
 * @param name of the file; that of a text that was pasted ends in `.txt`.
 * @throws UserError where there is none to be read.
 */
export async function readPasted(bytes: Uint8Array, name: string, known: Known): Promise<Pasted[]> {
  const format = detectFormat(bytes.subarray(0, 8192), name);
  // An export holds a whole site, which no form can take.
  const drafts = await readDrafts(bytes, name, format === "wordpress" ? "text" : format);
  return drafts.map((draft) => toPasted(draft, known));
}

function toPasted(draft: ImportDraft, known: Known): Pasted {
  const { proposal, notes } = propose(draft, known);
  return {
    fields: fieldsOf(proposal),
    evidence: proposal.evidence,
    doubts: proposal.doubts,
    notes: notes.map((note) => formatNote(note, "id")),
    pictures: draft.pictures,
  };
}

function fieldsOf(proposal: Proposal): Record<string, string> {
  const { officials, source, text } = proposal;
  const { title, date, summary, dateline, number, byline } = proposal;
  const names = Object.fromEntries(
    officials.flatMap((one) => (typeof one === "string" ? [] : [[one.id, one.as]])),
  );
  const fields = {
    ...{ title, date, summary, dateline, number, byline },
    cities: proposal.cities.join(","),
    officials: officials.map(idOf).join(","),
    officials_as: Object.keys(names).length === 0 ? undefined : JSON.stringify(names),
    events: proposal.events.join(","),
    topics: proposal.topics.join(","),
    "source.name": source?.name,
    "source.url": source?.url,
    body: text.trim(),
  };
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) =>
      value === undefined || value === "" ? [] : [[key, value]],
    ),
  );
}

function idOf(official: OfficialReference): string {
  return typeof official === "string" ? official : official.id;
}

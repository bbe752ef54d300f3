import type { Extraction } from "../text/extraction.ts";
import type { Known } from "../text/known.ts";
import type { ImportDraft } from "./draft.ts";
import type { Note } from "./notes.ts";
import { type Placed, type PlaceOptions, placeRelease } from "./place-release.ts";
import type { Proposal } from "./proposal.ts";
import { propose } from "./propose.ts";

/** What the import of one text came to. */
export interface ImportResult {
  readonly origin: string;
  readonly placed: Placed | { readonly state: "declined" };
  readonly proposal: Proposal;
  readonly notes: readonly Note[];
}

export interface ImportTextOptions extends PlaceOptions {
  readonly known: Known;
  /** A day near which dates without a year lie. */
  readonly base?: string;
  /** Told of the result before it is remembered, so that no interruption leaves it untold. */
  readonly record?: (result: ImportResult) => Promise<void>;
  /** Lets a person confirm and complete what was proposed. @returns `undefined` where the text shall not be imported. */
  readonly review?: (proposal: Proposal, extraction: Extraction) => Promise<Proposal | undefined>;
}

/** Imports one text, unless it was before: proposes its front matter, has it reviewed and writes the draft. */
export async function importText(
  draft: ImportDraft,
  options: ImportTextOptions,
): Promise<ImportResult | { readonly origin: string; readonly placed: Placed }> {
  const { ledger, known, base, review, record } = options;
  const earlier = ledger.fileOf(draft.key);
  if (earlier !== undefined)
    return { origin: draft.origin, placed: { state: "known", file: earlier, pictures: [] } };
  const { proposal, extraction, notes } = propose(draft, known, base);
  const reviewed = review ? await review(proposal, extraction) : proposal;
  const placed = reviewed ? await placeRelease(draft, reviewed, options) : ({ state: "declined" } as const);
  const result = { origin: draft.origin, placed, proposal: reviewed ?? proposal, notes };
  await record?.(result);
  if (placed.state === "written" || placed.state === "same")
    await ledger.add({ key: draft.key, origin: draft.origin, file: placed.file });
  return result;
}

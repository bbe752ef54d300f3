import type { ImportDraft, SourceData } from "./draft.ts";
import { missingPieces } from "./missing-words.ts";
import type { Note } from "./notes.ts";
import { Notes } from "./notes.ts";
import type { Proposal } from "./proposal.ts";

/**
 * Says of a draft which pieces of its source are neither in it nor in its notes. Readers know their format as well
 * as they can; this holds for what they do not know.
 * @param pieces the text of the source as a plain reader finds it.
 */
export function withMissing(draft: ImportDraft, pieces: readonly string[]): ImportDraft {
  const { plain, data, pictures, notes } = draft;
  const kept = [
    ...plain.split("\n"),
    ...valuesOf(data),
    ...pictures.flatMap(({ name, url = "", alt, caption }) => [name, url, alt, caption]),
    ...notes.flatMap(aboutOf),
  ];
  return { ...draft, notes: [...notes, ...leftOut(missingPieces(pieces, kept))] };
}

/** Adds notes to a draft. */
export function addNotes(draft: ImportDraft, notes: readonly Note[]): ImportDraft {
  return { ...draft, notes: [...draft.notes, ...notes] };
}

/** The same of what became of a draft when values were taken out of its text and put into front matter. */
export function missingFrom(
  draft: ImportDraft,
  proposal: Proposal,
  plain: string,
  notes: readonly Note[],
): Note[] {
  const { title, date, slug, dateline, number, byline, source, topics, aliases, summary } = proposal;
  const kept = [
    ...plain.split("\n"),
    ...[title, date, slug, dateline, number, byline, source?.name, source?.url].flatMap(
      (value) => value ?? [],
    ),
    ...(draft.data.summary === undefined || summary === undefined ? [] : [summary]),
    ...topics,
    ...aliases,
    ...notes.flatMap(aboutOf),
  ];
  const { title: given, summary: told, byline: author } = draft.data;
  return leftOut(
    missingPieces([...draft.plain.split("\n"), ...words(given), ...words(told), ...words(author)], kept),
  );
}

function leftOut(pieces: readonly string[]): Note[] {
  const notes = new Notes();
  for (const piece of pieces) notes.add("left-out", piece);
  return notes.list();
}

function valuesOf(data: SourceData): string[] {
  const { title, subject, date, slug, summary, byline, source, topics, aliases } = data;
  const single = [title, subject, date, slug, summary, byline, source?.name, source?.url];
  return [...single.flatMap((value) => value ?? []), ...(topics ?? []), ...(aliases ?? [])];
}

function aboutOf({ about, count }: Note): string[] {
  return about.split("\n").flatMap((line) => Array<string>(Math.min(count, 1000)).fill(line));
}

function words(value: string | undefined): string[] {
  return value === undefined ? [] : [value];
}

import { parseOldAddress } from "../base/address.ts";
import { extract } from "../text/extract.ts";
import type { Extraction } from "../text/extraction.ts";
import type { Known } from "../text/known.ts";
import { missingFrom } from "./account.ts";
import { type ImportDraft, writtenDay } from "./draft.ts";
import { findHeadline } from "./headline.ts";
import { movedOf, moveLines } from "./move-lines.ts";
import { type Note, Notes } from "./notes.ts";
import { plainOf } from "./plain.ts";
import type { Doubt, Evidence, Proposal } from "./proposal.ts";
import { proposeDate } from "./resolve-date.ts";
import { resolveOfficials } from "./resolve-officials.ts";
import { summarise, summaryLength } from "./summary.ts";
import { findUnregistered } from "./unregistered.ts";

/** A city or event found with less than this is asked about. */
const sure = 0.7;
const eventSure = 0.6;

export interface Proposed {
  readonly proposal: Proposal;
  readonly extraction: Extraction;
  /** The reader's notes and those of moving lines to front matter. */
  readonly notes: readonly Note[];
}

/**
 * Reads a draft and proposes its front matter. What the source itself says of the text comes before what its words
 * say; what is uncertain is left empty and said.
 * @param base a day near which dates without a year lie, for sources that do not say when a text was written.
 */
export function propose(draft: ImportDraft, known: Known, base?: string): Proposed {
  const { data, plain } = draft;
  const day = writtenDay(data.date) ?? base ?? data.sent;
  const extraction = extract(plain, { known, ...(day === undefined ? {} : { base: { day } }) });
  const evidence: Evidence[] = [];
  const doubts: Doubt[] = [];
  const notes = new Notes();
  const note = (key: string, value: string, confidence: number, from: string) => {
    evidence.push({ key, value, confidence, from: from.replace(/\s+/g, " ") });
  };

  const headline = data.title === undefined ? findHeadline(plain, extraction) : undefined;
  const title = data.title ?? headline?.line ?? data.subject;
  if (data.title !== undefined) note("title", data.title, 1, "");
  else if (headline !== undefined) note("title", headline.line, headline.confidence, headline.line);
  else if (data.subject !== undefined) note("title", data.subject, 0.7, data.subject);
  else doubts.push({ key: "title", words: "naskah tidak punya baris judul" });

  const found = data.date === undefined ? proposeDate(extraction) : undefined;
  // The day it was sent says when a text was written that tells no day of its own.
  const sent = extraction.date === undefined ? data.sent : undefined;
  const date = data.date ?? found?.date ?? sent;
  if (data.date !== undefined) note("date", data.date, 1, "");
  else if (found?.date !== undefined) evidence.push(found.evidence);
  else if (sent !== undefined) note("date", sent, 0.7, "");
  else if (found !== undefined) doubts.push(found.doubt);

  const cities = new Set(data.cities);
  for (const { value, confidence, start, end } of extraction.cities) {
    const from = plain.slice(start, end);
    if (value.id === undefined) {
      doubts.push({
        key: "cities",
        words: `"${from}" (${value.type} ${value.name}) belum ada di daftar daerah`,
      });
    } else if (confidence < sure) {
      doubts.push({ key: "cities", words: `"${from}" mungkin ${value.id}`, guess: value.id });
    } else {
      cities.add(value.id);
      note("cities", value.id, confidence, from);
    }
  }
  if (cities.size === 0 && doubts.every(({ key }) => key !== "cities"))
    doubts.push({ key: "cities", words: "naskah tidak menyebut daerah" });

  const people = resolveOfficials(extraction, { plain, known, day: writtenDay(date) });
  evidence.push(...people.evidence);
  doubts.push(...people.doubts);

  const events = new Set(data.events);
  for (const { value, confidence, start, end } of extraction.events) {
    const from = plain.slice(start, end);
    if (value.id !== undefined && confidence >= eventSure) {
      events.add(value.id);
      note("events", value.id, confidence, from);
    } else if (confidence >= 0.8)
      doubts.push({ key: "events", words: `"${value.name}" belum ada di daftar acara` });
  }

  const { dateline, number, byline, outlet, venue } = extraction;
  const moved = movedOf(extraction, headline?.line, date !== undefined);
  // The source names an author: notes like "(hms)" then stay where they are.
  const text = moveLines(draft.text, data.byline === undefined ? moved : { ...moved, bylines: [] }, notes);
  if (venue !== undefined) note("venue", venue.value, venue.confidence, venue.value);
  if (dateline !== undefined && dateline.value.place !== "")
    note("dateline", dateline.value.place, dateline.confidence, dateline.value.text);
  if (number !== undefined) note("number", number.value, number.confidence, number.value);
  const author = data.byline ?? authorOf(moved.bylines);
  if (byline !== undefined && author !== undefined) note("byline", author, byline.confidence, byline.value);
  const source = data.source ?? (outlet === undefined ? undefined : { name: outlet.value });
  if (outlet !== undefined) note("source", outlet.value, outlet.confidence, outlet.value);

  const given = data.summary;
  const fits =
    given !== undefined && given.length >= summaryLength.minimum && given.length <= summaryLength.maximum;
  if (given !== undefined && !fits) notes.add("excerpt", given);
  const summary = fits
    ? given
    : summarise(
        leadOf(plain, dateline?.value.closing === true ? undefined : dateline?.end) ?? paragraphsOf(text),
      );
  if (summary === undefined)
    doubts.push({ key: "summary", words: "teras terlalu pendek untuk dijadikan ringkasan" });
  else note("summary", summary, fits ? 1 : 0.8, "");

  const [firstCity] = cities;
  const proposal: Proposal = {
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(data.slug === undefined ? {} : { slug: data.slug }),
    cities: [...cities],
    officials: withGiven(data.officials ?? [], people.officials),
    events: [...events],
    ...(summary === undefined ? {} : { summary }),
    ...(dateline === undefined || dateline.value.place === "" ? {} : { dateline: dateline.value.place }),
    ...(number === undefined ? {} : { number: number.value }),
    ...(author === undefined ? {} : { byline: author }),
    ...(source === undefined ? {} : { source }),
    topics: data.topics ?? [],
    // A whole address is for the server; one that none could redirect stays in the records of the import.
    aliases: [
      ...(data.aliases ?? []),
      ...(data.redirects ?? []).filter((address) => parseOldAddress(address)),
    ],
    public: data.public ?? false,
    text,
    evidence,
    doubts,
    unregistered: findUnregistered(extraction, plain, firstCity),
  };
  const said = notes.list();
  return {
    extraction,
    notes: [...draft.notes, ...said, ...missingFrom(draft, proposal, plainOf(text), said)],
    proposal,
  };
}

function withGiven(given: readonly string[], found: Proposal["officials"]): Proposal["officials"] {
  const ids = found.map((reference) => (typeof reference === "string" ? reference : reference.id));
  return [...given.filter((id) => !ids.includes(id)), ...found];
}

/** "(Fadly)" is Fadly; several notes are parted by commas. */
function authorOf(bylines: readonly string[]): string | undefined {
  const names = bylines.map((byline) => byline.replace(/^[(*\s/]+|[)*\s]+$/g, "").replace(/\s+:/, ":"));
  return names.length === 0 ? undefined : names.join(", ");
}

/** The paragraphs from the dateline on: what stands above it is captions, stamps and mastheads. */
function leadOf(plain: string, end: number | undefined): string[] | undefined {
  return end === undefined ? undefined : plain.slice(end).trim().split("\n");
}

/** The running text: headings, lists, tables and quotations make no summary. */
function paragraphsOf(markdown: string): string[] {
  return markdown
    .split("\n\n")
    .filter((block) => !/^(?:#{1,6}\s|[-+*]\s|\d+[.)]\s|\||>|---)/.test(block))
    .map((block) => plainOf(block).replace(/\n/g, " "))
    .filter((paragraph) => paragraph.length >= 20);
}

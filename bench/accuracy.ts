import { existsSync, readFileSync } from "node:fs";
import { findDates } from "../src/text/dates.ts";
import { type Extraction, extract } from "../src/text/extract.ts";
import { type Known, nothingKnown } from "../src/text/known.ts";
import { toJson } from "../src/text/to-json.ts";
import { weekdayContradiction } from "../src/text/weekday-check.ts";
import { type Annotation, readAnnotations } from "./accuracy/annotations.ts";
import {
  mentionsOutlet,
  sameByline,
  sameCity,
  sameEvent,
  sameOffice,
  sameOutlet,
  samePerson,
  sameText,
} from "./accuracy/compare.ts";
import { readKnown } from "./accuracy/known-registry.ts";
import { Tally } from "./accuracy/tally.ts";

/** Texts that the readers were written against, and texts that were written and annotated without a look at them. */
const sets = { "the 74 samples": "samples", "60 texts written blind": "samples-blind" } as const;

/**
 * Scores extraction against annotated texts and prints precision, recall and F1 per field. The failures are those of
 * the first set alone: nobody who writes a reader should see what it does not read in the second.
 */
async function main(): Promise<void> {
  const known = await readKnown(new URL("../posts/", import.meta.url));
  for (const [title, name] of Object.entries(sets)) {
    const folder = new URL(`../test/fixtures/${name}/`, import.meta.url);
    const list = new URL("annotations.jsonl", folder);
    if (!existsSync(list)) continue;
    const annotations = readAnnotations(readFileSync(list, "utf8"));
    const options = { annotations, folder, failures: name === sets["the 74 samples"] };
    run(`${title}, empty registry`, { ...options, known: nothingKnown });
    if (known !== undefined && options.failures)
      run(`${title}, registry of posts/_data`, { ...options, known });
  }
}

interface Run {
  readonly annotations: readonly Annotation[];
  readonly folder: URL;
  readonly known: Known;
  readonly failures: boolean;
}

function run(title: string, { annotations, folder, known, failures }: Run): void {
  const tallies = new Map<string, Tally>();
  const tally = (field: string): Tally => {
    const found = tallies.get(field) ?? new Tally();
    tallies.set(field, found);
    return found;
  };
  for (const gold of annotations) {
    const text = readFileSync(new URL(gold.file, folder), "utf8");
    score(gold, text, extract(text, { known }), tally, known !== nothingKnown);
  }
  console.log(`\n${title}\n${"field".padEnd(24)}precision  recall      F1`);
  for (const [field, found] of tallies) console.log(found.line(field));
  if (!failures) return;
  for (const [field, found] of tallies)
    for (const failure of found.failures) console.log(`  ${field} ${failure}`);
}

function score(
  gold: Annotation,
  text: string,
  extraction: Extraction,
  tally: (field: string) => Tally,
  withRegistry: boolean,
): void {
  const plain = toJson(extraction);
  const { id } = gold;
  // A year that stands only in the address cannot be read from the text: no answer is then right, a wrong one wrong.
  const literal = gold.date_literal || gold.date_iso;
  const unreadable = gold.date_literal === "" && !text.includes(gold.date_iso.slice(0, 4));
  const weekdayOnly = !/\d/.test(gold.date_as_written);
  const iso = plain.date.iso === gold.date_iso ? literal : plain.date.iso;
  tally("date").value(id, (unreadable || weekdayOnly) && iso === "" ? "" : literal, iso);
  tally("  the true day").value(id, gold.date_iso, plain.date.iso);
  scoreWeekdays(gold, text, tally);
  // A date that no calendar has is mistyped as well.
  tally("malformed date").flag(
    id,
    gold.date_malformed,
    findDates(text).some(({ malformed, impossible }) => malformed !== undefined || impossible),
  );
  tally("dateline place").value(id, gold.dateline_place, plain.dateline.place, sameText);
  const outlet = mentionsOutlet(gold.outlet, {
    dateline: gold.dateline_as_written,
    place: gold.dateline_place,
    head: text.slice(0, 30),
  });
  tally("outlet").value(id, outlet ? gold.outlet : "", plain.outlet, sameOutlet);
  tally("cities").list(id, gold.cities, plain.cities, sameCity, (city) => `${city.name}/${city.type}`);
  const officials = gold.officials.filter((official) => official.name_in_text || withRegistry);
  const pairs = tally("officials' names").list(
    id,
    officials,
    plain.officials,
    samePerson,
    (official) => official.name,
  );
  const exact = officials.filter(({ name }) => plain.officials.some((found) => sameText(found.name, name)));
  tally("  letter for letter").count(exact.length, officials.length, plain.officials.length);
  for (const [wanted, found] of pairs)
    tally("their office").value(`${id} ${wanted.name}:`, wanted.title, found.office, sameOffice);
  const spoken = gold.events.filter(({ name }) => isSpoken(name, text));
  tally("events").list(id, spoken, plain.events, sameEvent, (event) => event.name);
  const all = gold.events.filter((event) => plain.events.some((found) => sameEvent(event, found)));
  tally("  all annotated").count(all.length, gold.events.length, plain.events.length);
  tally("byline").value(id, gold.byline_as_written, plain.byline, sameByline);
  const count = plain.quotations.length;
  tally("number of quotations").value(id, String(gold.number_of_quotes), String(count));
  tally("quotations, summed").count(Math.min(gold.number_of_quotes, count), gold.number_of_quotes, count);
}

function scoreWeekdays(gold: Annotation, text: string, tally: (field: string) => Tally): void {
  const mentions = findDates(text);
  const contradictions = mentions.filter((mention) => weekdayContradiction(mention) !== undefined);
  tally("weekday contradictions").flag(gold.id, gold.weekday_mismatch, contradictions.length > 0);
}

/** Annotators named happenings from the whole article; only those whose words are in the text can be found. */
function isSpoken(name: string, text: string): boolean {
  const words = name.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? [];
  const lower = text.toLowerCase();
  return words.filter((word) => lower.includes(word)).length >= words.length * 0.6;
}

await main();

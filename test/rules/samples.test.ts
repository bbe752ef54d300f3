import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { compileExample, exampleFiles } from "./example-site.ts";

/**
 * The annotated samples, each as a release of its own date. What a careful reader noted of weekdays and dates is what
 * the rules must find, and nothing else.
 */
const folder = new URL("../fixtures/samples/", import.meta.url);

interface Annotation {
  readonly id: string;
  readonly file: string;
  readonly date_iso: string;
  readonly weekday_mismatch: boolean;
  readonly date_malformed: boolean;
}

const samples = readFileSync(new URL("annotations.jsonl", folder), "utf8")
  .trim()
  .split("\n")
  .map((line): Annotation => JSON.parse(line));

const { diagnostics } = compileExample(
  exampleFiles(
    samples
      .map(({ file, date_iso }) => {
        const date = /^\d{4}-\d{2}-\d{2}$/.test(date_iso) ? date_iso : "2022-06-15";
        const text = readFileSync(new URL(file, folder), "utf8").replace(/\n+/g, "\n\n");
        return `title: Naskah ${file}\ndate: ${date}\nallow: [folder-date]\n---\n${text}`;
      })
      .join("\n===\n"),
  ),
);

function idsOf(codes: readonly string[], list: readonly Diagnostic[] = diagnostics): string[] {
  const files = list.filter(({ code }) => codes.includes(code)).map(({ place }) => place.file);
  return [...new Set(files)]
    .map((file) => samples[Number(/contoh-(\d+)/.exec(file)?.[1]) - 1]?.id ?? "")
    .sort();
}

const annotated = suite("annotated samples");

annotated("every weekday that contradicts its date is found, and no other", () => {
  assert.equal(
    idsOf(["date-weekday", "date-weekday-base"]),
    samples.filter(({ weekday_mismatch }) => weekday_mismatch).map(({ id }) => id),
  );
});

annotated("every mistyped date is found, and no other", () => {
  assert.equal(
    idsOf(["date-malformed"]),
    samples.filter(({ date_malformed }) => date_malformed).map(({ id }) => id),
  );
});

annotated("no date of a letter, a law, a term or a street is taken for a wrong one", () => {
  assert.equal(idsOf(["date-nonexistent"]), []);
  assert.ok(idsOf(["date-far", "date-year-missing", "date-outside-event"]).length <= 2);
});

annotated.run();

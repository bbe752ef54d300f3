import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { compileExample, exampleFiles } from "./example-site.ts";

/** Compiles an example with further lines in site.yaml. */
function compileWith(example: string, siteLines: string): readonly Diagnostic[] {
  const made = exampleFiles(example);
  const texts = made.content.texts.map(({ file, bytes }) => ({
    file,
    bytes: file.endsWith("site.yaml") ? Buffer.concat([bytes, Buffer.from(siteLines)]) : bytes,
  }));
  return compileExample({ ...made, content: { ...made.content, texts } }).diagnostics;
}

const wrong = "Rapat digelar Kamis (18/7/2018) di aula.";

const levels = suite("rules in site.yaml");

levels("sets how grave a finding is", () => {
  const [found, ...others] = compileWith(wrong, "rules: { date-weekday: info }\n");
  assert.is(found?.code, "date-weekday");
  assert.is(found?.severity, "info");
  assert.equal(others, []);
});

levels("turns a rule off", () => {
  assert.equal(compileWith(wrong, "rules: { date-weekday: off }\n"), []);
});

levels("sets how grave a fault of content is, where it stops no publication", () => {
  const late = "date: 2019-06-18\n---\nNaskah tanpa temuan.";
  assert.equal(
    compileWith(late, "").map(({ code, severity }) => `${code} ${severity}`),
    ["folder-date warning"],
  );
  assert.equal(compileWith(late, "rules: { folder-date: off }\n"), []);
  assert.is(compileWith(late, "rules: { folder-date: error }\n")[0]?.severity, "error");
  assert.is(compileWith(late, "rules: { city-unknown: off }\n").at(-1)?.code, "rule-unknown");
});

levels("refuses a code that does not exist, with the nearest one, where it stands", () => {
  const [found] = compileWith("Naskah tanpa temuan.", "rules:\n  date-wekday: off\n");
  assert.is(found?.code, "rule-unknown");
  assert.is(found?.severity, "error");
  assert.is(found?.place.file, "posts/_data/site.yaml");
  assert.match(found?.hint ?? "", /date-weekday/);
});

levels("refuses a level that does not exist", () => {
  assert.ok(
    compileWith("Naskah.", "rules: { date-weekday: keras }\n").some(({ code }) => code === "value-type"),
  );
});

levels.run();

const allow = suite("allow");

allow("accepts a finding in its own release only", () => {
  const { diagnostics } = compileExample(exampleFiles(`allow: [date-weekday]\n---\n${wrong}\n===\n${wrong}`));
  assert.equal(
    diagnostics.map(({ code, place }) => `${place.file} ${code}`),
    ["posts/2019/07/contoh-2.md date-weekday"],
  );
});

allow("notes a code that accepts nothing", () => {
  const [found] = compileExample(exampleFiles("allow: [jumat]\n---\nNaskah tanpa temuan.")).diagnostics;
  assert.is(found?.code, "allow-unused");
  assert.is(found?.severity, "info");
});

allow("refuses a code that does not exist", () => {
  const [found] = compileExample(exampleFiles("allow: [jumaat]\n---\nNaskah tanpa temuan.")).diagnostics;
  assert.is(found?.code, "allow-unknown");
  assert.match(found?.hint ?? "", /jumat/);
});

allow("accepts warnings about the file too, but no faults that make it unfit", () => {
  const late = compileExample(
    exampleFiles("date: 2019-06-18\nallow: [folder-date]\n---\nNaskah tanpa temuan."),
  );
  assert.equal(late.diagnostics, []);
  const unknown = compileExample(exampleFiles("cities: [kotamobago]\nallow: [city-unknown]\n---\nNaskah."));
  assert.ok(unknown.diagnostics.some(({ code }) => code === "city-unknown"));
  assert.ok(unknown.diagnostics.some(({ code }) => code === "allow-unknown"));
});

allow("says nothing of rules that are off", () => {
  assert.equal(compileWith("allow: [jumat]\n---\nNaskah tanpa temuan.", "rules: { jumat: off }\n"), []);
});

allow.run();

const languages = suite("releases in other languages");

languages("are spared the rules about Indonesian words", () => {
  const english = "lang: en\ntitle: The mayor opens the contest\n---\nThe the mayor opened it on Jum'at.";
  assert.equal(compileExample(exampleFiles(english)).diagnostics, []);
});

languages.run();

import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readFrontMatter } from "../../src/yaml/front-matter.ts";
import { collect } from "../support/report.ts";

function read(text: string) {
  const collected = collect();
  return { result: readFrontMatter({ file: "posts/a.md", text }, collected.report), ...collected };
}

const split = suite("readFrontMatter");

split("parts data from text and knows where the text begins", () => {
  const text = "---\ntitle: Rapat\n---\n\nIsi pertama.\n";
  const { result, diagnostics } = read(text);
  assert.equal(result?.data.value, { title: "Rapat" });
  assert.is(result?.body.trim(), "Isi pertama.");
  assert.is(text.slice(result?.bodyOffset), result?.body);
  assert.equal(diagnostics, []);
});

split("leaves a rule in the text alone", () => {
  const { result } = read("---\ntitle: Rapat\n---\nSatu\n\n---\n\nDua\n");
  assert.equal(result?.data.value, { title: "Rapat" });
  assert.is(result?.body, "Satu\n\n---\n\nDua\n");
});

split("takes `--- yaml` and an empty block", () => {
  assert.equal(read("--- yaml\ntitle: A\n---\n").result?.data.value, { title: "A" });
  assert.is(read("---\n---\nIsi\n").result?.data.value, null);
});

split("points into the file, not into the block", () => {
  const { result } = read("---\ntitle: Rapat\ndate: 2019\n---\n");
  assert.equal(result?.data.place(["date"]).line, 3);
});

split("points into a block below a delimiter with spaces", () => {
  const { result } = read("---  \ntitle: Rapat\ndate: 2019\n---\nIsi\n");
  assert.is(result?.data.place(["date"]).line, 3);
  assert.is(result?.body, "Isi\n");
  assert.equal(read("---  \ntitle: Rapat\n").codes(), ["front-matter-unclosed"]);
});

split("law: takes a file apart where it was put together", () => {
  const line = fc.string({ unit: "grapheme" }).map((words) => words.replace(/[\r\n]/g, ""));
  const body = fc.array(fc.oneof(line, fc.constant("---"))).map((lines) => lines.join("\n"));
  fc.assert(
    fc.property(body, fc.constantFrom("---", "--- ", "---yaml", "--- YAML"), (text, opening) => {
      const whole = `${opening}\ntitle: Rapat\n---\n${text}`;
      const { result } = read(whole);
      assert.equal(result?.data.value, { title: "Rapat" });
      assert.is(result?.body, text);
      assert.is(whole.slice(result?.bodyOffset), text);
    }),
  );
});

split("never runs code", () => {
  for (const language of ["js", "javascript", "json", "coffee", "toml", "JS", " js", "node"]) {
    const { result, codes } = read(`---${language}\nprocess.exitCode = 3;\n---\nIsi\n`);
    assert.is(result, undefined);
    assert.equal(codes(), ["front-matter-language"], language);
  }
  assert.is(process.exitCode, undefined);
});

split("says what is missing", () => {
  assert.equal(read("").codes(), ["file-empty"]);
  assert.equal(read(" \n\n").codes(), ["file-empty"]);
  assert.equal(read("Hanya isi\n").codes(), ["front-matter-missing"]);
  assert.equal(read("----\na: b\n----\n").codes(), ["front-matter-missing"]);
  for (const text of ["---\ntitle: Rapat\n\nIsi\n", "---", "--- ", "---\n", "---yaml", "---yaml\n"])
    assert.equal(read(text).codes(), ["front-matter-unclosed"], text);
});

split("finds the same fault the second time: gray-matter's cache is off", () => {
  const text = "---\ntitle: 'Rapat\n---\nIsi\n";
  const first = read(text).codes();
  assert.equal(first, ["yaml-invalid"]);
  assert.equal(read(text).codes(), first);
});

split.run();

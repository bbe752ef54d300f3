import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { formatCounts, formatDiagnostics } from "../../src/diagnostics/format-diagnostics.ts";

const fault: Diagnostic = {
  code: "city-unknown",
  severity: "error",
  place: { file: "posts/a.md", line: 4, column: 10, end: { line: 4, column: 16 } },
  message: 'Daerah "manadu" tidak ada',
  hint: "Maksudnya manado?",
};

const format = suite("formatDiagnostics");

format("shows the line and marks the words", () => {
  assert.is(
    formatDiagnostics([fault], { language: "id", lineOf: () => "cities: [manadu]" }),
    `posts/a.md:4:10: kesalahan: Daerah "manadu" tidak ada [city-unknown]
    cities: [manadu]
             ^^^^^^
    → Maksudnya manado?`,
  );
});

format("does without the line, and parts findings by an empty one", () => {
  const warning: Diagnostic = { ...fault, severity: "warning", hint: undefined };
  assert.is(
    formatDiagnostics([warning, { ...warning, severity: "info" }], { language: "en" }),
    `posts/a.md:4:10: warning: Daerah "manadu" tidak ada [city-unknown]

posts/a.md:4:10: note: Daerah "manadu" tidak ada [city-unknown]`,
  );
});

format("marks one column where there is no stretch, and the rest of the line where it goes on", () => {
  const lineOf = () => "\tabc";
  const point = { ...fault, hint: undefined, place: { file: "a", line: 1, column: 2 } };
  assert.match(formatDiagnostics([point], { language: "id", lineOf }), /\n {5}abc\n {5}\^$/);
  const long = { ...point, place: { ...point.place, end: { line: 3, column: 1 } } };
  assert.match(formatDiagnostics([long], { language: "id", lineOf }), /\n {5}\^\^\^$/);
});

format("cuts a long line to the width of the terminal, with the place in view", () => {
  const line = `${"kata ".repeat(60)}SALAH${" kata".repeat(60)}`;
  for (const width of [20, 40, 72, 100, 250]) {
    for (const length of [5, 200]) {
      const place = { file: "a", line: 1, column: 301, end: { line: 1, column: 301 + length } };
      const [, excerpt = "", marks = ""] = formatDiagnostics([{ ...fault, hint: undefined, place }], {
        language: "id",
        lineOf: () => line,
        width,
      }).split("\n");
      assert.ok(excerpt.length <= Math.max(width, 40), `${excerpt.length} of ${width}`);
      assert.ok(marks.length <= excerpt.length);
      assert.is(excerpt.slice(marks.indexOf("^"), marks.indexOf("^") + 5), "SALAH");
    }
  }
});

format("shows characters that a terminal would obey or nobody would see", () => {
  const shown = formatDiagnostics([{ ...fault, message: "a\u001b[31mb\u202ec" }], {
    language: "id",
    lineOf: () => "ab\u001bc\u200bd 👨\u200d👩",
  });
  assert.match(shown, /a␛\[31mb·c/);
  assert.match(shown, /ab␛c·d 👨\u200d👩/u);
});

format("names the other place", () => {
  const twin = {
    ...fault,
    related: [{ place: { file: "posts/b.md", line: 2, column: 1 }, message: "lihat" }],
  };
  assert.match(formatDiagnostics([twin], { language: "id" }), /\n {4}posts\/b\.md:2:1: lihat$/);
});

format.run();

const counts = suite("formatCounts");

counts("counts in words", () => {
  const warning: Diagnostic = { ...fault, severity: "warning" };
  assert.is(formatCounts([], "id"), "tidak ada temuan");
  assert.is(formatCounts([], "en"), "no findings");
  assert.is(formatCounts([fault, fault, warning], "id"), "2 kesalahan, 1 peringatan");
  assert.is(formatCounts([fault, fault, warning], "en"), "2 errors, 1 warning");
});

counts.run();

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

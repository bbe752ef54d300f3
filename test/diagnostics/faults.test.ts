import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { type Code, faults, reportInto } from "../../src/diagnostics/faults.ts";

const place = { file: "posts/a.md", line: 2, column: 3 };

const report = suite("reportInto");

report("writes what, why and what to do in the language asked for", () => {
  const diagnostics: Diagnostic[] = [];
  const unknown = { name: "city", label: "Daerah", key: "cities", id: "kotamobago", near: ["kotamobagu"] };
  reportInto(diagnostics, "id")("reference-unknown", place, unknown);
  reportInto(diagnostics, "en")("reference-unknown", place, unknown);
  assert.equal(diagnostics, [
    {
      code: "city-unknown",
      severity: "error",
      place,
      message: 'Daerah "kotamobago" tidak ada di posts/_data/cities/, jadi tidak punya halaman',
      hint: "Maksudnya kotamobagu? Jika memang baru, daftarkan dahulu dengan npx siaran register add city",
    },
    {
      code: "city-unknown",
      severity: "error",
      place,
      message: 'The city "kotamobago" is not in posts/_data/cities/, so it has no page',
      hint: "Did you mean kotamobagu? If it is new, register it first with npx siaran register add city",
    },
  ]);
});

report("lists several candidates as a sentence does", () => {
  const diagnostics: Diagnostic[] = [];
  reportInto(diagnostics, "id")("key-unknown", place, { key: "x", near: ["a", "b", "c"] });
  assert.is(diagnostics[0]?.hint, "Maksudnya a, b atau c?");
});

report("points at the other place too", () => {
  const diagnostics: Diagnostic[] = [];
  const other = { file: "posts/b.md", line: 4, column: 1 };
  reportInto(diagnostics, "id")("number-duplicate", place, { number: "480/1" }, other);
  assert.equal(diagnostics[0]?.related, [{ place: other, message: "lihat juga di sini" }]);
});

report.run();

const codes = suite("faults");

codes("are kebab-case", () => {
  for (const code of Object.keys(faults)) assert.match(code, /^[a-z]+(?:-[a-z]+)+$/);
});

codes("that only make a doubt known do not stop the build", () => {
  const doubts: Code[] = ["folder-date", "date-offset", "office-ambiguous", "reference-twice"];
  for (const code of doubts) assert.is(faults[code].severity, "warning", code);
  const certain: Code[] = [
    "date-impossible",
    "reference-unknown",
    "key-unknown",
    "photo-alt",
    "address-duplicate",
  ];
  for (const code of certain) assert.is(faults[code].severity, "error", code);
});

codes.run();

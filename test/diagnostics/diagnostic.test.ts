import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compareText } from "../../src/base/compare-text.ts";
import { countSeverity, type Diagnostic, sortDiagnostics } from "../../src/diagnostics/diagnostic.ts";

const anyDiagnostic: fc.Arbitrary<Diagnostic> = fc.record({
  code: fc.constantFrom("date-impossible", "city-unknown"),
  severity: fc.constantFrom("error", "warning", "info"),
  place: fc.record({
    file: fc.constantFrom("posts/a.md", "posts/b.md", "posts/B.md"),
    line: fc.integer({ min: 1, max: 3 }),
    column: fc.integer({ min: 1, max: 3 }),
  }),
  message: fc.constantFrom("satu", "dua"),
});

const sort = suite("sortDiagnostics");

sort("goes by file, line, column and code", () => {
  const at = (file: string, line: number, column: number, code = "a"): Diagnostic => ({
    code,
    severity: "error",
    place: { file, line, column },
    message: "",
  });
  const sorted = [
    at("a", 1, 1),
    at("a", 2, 1),
    at("a", 2, 1, "b"),
    at("a", 2, 3),
    at("a", 10, 1),
    at("b", 1, 1),
  ];
  assert.equal(sortDiagnostics([...sorted].reverse()), sorted);
});

sort("law: the order does not depend on the order of reports", () => {
  const key = ({ place, code, message }: Diagnostic) => JSON.stringify([place, code, message]);
  fc.assert(
    fc.property(fc.array(anyDiagnostic), (diagnostics) => {
      const turned = [...diagnostics].reverse();
      assert.equal(sortDiagnostics(diagnostics).map(key), sortDiagnostics(turned).map(key));
    }),
  );
});

sort.run();

const compare = suite("compareText");

compare("law: a total order that no locale changes", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (a, b, c) => {
      assert.is(Math.sign(compareText(a, b)), -Math.sign(compareText(b, a)) || 0);
      assert.is(compareText(a, a), 0);
      if (compareText(a, b) <= 0 && compareText(b, c) <= 0) assert.ok(compareText(a, c) <= 0);
    }),
  );
  assert.ok(compareText("Z", "a") < 0);
});

compare.run();

const count = suite("countSeverity");

count("counts one severity", () => {
  const [sample] = fc.sample(anyDiagnostic, 1);
  if (!sample) throw new Error("no sample");
  const diagnostics: Diagnostic[] = [
    { ...sample, severity: "error" },
    { ...sample, severity: "warning" },
    { ...sample, severity: "error" },
  ];
  assert.is(countSeverity(diagnostics, "error"), 2);
  assert.is(countSeverity(diagnostics, "info"), 0);
});

count.run();

import { readdirSync, readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { rules } from "../../src/rules/index.ts";
import { readRuleHeader } from "../../src/rules/rule-header.ts";
import { compileExample, exampleFiles, stretch } from "./example-site.ts";

/** Every rule's file, by the code that it is named for. */
const folder = new URL("../../src/rules/", import.meta.url);
const files = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => [name.replace(/\.ts$/, ""), readFileSync(new URL(name, folder), "utf8")]),
);

const examples = suite("rule examples");

for (const { code } of rules) {
  const { reason, examples: own } = readRuleHeader(files.get(code) ?? "");

  examples(`${code} has a reason, an example that is fine and one that is not`, () => {
    assert.ok(reason.length > 80, "the comment above the rule gives its reason");
    assert.ok(own.some(({ ok }) => ok));
    assert.ok(own.some(({ ok }) => !ok));
  });

  own.forEach((example, index) => {
    examples(`${code} ${example.ok ? "ok" : "not-ok"} ${index + 1}`, () => {
      const made = exampleFiles(example.text);
      const { diagnostics } = compileExample(made, [code]);
      const broken = diagnostics.filter(
        ({ severity, code: other }) => severity === "error" && isFault(other),
      );
      assert.equal(broken, [], "the example itself is sound");
      const found = diagnostics.filter((diagnostic) => diagnostic.code === code);
      if (example.ok) assert.equal(found, []);
      else assert.ok(found.length > 0, "something is found");
      if (made.marked.length > 0)
        assert.equal(
          found.map(({ place }) => stretch(place)),
          made.marked,
        );
      if (example.fixes.length > 0)
        assert.equal(
          found.map(({ suggestion }) => suggestion?.text),
          example.fixes,
        );
    });
  });
}

function isFault(code: string): boolean {
  return !rules.some((rule) => rule.code === code);
}

examples("a rule that stops a publication says why it is certain", () => {
  const strict = rules.filter(({ severity }) => severity === "error");
  assert.ok(strict.length > 3);
  for (const { code } of strict)
    assert.match(readRuleHeader(files.get(code) ?? "").reason, /^Certain: .{20,}/m, code);
});

examples("each rule has a file of its own, and each code is used once", () => {
  assert.equal(new Set(rules.map(({ code }) => code)).size, rules.length);
  for (const { code } of rules) assert.ok(files.has(code), `src/rules/${code}.ts`);
});

examples.run();

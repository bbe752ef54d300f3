import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { rules } from "../../src/rules/index.ts";
import { readRuleHeader } from "../../src/rules/rule-header.ts";
import { formatRuleList } from "../../src/rules/rule-list.ts";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

const list = suite("docs/aturan.md");

list("lists the rules as they are: npx tsx src/start/main.ts explain > docs/aturan.md", () => {
  const documented = rules.map((rule) => ({
    rule,
    header: readRuleHeader(read(`src/rules/${rule.code}.ts`)),
  }));
  assert.fixture(read("docs/aturan.md"), `${formatRuleList(documented)}\n`);
});

list.run();

const header = suite("readRuleHeader");

header("takes reason, examples and fixes apart", () => {
  const { reason, examples } = readRuleHeader(`/**
 * Why.
 *
 * ok:
 *     baik
 *
 * not-ok:
 *     title: x
 *     ---
 *     ⟦buruk⟧
 *     => baik
 */
export const rule: ReleaseRule = {};`);
  assert.is(reason, "Why.");
  assert.equal(examples, [
    { ok: true, text: "baik", fixes: [] },
    { ok: false, text: "title: x\n---\n⟦buruk⟧", fixes: ["baik"] },
  ]);
});

header("finds nothing where there is no rule", () => {
  assert.equal(readRuleHeader("export const x = 1;"), { reason: "", examples: [] });
});

header.run();

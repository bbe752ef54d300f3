import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Language } from "../base/language.ts";
import { nearest } from "../base/nearest.ts";
import { formatKeyTables, keyTables } from "../content/key-list.ts";
import { UserError } from "../diagnostics/user-error.ts";
import { programFolder } from "../disk/program-folder.ts";
import { rules } from "../rules/index.ts";
import { type RuleHeader, readRuleHeader } from "../rules/rule-header.ts";
import { formatRuleList } from "../rules/rule-list.ts";
import { isGiven } from "./given.ts";
import type { CommandCall } from "./options.ts";

/** Runs `siaran explain`. @returns the exit code. */
export async function runExplain({ words: [code], given, language }: CommandCall): Promise<number> {
  if (isGiven(given, "keys")) console.log(formatKeyTables(keyTables()));
  else if (code === undefined) {
    const documented = await Promise.all(
      rules.map(async (rule) => ({ rule, header: await readHeader(rule.code) })),
    );
    console.log(formatRuleList(documented));
  } else console.log(await explain(code, language));
  return 0;
}

async function explain(code: string, language: Language): Promise<string> {
  const rule = rules.find((candidate) => candidate.code === code);
  if (!rule) throw unknownRule(code);
  const { reason, examples } = await readHeader(code);
  const [fine, found] = language === "id" ? ["Baik", "Ditemukan"] : ["Fine", "Found"];
  const shown = examples.map(({ ok, text, fixes }) =>
    [
      `${ok ? fine : found}:`,
      ...text.split("\n").map((line) => `    ${line}`),
      ...fixes.map((fix) => `    → ${fix}`),
    ].join("\n"),
  );
  return [`${code} (${rule.severity}): ${rule.about[language]}`, reason, ...shown].join("\n\n");
}

/** What a rule says of itself stands above it in its file. */
async function readHeader(code: string): Promise<RuleHeader> {
  return readRuleHeader(await readFile(join(programFolder, `src/rules/${code}.ts`), "utf8"));
}

function unknownRule(code: string): UserError {
  const near = nearest(
    code,
    rules.map((rule) => rule.code),
  ).join(", ");
  return new UserError({
    id: `Tidak ada aturan "${code}".${near === "" ? "" : ` Maksudnya ${near}?`} Semua aturan: siaran explain`,
    en: `There is no rule "${code}".${near === "" ? "" : ` Did you mean ${near}?`} All rules: siaran explain`,
  });
}

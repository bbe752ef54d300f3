import { readFile } from "node:fs/promises";
import { nearest } from "../nearest.ts";
import { rules } from "../rules/index.ts";
import { readRuleHeader } from "../rules/rule-header.ts";
import { UserError } from "../user-error.ts";
import type { CommandCall, CommandSpec } from "./options.ts";

/** `siaran explain`. */
export const explainSpec: CommandSpec = {
  usage: "explain <kode>",
  description: "menjelaskan satu aturan: alasan, sumber dan contoh",
  options: [],
  help: `
Contoh:
  siaran explain date-weekday

Alasan dan sumbernya dalam bahasa Inggris, contohnya dalam bahasa Indonesia.
Kode keluar: 0 ada, 2 tidak ada aturan dengan kode itu.`,
  run: runExplain,
};

async function runExplain({ words: [code = ""], language }: CommandCall): Promise<number> {
  const rule = rules.find((candidate) => candidate.code === code);
  if (!rule) {
    const near = nearest(
      code,
      rules.map((candidate) => candidate.code),
    ).join(", ");
    throw new UserError({
      id: `Tidak ada aturan "${code}".${near === "" ? "" : ` Maksudnya ${near}?`} Semua aturan: docs/aturan.md`,
      en: `There is no rule "${code}".${near === "" ? "" : ` Did you mean ${near}?`} All rules: docs/aturan.md`,
    });
  }
  const { reason, examples } = readRuleHeader(
    await readFile(new URL(`../rules/${code}.ts`, import.meta.url), "utf8"),
  );
  const labels = { id: ["Baik", "Ditemukan"], en: ["Fine", "Found"] }[language];
  const shown = examples.map(({ ok, text, fixes }) =>
    [
      `${labels[ok ? 0 : 1]}:`,
      ...text.split("\n").map((line) => `    ${line}`),
      ...fixes.map((fix) => `    → ${fix}`),
    ].join("\n"),
  );
  console.log([`${code} (${rule.severity}): ${rule.about[language]}`, reason, ...shown].join("\n\n"));
  return 0;
}

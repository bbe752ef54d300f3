import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../base/language.ts";
import { UserError } from "../diagnostics/user-error.ts";
import { convertContent, versionOf } from "../doctor/conversions.ts";
import { examine } from "../doctor/examine.ts";
import type { DoctorFinding } from "../doctor/finding.ts";
import { loadRegistry } from "../register/load-registry.ts";
import { givenText, isGiven } from "./given.ts";
import type { CommandCall } from "./options.ts";

/** Runs `siaran doctor`. @returns the exit code. */
export async function runDoctor({ given, now, language }: CommandCall): Promise<number> {
  const content = givenText(given, "content") ?? "posts";
  if (!existsSync(join(content, "_data/site.yaml"))) {
    throw new UserError({
      id: `${content} tidak berisi ruang siaran: _data/site.yaml tidak ada. Mulai dengan siaran init`,
      en: `There is no newsroom in ${content}: _data/site.yaml is missing. Begin one with siaran init`,
    });
  }
  if (isGiven(given, "fix")) await fix(content, language);
  const findings = examine({ content, now, language });
  for (const finding of findings) console.log(format(finding, language));
  return findings.some(({ level }) => level === "problem") ? 1 : 0;
}

async function fix(content: string, language: Language): Promise<void> {
  const { settings } = (await loadRegistry(content)).registry;
  for (const file of await convertContent(content, versionOf(content, settings?.version)))
    console.log(language === "id" ? `${join(content, file)} ditulis` : `${join(content, file)} was written`);
}

const levels = {
  good: { id: "baik", en: "good" },
  advice: { id: "saran", en: "advice" },
  problem: { id: "masalah", en: "problem" },
} as const;

function format({ level, message, hint }: DoctorFinding, language: Language): string {
  const line = `${levels[level][language]}: ${message[language]}`;
  return hint ? `${line}\n    → ${hint[language]}` : line;
}

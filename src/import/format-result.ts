import type { Language } from "../base/language.ts";
import type { ImportResult } from "./import-text.ts";
import { formatNote } from "./notes.ts";
import type { Placed } from "./place-release.ts";
import { printUnregistered } from "./unregistered.ts";

/** The report on one text for people: where it went, what was read from which words, what is open, what was left out. */
export function formatResult(
  result: Pick<ImportResult, "origin" | "placed"> & Partial<ImportResult>,
  { content, language }: { content: string; language: Language },
): string {
  const { origin, placed, proposal, notes = [] } = result;
  const lines = [`${origin}: ${describe(placed, content, language)}`];
  for (const { key, value, confidence, from } of proposal?.evidence ?? []) {
    const source = from === "" || from === value ? "" : `  ← "${from}"`;
    lines.push(`  ${key.padEnd(10)} ${value}${source}  (${confidence.toFixed(2).replace(".", ",")})`);
  }
  for (const { key, words } of proposal?.doubts ?? [])
    lines.push(`  ${key.padEnd(10)} ${language === "id" ? "tidak pasti" : "uncertain"}: ${words}`);
  for (const note of notes) lines.push(`  ${formatNote(note, language)}`);
  const entries = printUnregistered(proposal?.unregistered ?? []);
  if (entries !== "")
    lines.push(
      "",
      ...entries
        .trimEnd()
        .split("\n")
        .map((line) => (line === "" ? "" : `  ${line}`)),
      "",
    );
  return lines.join("\n");
}

/** What became of a text, in words. */
export function describe(
  placed: Placed | { readonly state: "declined" },
  content: string,
  language: Language,
): string {
  if (placed.state === "declined") return language === "id" ? "tidak diimpor" : "not imported";
  const file = `${content}/${placed.file}`;
  const words = {
    written: { id: `naskah baru ${file}`, en: `new draft ${file}` },
    same: { id: `sudah ada di ${file}, tidak ada yang ditulis`, en: `already in ${file}, nothing written` },
    known: { id: `sudah pernah diimpor ke ${file}`, en: `was imported before to ${file}` },
    taken: {
      id: `tidak ditulis: ${file} sudah ada dengan isi lain. Pindahkan atau ganti nama salah satunya, lalu impor lagi`,
      en: `not written: ${file} exists with other content. Move or rename one of them and import again`,
    },
  };
  return words[placed.state][language];
}

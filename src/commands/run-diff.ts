import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Language, Text } from "../base/language.ts";
import { UserError } from "../diagnostics/user-error.ts";
import { type ChangedFile, compareSites, type SiteChanges } from "../diff/compare-sites.ts";
import { isGiven } from "./given.ts";
import type { CommandCall } from "./options.ts";

/** Files of a group that are named where nobody asks for all. */
const few = 20;

/** Runs `siaran diff`. @returns the exit code. */
export async function runDiff({ words, given, language }: CommandCall): Promise<number> {
  const [before, after, more] = words;
  if (before === undefined || after === undefined || more !== undefined)
    throw new UserError({
      id: "Sebutkan dua folder: siaran diff _site _site.baru",
      en: "Name two folders: siaran diff _site _site.baru",
    });
  for (const site of [before, after]) {
    if (existsSync(join(site, "index.html"))) continue;
    throw new UserError({
      id: `${site} tidak berisi situs: index.html tidak ada. Bangun dahulu dengan siaran build --output ${site}`,
      en: `There is no site in ${site}: index.html is missing. Build one with siaran build --output ${site}`,
    });
  }
  const changes = compareSites(before, after);
  console.log(format(changes, isGiven(given, "all") ? Number.POSITIVE_INFINITY : few, language));
  return changes.added.length + changes.gone.length + changes.changed.length > 0 ? 1 : 0;
}

const labels = {
  added: { id: "Baru", en: "Added" },
  changed: { id: "Berubah", en: "Changed" },
  gone: { id: "Hilang", en: "Gone" },
} as const satisfies Readonly<Record<string, Text>>;

function format(changes: SiteChanges, limit: number, language: Language): string {
  const { added, gone, changed, onlyDesign, same } = changes;
  const groups = [
    group(labels.added, added.map(addressOf), limit, language),
    group(labels.changed, changed.map(describe), limit, language),
    group(labels.gone, gone.map(addressOf), limit, language),
  ];
  const counts =
    language === "id"
      ? `${added.length} baru, ${changed.length} berubah, ${gone.length} hilang, ${onlyDesign.length} hanya alamat berkas desainnya, ${same} sama`
      : `${added.length} added, ${changed.length} changed, ${gone.length} gone, ${onlyDesign.length} only in addresses of the design, ${same} the same`;
  return [...groups.filter((words) => words !== ""), counts].join("\n\n");
}

function group(label: Text, lines: readonly string[], limit: number, language: Language): string {
  if (lines.length === 0) return "";
  const rest = lines.length - limit;
  const more = language === "id" ? `... dan ${rest} lagi (--all)` : `... and ${rest} more (--all)`;
  const shown = [...lines.slice(0, limit), ...(rest > 0 ? [more] : [])];
  return [`${label[language]}: ${lines.length}`, ...shown.map((line) => `  ${line}`)].join("\n");
}

/** A page as people know it. */
function addressOf(file: string): string {
  return `/${file.replace(/(?:^|(?<=\/))index\.html$/, "")}`;
}

function describe({ file, change }: ChangedFile): string {
  const address = addressOf(file);
  return change ? `${address}\n    - ${change.before}\n    + ${change.after}` : address;
}

import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { outputFile } from "../base/address.ts";
import { compile } from "../compile/compile.ts";
import { extendLedger, ledgerName } from "../content/ledger.ts";
import { loadContent } from "../disk/load.ts";
import { writeWhole } from "../disk/write-whole.ts";
import { publishedAddresses, vanishedAddresses } from "../site/published-addresses.ts";

export interface LedgerOptions {
  /** The content folder. */
  readonly content: string;
  readonly now: number;
  /** Files of the site that was published, by path. */
  readonly files: ReadonlyMap<string, unknown>;
}

/**
 * Notes the addresses that are published now. Only what was really sent counts: the content may be younger than the
 * site. @returns how many are new.
 */
export function writeLedger({ content, now, files }: LedgerOptions): number {
  const folder = resolve(content);
  const { site, memory } = compile(loadContent(folder, now), {
    ...{ folder: basename(folder), now, drafts: false, advice: false, language: "en" },
  });
  if (!site) return 0;
  const manuscripts = [...memory.files.values()].flatMap(({ manuscript }) => manuscript ?? []);
  const published = [...publishedAddresses(site)].filter((path) => files.has(outputFile(path)));
  const path = join(folder, "_data", ledgerName);
  const before = readIfThere(path);
  const after = extendLedger(before, { published, vanished: vanishedAddresses(manuscripts) });
  if (after !== before) writeWhole(path, after);
  return Math.max(0, addresses(after) - addresses(before));
}

function addresses(text: string): number {
  return text.split("\n").filter((line) => line.startsWith("/")).length;
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  }
}

import { dirname, join, resolve } from "node:path";
import type { Language } from "../base/language.ts";
import { toKnown } from "../content/known-registry.ts";
import { UserError } from "../diagnostics/user-error.ts";
import type { Asker } from "../disk/ask.ts";
import { type LoadedRegistry, loadRegistry } from "../register/load-registry.ts";
import type { ImportDraft } from "./draft.ts";
import { findingsOf } from "./findings.ts";
import { formatResult } from "./format-result.ts";
import { toImportJson } from "./import-json.ts";
import { importText } from "./import-text.ts";
import { emptyLedger, openLedger } from "./ledger.ts";
import type { Proposal } from "./proposal.ts";
import { type Proposed, propose } from "./propose.ts";
import { readSource } from "./read-source.ts";
import { registerUnknown } from "./register-unknown.ts";
import { review } from "./review.ts";
import { findSourceFiles, formatOf, passedOver, standardInput } from "./source-files.ts";

export interface RunImportOptions {
  /** The content folder. */
  readonly content: string;
  /** Prints JSON and writes nothing. */
  readonly json: boolean;
  /** A day near which dates without a year lie. */
  readonly base?: string;
  /** Table of a WordPress site's categories and tags. */
  readonly map?: string;
  /** The kinds of WordPress posts to import; only `post` where absent. */
  readonly types?: readonly string[];
  /** A copy of a WordPress site's `wp-content/uploads`, where pictures are taken from. */
  readonly uploads?: string;
  /** The present day; names the folder of texts without a date. */
  readonly today: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly now: number;
  readonly language: Language;
  readonly publish: boolean;
  readonly register: boolean;
  readonly dryRun: boolean;
  /** Somebody at a terminal; without one everything uncertain is left empty. */
  readonly asker?: Asker;
  readonly readInput: () => Promise<Uint8Array>;
  readonly print: (line: string) => Promise<void>;
  readonly warn: (line: string) => void;
  /** Shows how far a long import is; absent where nobody would see it. */
  readonly progress?: (line: string) => void;
}

/**
 * Imports files and folders.
 * @returns the exit code: 0 when all is imported or was before, 1 when something could not be written.
 * @throws UserError for a path that cannot be read.
 */
export async function runImport(paths: readonly string[], options: RunImportOptions): Promise<number> {
  const { content, dryRun, json, warn, language } = options;
  const files = await findSourceFiles(paths);
  if (files.length === 0) {
    throw new UserError({
      id: `${paths.join(", ")}: tidak ada berkas yang dapat diimpor (.txt, .md, .docx, .odt, .rtf, .pdf, .eml, .msg, .html, .xml)`,
      en: `${paths.join(", ")}: no file that can be imported (.txt, .md, .docx, .odt, .rtf, .pdf, .eml, .msg, .html, .xml)`,
    });
  }
  const records = join(dirname(resolve(content)), ".siaran");
  const ledger = dryRun || json ? emptyLedger() : await openLedger(join(records, "import-naskah.jsonl"));
  let registry = await loadRegistry(content);
  let failed = 0;
  for (const file of files) {
    try {
      const passed = passedOver(file);
      if (passed !== undefined) throw passed;
      const format = file.path === standardInput ? undefined : await formatOf(file.path);
      if (format === "wordpress") {
        // Loaded only for exports: it brings an HTML and an XML parser.
        const { importWordpress } = await import("./wxr/import-wordpress.ts");
        failed += await importWordpress(file.path, { ...options, registry, records });
        continue;
      }
      for (const { draft, source } of await readSource(file, options)) {
        if (json) {
          const name = draft.origin.includes("#") ? draft.origin : file.path;
          await options.print(JSON.stringify(jsonOf(draft, source, registry, { ...options, file: name })));
          continue;
        }
        const done = await importOne(draft, { ...options, registry, ledger });
        registry = done.registry;
        if (!done.ok) failed += 1;
      }
    } catch (error) {
      // One of several does not keep the rest from being imported.
      if (!(error instanceof UserError) || (file.named && files.length === 1)) throw error;
      warn(error.words(language));
      failed += 1;
    }
  }
  await ledger.close();
  return failed === 0 ? 0 : 1;
}

/** What `--format json` prints of a text. */
export function jsonOf(
  draft: ImportDraft,
  source: string,
  registry: LoadedRegistry,
  {
    file,
    base,
    today,
    now,
    language,
  }: Pick<RunImportOptions, "base" | "today" | "now" | "language"> & { file: string },
): object {
  const { proposal, extraction } = propose(draft, toKnown(registry.registry), base);
  const iso = extraction.date?.value.iso ?? "";
  const findings = findingsOf(source, {
    file,
    proposal,
    headline: proposal.title,
    day: iso.length === 10 ? iso : (base ?? today),
    registry,
    now,
    language,
  });
  return toImportJson(file, extraction, findings);
}

type ImportOneOptions = RunImportOptions & {
  readonly registry: LoadedRegistry;
  readonly ledger: Parameters<typeof importText>[1]["ledger"];
};

async function importOne(
  draft: ImportDraft,
  options: ImportOneOptions,
): Promise<{ ok: boolean; registry: LoadedRegistry }> {
  const { content, asker, base, today, language, print, register, publish, dryRun, ledger } = options;
  let { registry } = options;
  const proposeAgain = (again: ImportDraft): Proposed => propose(again, toKnown(registry.registry), base);
  // Regions first: the offices of people and the places of events refer to them.
  for (const kinds of register && !dryRun ? [["city"], ["official", "event"]] : []) {
    const { unregistered } = proposeAgain(draft).proposal;
    const entries = unregistered.filter(({ kind }) => kinds.includes(kind));
    if (await registerUnknown(entries, { content, language, print, ...(asker ? { asker } : {}) }))
      registry = await loadRegistry(content);
  }
  const zone = registry.registry.settings?.zone ?? "Asia/Jakarta";
  const result = await importText(draft, {
    known: toKnown(registry.registry),
    ...(base === undefined ? {} : { base }),
    ...(asker
      ? {
          review: (proposal: Proposal) =>
            review(draft, proposal, {
              asker,
              registry: registry.registry,
              zone,
              proposeAgain: (again) => proposeAgain(again).proposal,
            }),
        }
      : {}),
    content,
    ledger,
    month: today.slice(0, 7),
    publish,
    dryRun,
  });
  await print(formatResult(result, { content, language }));
  return { ok: result.placed.state !== "taken" && result.placed.state !== "declined", registry };
}

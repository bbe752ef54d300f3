import type { Content } from "../content/content.ts";
import { isTaken, type Manuscript } from "../content/manuscript.ts";
import { checkAssets } from "../content/release.ts";
import { type Diagnostic, sortDiagnostics } from "../diagnostics/diagnostic.ts";
import { reportInto } from "../diagnostics/faults.ts";
import { leaveOutAllowed } from "../rules/allow.ts";
import { withLevels } from "../rules/fault-levels.ts";
import { checkCollection } from "../rules/run-rules.ts";
import { asTrial } from "../site/as-trial.ts";
import type { Site } from "../site/model.ts";
import { checkLostAddresses } from "../site/published-addresses.ts";
import { recreateSite } from "../site/recreate-site.ts";
import { linkPages } from "../site/static-pages.ts";
import { checkFiles } from "./check-files.ts";
import { createMemory, type Memory } from "./memory.ts";
import { type OpenOptions, openContent } from "./open-content.ts";
import { readFiles } from "./read-files.ts";
import { readPages } from "./read-pages.ts";

export type CompileOptions = OpenOptions;

export interface Compilation {
  /** The sound part of the content; absent where site.yaml cannot be used. */
  readonly site?: Site;
  /** All findings, sorted by file and position. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the next compilation need not find out again. */
  readonly memory: Memory;
}

/**
 * Turns content into a site. Pure: the same content and options give the same result on every machine.
 * Faults of content are returned, never thrown.
 * @param memory what the last compilation found out: it saves work and changes nothing of what comes out.
 */
export function compile(content: Content, options: CompileOptions, memory = createMemory()): Compilation {
  const { language, now, advice = true, focus, sketchOf } = options;
  const diagnostics: Diagnostic[] = [];
  const report = reportInto(diagnostics, language);
  for (const { file, reason } of content.refused) {
    report(reason === "kind" ? "file-kind" : "file-unreadable", { file, line: 1, column: 1 }, {});
  }
  const open = openContent(content, options, memory);
  const { manuscripts, noteworthy, findings, remembered } = readFiles(open, memory);
  const pages = readPages(open, options, memory.pages);
  for (const finding of [...open.findings, ...pages.findings, ...findings]) diagnostics.push(finding);
  const pageDrafts = pages.pages.map(({ manuscript }) => manuscript);
  if (open.linking && focus === undefined) checkFiles(open, [...manuscripts, ...pageDrafts], report);
  const withFiles = noteworthy.filter(({ file }) => focus === undefined || file === focus);
  for (const manuscript of withFiles) checkAssets(manuscript, { assets: open.assets, report });
  const { linking, registryFolder, isVisible, active } = open;
  const made =
    linking &&
    recreateSite(
      manuscripts,
      {
        linking,
        registryFolder,
        now,
        ledger: open.ledger,
        history: content.history,
        isVisible,
        report,
        pages: pages.pages,
      },
      memory.made,
    );
  const site = made?.site;
  if (site && linking) {
    checkLostAddresses(site, { ledger: open.ledger, manuscripts, now, report });
    const asked = active.filter(
      ({ rule, level }) =>
        advice === true || level === "error" || (rule.scope === "collection" && rule.always === true),
    );
    const context = { ...open, now, language, focus, sketchOf };
    const linkedPages = linkPages(pages.pages, linking, () => {}).filter(({ manuscript }) =>
      isVisible(manuscript),
    );
    for (const finding of checkCollection(
      site,
      { manuscripts, noteworthy, pages: linkedPages },
      asked,
      context,
    ))
      diagnostics.push(finding);
  }
  const kept = leaveOutAllowed(withLevels(diagnostics, linking?.settings.rules ?? []), {
    manuscripts: [...noteworthy, ...pageDrafts],
    checked: new Set(advice === true ? site?.pages.map(({ file }) => file) : []),
    settings: linking?.settings,
    language,
  });
  return {
    site: site && options.trial ? asTrial(site) : site,
    diagnostics: sortDiagnostics(softenDrafts(kept, [...noteworthy, ...pageDrafts])),
    memory: { ...open.remembered, ...remembered, pages, made: made ?? memory.made },
  };
}

/** A draft may be unfinished, and nobody mends what was taken away: neither stops the publication of the others. */
function softenDrafts(diagnostics: readonly Diagnostic[], manuscripts: readonly Manuscript[]): Diagnostic[] {
  const unfinished = new Set(
    manuscripts
      .filter((manuscript) => manuscript.keys.status === "draft" || isTaken(manuscript))
      .map(({ file }) => file),
  );
  return diagnostics.map((diagnostic) =>
    diagnostic.severity === "error" && unfinished.has(diagnostic.place.file)
      ? { ...diagnostic, severity: "warning" }
      : diagnostic,
  );
}

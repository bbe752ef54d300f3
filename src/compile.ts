import type { Content } from "./content.ts";
import { type Diagnostic, sortDiagnostics } from "./diagnostic.ts";
import { reportInto } from "./faults.ts";
import { createMemory, type Memory, type ReadFile } from "./memory.ts";
import type { Site } from "./model.ts";
import { type OpenContent, type OpenOptions, openContent } from "./open-content.ts";
import { recreateSite } from "./recreate-site.ts";
import { checkAssets } from "./release.ts";
import type { ReleaseDraft } from "./release-draft.ts";
import { leaveOutAllowed } from "./rules/allow.ts";
import { checkCollection } from "./rules/run-rules.ts";
import type { SiteOptions } from "./site.ts";

export type CompileOptions = OpenOptions;

export interface Compilation {
  /** The sound part of the content; absent where site.yaml cannot be used. */
  readonly site?: Site;
  /** All findings, sorted by file and position. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Turns content into a site. Pure: the same content and options give the same result on every machine.
 * Faults of content are returned, never thrown.
 * @param memory what earlier compilations found out; it saves work and is brought up to date.
 */
export function compile(content: Content, options: CompileOptions, memory = createMemory()): Compilation {
  const { language, now, advice = true } = options;
  const diagnostics: Diagnostic[] = [];
  const report = reportInto(diagnostics, language);
  for (const { file, reason } of content.refused) {
    report(reason === "kind" ? "file-kind" : "file-unreadable", { file, line: 1, column: 1 }, {});
  }
  const open = openContent(content, options, memory);
  const files = readFiles(open, memory);
  for (const { findings } of [open, ...files]) diagnostics.push(...findings);
  const drafts = files.flatMap(({ draft }) => draft ?? []);
  for (const draft of drafts) checkAssets(draft, { assets: open.assets, report });
  const { linking, registryFolder, isVisible, active } = open;
  const site = linking && makeSite(drafts, { linking, registryFolder, now, isVisible, report }, memory);
  if (site) {
    const asked = active.filter(({ level }) => advice === true || level === "error");
    diagnostics.push(...checkCollection(site, drafts, asked, { ...open, now, language }));
  }
  const kept = leaveOutAllowed(diagnostics, {
    drafts,
    checked: new Set(advice === true ? site?.pages.map(({ file }) => file) : []),
    settings: linking?.settings,
    language,
  });
  return { site, diagnostics: sortDiagnostics(softenDrafts(kept, drafts)) };
}

function makeSite(drafts: readonly ReleaseDraft[], options: SiteOptions, memory: Memory): Site {
  memory.made = recreateSite(drafts, options, memory.made);
  return memory.made.site;
}

/** Reads the releases that are new or changed, and takes the others from the memory. */
function readFiles({ texts, reader, basis, linking }: OpenContent, memory: Memory): ReadFile[] {
  // Without a usable site.yaml nothing can be learnt that lasts, and nothing is forgotten either.
  if (linking && memory.basis !== basis) memory.files.clear();
  const files = texts.map((text) => {
    const known = memory.files.get(text.file);
    return known && reader.suffices(text, known) ? known : reader.read(text);
  });
  if (linking) {
    memory.basis = basis;
    memory.files.clear();
    texts.forEach(({ file }, index) => {
      const read = files[index];
      if (read) memory.files.set(file, read);
    });
  }
  return files;
}

/** A draft may be unfinished: what is wrong in it does not stop the publication of the others. */
function softenDrafts(
  diagnostics: readonly Diagnostic[],
  drafts: readonly NonNullable<ReadFile["draft"]>[],
): Diagnostic[] {
  const unfinished = new Set(drafts.filter(({ keys }) => keys.status === "draft").map(({ file }) => file));
  return diagnostics.map((diagnostic) =>
    diagnostic.severity === "error" && unfinished.has(diagnostic.place.file)
      ? { ...diagnostic, severity: "warning" }
      : diagnostic,
  );
}

import { posix } from "node:path";
import { compareText, type Diagnostic, sortDiagnostics } from "./diagnostic.ts";
import { reportInto } from "./faults.ts";
import type { Language } from "./language.ts";
import type { Site } from "./model.ts";
import { parseRegistry } from "./registry.ts";
import { type Asset, parseRelease, type ReleaseDraft } from "./release.ts";
import { leaveOutAllowed } from "./rules/allow.ts";
import { runRules } from "./rules/run-rules.ts";
import { createSite } from "./site.ts";
import { decodeText, type Source } from "./source.ts";

/** Everything in the content folder, read once. Paths are relative to the folder's parent. */
export interface Content {
  /** Markdown and YAML files as they are on disk. */
  readonly texts: readonly { readonly file: string; readonly bytes: Uint8Array }[];
  /** All other files. */
  readonly assets: readonly Asset[];
  /** What could not be read, and why: not a regular file, or no permission. */
  readonly refused: readonly { readonly file: string; readonly reason: "kind" | "unreadable" }[];
}

export interface CompileOptions {
  /** Name of the content folder, the first part of every path: `posts`. */
  readonly folder: string;
  /** The present moment in milliseconds since 1970-01-01T00:00Z. */
  readonly now: number;
  /** Whether drafts and embargoed releases are part of the site, as on a preview. */
  readonly drafts: boolean;
  /** Whether rules whose findings do not stop a publication run too; they do unless it is `false`. */
  readonly advice?: boolean;
  /** Language of the diagnostics. */
  readonly language: Language;
}

export interface Compilation {
  /** The sound part of the content; absent where site.yaml cannot be used. */
  readonly site?: Site;
  /** All findings, sorted by file and position. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Turns content into a site. Pure: the same content and options give the same result on every machine.
 * Faults of content are returned, never thrown.
 */
export function compile(content: Content, options: CompileOptions): Compilation {
  const { folder, now, drafts, advice = true, language } = options;
  const diagnostics: Diagnostic[] = [];
  const report = reportInto(diagnostics, language);
  for (const { file, reason } of content.refused) {
    report(reason === "kind" ? "file-kind" : "file-unreadable", { file, line: 1, column: 1 }, {});
  }
  const registryFolder = `${folder}/_data`;
  const reported = new Set(content.refused.map(({ file }) => file));
  // In the order of their paths, so that of two twins the same one is always called the second.
  const texts = [...content.texts].sort((a, b) => compareText(a.file, b.file));
  const sources = texts.flatMap(({ file, bytes }): Source[] => {
    const text = decodeText(bytes);
    if (text !== undefined) return [{ file, text }];
    report("file-encoding", { file, line: 1, column: 1 }, {});
    reported.add(file);
    return [];
  });
  const byFile = new Map(sources.map((source) => [source.file, source]));
  const assets = new Map(content.assets.map((asset) => [asset.file, asset]));
  const registry = parseRegistry(byFile, { folder: registryFolder, assets, reported, language, report });
  const zone = registry.settings?.zone ?? "Asia/Jakarta";
  const releases = sources
    .filter(({ file }) => isRelease(file, registryFolder))
    .flatMap((source) => parseRelease(source, { zone, assets, language, report }) ?? []);
  const { settings } = registry;
  const site =
    settings && createSite(releases, registry, { settings, assets, registryFolder, now, drafts, report });
  if (site)
    diagnostics.push(
      ...runRules(site, { drafts: releases, registry, assets, now, advice, language, report }),
    );
  const kept = leaveOutAllowed(diagnostics, {
    drafts: releases,
    checked: new Set(advice ? site?.pages.map(({ file }) => file) : []),
    settings,
    language,
  });
  return { site, diagnostics: sortDiagnostics(softenDrafts(kept, releases)) };
}

/** A draft may be unfinished: what is wrong in it does not stop the publication of the others. */
function softenDrafts(diagnostics: readonly Diagnostic[], releases: readonly ReleaseDraft[]): Diagnostic[] {
  const files = new Set(
    releases.filter(({ keys }) => keys.status === "draft").map(({ source }) => source.file),
  );
  return diagnostics.map((diagnostic) =>
    diagnostic.severity === "error" && files.has(diagnostic.place.file)
      ? { ...diagnostic, severity: "warning" }
      : diagnostic,
  );
}

/** Every Markdown file is a release, but for the READMEs that explain a folder to the people who work in it. */
function isRelease(file: string, registryFolder: string): boolean {
  return (
    file.endsWith(".md") && !file.startsWith(`${registryFolder}/`) && posix.basename(file) !== "README.md"
  );
}

import type { Manuscript } from "../content/manuscript.ts";
import type { Registry } from "../content/registry.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { MadeSite } from "../site/recreate-site.ts";
import type { OpenLedger, OpenRegistry } from "./open-content.ts";
import type { ReadPiece } from "./read-files.ts";
import type { KnownPages } from "./read-pages.ts";
import type { Advice } from "./read-releases.ts";

/** What reading one file of a release gave. */
export interface ReadFile {
  /** The stamp of the file when it was read; absent where the file cannot be told from another. */
  readonly stamp?: string;
  /** Absent where the front matter cannot be read. */
  readonly manuscript?: Manuscript;
  /** Of reading the file and of the rules about single releases. */
  readonly findings: readonly Diagnostic[];
  /** Which rules were asked: none about what is not published, those that stop a publication, or all. */
  readonly asked: "none" | "errors" | "all";
}

/**
 * What one compilation found out and the next need not find out again. It makes compiling quicker and never
 * changes what comes out. Nobody changes a memory: each compilation returns the next one.
 */
export interface Memory {
  /** What the findings depend on besides the file itself: settings, language and, for some rules, the register. */
  readonly dependsOn: string;
  readonly files: ReadonlyMap<string, ReadFile>;
  /** The files in the order of the content, and the advice that was asked for them. */
  readonly pieces?: readonly ReadPiece[];
  readonly advice?: Advice;
  readonly registry?: OpenRegistry;
  readonly pages?: KnownPages;
  readonly ledger?: OpenLedger;
  /** The last site. */
  readonly made?: MadeSite;
  /** The last registry without a fault, as plain data: reading it takes longer than anything else that is small. */
  readonly sound?: SoundRegistry;
}

/** A registry in which every entry that is written is sound. */
export interface SoundRegistry {
  /** Of all that it was read from. */
  readonly digest: string;
  readonly known: Omit<Registry, "isWritten">;
}

/** A memory of nothing. */
export function createMemory(): Memory {
  return { dependsOn: "", files: new Map() };
}

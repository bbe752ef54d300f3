import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { outputFile } from "../base/address.ts";
import { digestOf } from "../base/digest.ts";
import type { Language } from "../base/language.ts";
import { paths } from "../base/paths.ts";
import { once } from "../base/remember.ts";
import { compile } from "../compile/compile.ts";
import { createMemory } from "../compile/memory.ts";
import { countSeverity, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { UserError } from "../diagnostics/user-error.ts";
import { toPlain } from "../disk/load.ts";
import { programDigest } from "../disk/program-digest.ts";
import { programFolder } from "../disk/program-folder.ts";
import { cacheFolder, compileOptions, readContent } from "../prepare/prepare.ts";
import { openState } from "./again/build-state.ts";
import { listFiles } from "./publish/publish.ts";
import { type BuildFigures, publishSite } from "./publish-site.ts";
import { type Helper, startHelper } from "./threads/helper.ts";
import { readAhead } from "./threads/read-ahead.ts";

export type { BuildFigures } from "./publish-site.ts";

export interface BuildOptions {
  /** The content folder. */
  readonly content: string;
  /** The folder to publish into. What does not belong there is deleted. */
  readonly output: string;
  readonly now: number;
  readonly language: Language;
  /** Whether the search index is made; it is unless this is `false`. */
  readonly search?: boolean;
  /** Another size for all of {@link limits}. */
  readonly bulkFrom?: number;
  /** Another configuration of Eleventy than `.eleventy.ts`. */
  readonly config?: string;
}

export interface BuildResult {
  readonly diagnostics: readonly Diagnostic[];
  /** Absent where faults stopped the build: then the output folder is as it was. */
  readonly figures?: BuildFigures;
}

/** Where Eleventy and one thread are no longer enough; docs/decisions/12-remember-and-render-in-bulk.md has the figures. */
const limits = {
  /** Releases of a newsroom, and those to read, from which a second thread helps. */
  releases: 2500,
  /** Files of a newsroom from which it is an archive. Those of a smaller one are all rendered by Eleventy. */
  archiveFrom: 8000,
  /** Files to render from which those of an archive are rendered in bulk. */
  bulkFrom: 300,
} as const;

/**
 * Builds the site into a folder beside the output and publishes it only when it is whole. After a former build only
 * what may have changed or is missing is made.
 * @throws {UnsafeOutputError} when the output folder holds things that must not be deleted.
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const { content: folder, now, language, search = true, config } = options;
  const { releases, ...bounds } = { ...limits, ...allOf(options.bulkFrom) };
  const output = resolve(options.output);
  refuseUnsafeOutput(output, resolve(folder));
  const program = programDigest();
  const store = openState(join(cacheFolder(folder), "build", digestOf(output)));
  const compiling = compileOptions({ content: folder, now, preview: false, language });
  const isLarge = store.releases >= releases;
  let started: Helper | undefined;
  const thread = () => {
    started ??= startHelper();
    return started;
  };
  const staging = `${output}.${randomUUID()}`;
  try {
    // The second thread looks at the disk while this one loads what it needs.
    const looker = isLarge ? thread() : undefined;
    const looking = looker?.look({ folder: resolve(folder), now });
    looker?.walk(output);
    if (looking) await import("../eleventy/open-eleventy.ts");
    const saved = store.load(program);
    const apart = [...(saved?.files.keys() ?? [])].map(outputFile);
    const marking = saved && looker?.mark({ apart });
    const content = await readContent({ content: folder, now }, await looking);
    const last = saved && { ...saved, memory: saved.memory(content.texts) };
    const helper = once(() => {
      // Garbage may take half the room of what is in use, in both threads; by itself the engine lets it take three
      // times as much, which saves no time that can be measured.
      setFlagsFromString("--heap-growing-percent=50");
      const { texts, ...rest } = content;
      const root = dirname(resolve(folder));
      thread()?.open({ root, texts: toPlain(texts), content: rest, options: compiling });
      return thread();
    });
    const known = last?.memory ?? createMemory();
    const read = await readAhead(content, { memory: known, options: compiling, helpFrom: releases, helper });
    const { site, diagnostics, memory } = compile(content, compiling, read);
    if (!site || countSeverity(diagnostics, "error") > 0) return { diagnostics };
    mkdirSync(staging, { recursive: true });
    const list = async () => (await looker?.list()) ?? listFiles(output);
    const present = { marked: await marking, list };
    const building = { folder, output, staging, present, program, store, last, memory, helper };
    const figures = await publishSite(site, { ...building, now, search, config, ...bounds });
    return { diagnostics, figures };
  } finally {
    await started?.stop();
    rmSync(staging, { recursive: true, force: true });
  }
}

/** One size for all limits. */
function allOf(size: number | undefined): Partial<Record<keyof typeof limits, number>> {
  return size === undefined ? {} : { releases: size, archiveFrom: size, bulkFrom: size };
}

/** The output folder would be emptied of something that is not a site. */
export class UnsafeOutputError extends UserError {
  constructor(folder: string) {
    super({
      id: `Folder keluaran ${folder} berisi hal lain selain situs, dan membangun akan menghapusnya. Pilih folder lain dengan --output.`,
      en: `The output folder ${folder} holds other things than a site, and a build would delete them. Choose another with --output.`,
    });
    this.name = "UnsafeOutputError";
  }
}

/** A build deletes what does not belong, so the output must be absent, empty or a former site, and no part of the content. */
function refuseUnsafeOutput(output: string, content: string): void {
  const isWithin = (folder: string, inner: string) => !relative(folder, inner).startsWith("..");
  const precious = [content, process.cwd(), programFolder];
  if (precious.some((folder) => isWithin(output, folder)) || isWithin(content, output)) {
    throw new UnsafeOutputError(output);
  }
  const entries = entriesOf(output);
  const isSite = entries.includes(outputFile(paths.sitemap)) && !entries.includes(".git");
  if (entries.length > 0 && !isSite) throw new UnsafeOutputError(output);
}

/** The names in a folder; none where there is no folder yet. */
function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw new UnsafeOutputError(folder);
  }
}

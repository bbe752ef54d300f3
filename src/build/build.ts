import { join, resolve } from "node:path";
import { digestOf } from "../base/digest.ts";
import type { Language } from "../base/language.ts";
import { compile } from "../compile/compile.ts";
import { createMemory } from "../compile/memory.ts";
import { countSeverity, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { UserError } from "../diagnostics/user-error.ts";
import { cacheFolder } from "../disk/cache-folder.ts";
import { programDigest } from "../disk/program-digest.ts";
import { addHistory, compileOptions, readContent } from "../prepare/prepare.ts";
import { openState } from "./again/build-state.ts";
import { type Claim, claimOutput } from "./publish/claim.ts";
import { OvertakenError } from "./publish/publish-alone.ts";
import { folderPlace, linkPlace, type SitePlace } from "./publish/site-place.ts";
import { type BuildFigures, publishSite } from "./publish-site.ts";
import { readAhead } from "./threads/read-ahead.ts";
import type { PictureRunOptions } from "./threads/run-pictures.ts";
import { helperFor, withHelper } from "./threads/with-helper.ts";

export type { BuildFigures } from "./publish-site.ts";
export type { PictureProgress } from "./threads/run-pictures.ts";

export interface BuildOptions extends Pick<PictureRunOptions, "onProgress"> {
  /** The content folder. */
  readonly content: string;
  /** The folder to publish into. What does not belong there is deleted. */
  readonly output: string;
  readonly now: number;
  readonly language: Language;
  /** Whether the search index is made; it is unless this is `false`. */
  readonly search?: boolean;
  /**
   * Whether the output is a link that is turned to a new folder at once, for hosts that serve it directly; otherwise
   * the files of one folder are replaced in some milliseconds.
   */
  readonly atOnce?: boolean;
  /** Whether drafts and embargoed releases are shown, on a site that says so and that is not to be published. */
  readonly drafts?: boolean;
  /** Told when another build published first, so that this one begins anew. */
  readonly onOvertaken?: () => void;
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
  /** Releases to read from which a second thread helps. */
  releases: 2500,
  /** Files of a newsroom from which it is an archive. Those of a smaller one are all rendered by Eleventy. */
  archiveFrom: 4000,
  /** Files to render from which those of an archive are rendered in bulk. */
  bulkFrom: 300,
} as const;

/** How often a build begins anew because another one published before it. */
const attempts = 5;

/**
 * Builds the site beside what is published, and publishes it only when it is whole. After a former build only what
 * may have changed or is missing is made. A build that is overtaken by another begins anew: what it read may be
 * older than what is published by now.
 * @throws {UnsafeOutputError} when the output folder holds things that must not be deleted.
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const { output, atOnce = false } = options;
  // Eleventy takes another folder for the working folder.
  const content = resolve(options.content);
  const place = (atOnce ? linkPlace : folderPlace)(output, content);
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const claim = claimOutput(place.root);
    try {
      return await buildOnce({ ...options, content }, { claim, place });
    } catch (error) {
      // Whatever else went wrong without the claim went wrong because of that.
      if (claim.isHeld() && !(error instanceof OvertakenError)) throw error;
      options.onOvertaken?.();
    } finally {
      claim.release();
    }
  }
  throw new UserError({
    id: `Build lain terus-menerus menerbitkan ke ${options.output}. Jalankan lagi setelah build lain itu selesai`,
    en: `Other builds keep publishing into ${options.output}. Run it again when they are done`,
  });
}

/** Where a build works, and where to. */
interface Publishing {
  readonly claim: Claim;
  readonly place: SitePlace;
}

async function buildOnce(options: BuildOptions, { claim, place }: Publishing): Promise<BuildResult> {
  const { content: folder, now, language, search = true, drafts = false, config } = options;
  const { releases, ...bounds } = { ...limits, ...allOf(options.bulkFrom) };
  const program = programDigest();
  const store = openState(join(cacheFolder(folder), "build", digestOf(place.root)));
  const compiling = compileOptions({
    content: folder,
    now,
    preview: drafts,
    trial: drafts,
    language,
  });
  return withHelper(async (thread) => {
    // What a trial remembers is of no use to others, and the other way round.
    const saved = drafts ? undefined : store.load(program);
    const { content, isCut } = addHistory(await readContent({ content: folder, now }), folder);
    const last = saved && { ...saved, memory: saved.memory(content.texts) };
    const helper = helperFor(thread, content, { folder, options: compiling });
    const known = last?.memory ?? createMemory();
    const read = await readAhead(content, { memory: known, options: compiling, helpFrom: releases, helper });
    const { site, diagnostics, memory } = compile(content, compiling, read);
    if (!site || countSeverity(diagnostics, "error") > 0) return { diagnostics };
    const { onProgress } = options;
    const building = {
      folder,
      isCut,
      claim,
      place,
      program,
      store,
      last,
      memory,
      helper,
      thread,
      onProgress,
    };
    const figures = await publishSite(site, { ...building, now, search, config, ...bounds });
    return { diagnostics, figures };
  });
}

/** One size for all limits. */
function allOf(size: number | undefined): Partial<Record<keyof typeof limits, number>> {
  return size === undefined ? {} : { releases: size, archiveFrom: size, bulkFrom: size };
}

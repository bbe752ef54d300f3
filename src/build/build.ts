import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { outputFile } from "../base/address.ts";
import { digestOf } from "../base/digest.ts";
import type { Language } from "../base/language.ts";
import { once } from "../base/remember.ts";
import { compile } from "../compile/compile.ts";
import { createMemory, type Memory } from "../compile/memory.ts";
import { countSeverity, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { UserError } from "../diagnostics/user-error.ts";
import { cacheFolder } from "../disk/cache-folder.ts";
import { toPlain } from "../disk/load.ts";
import { programDigest } from "../disk/program-digest.ts";
import { isHidden, readMark } from "../disk/site-mark.ts";
import { outputsByKind } from "../pages/index.ts";
import { compileOptions, prepareSite, readContent, registryDigest } from "../prepare/prepare.ts";
import { indexedReleases, type Renewal, renewIndex } from "../search/renew-index.ts";
import type { Site } from "../site/model.ts";
import { type AccountOptions, accountFor } from "./again/account-files.ts";
import { type BuildState, openState, type StateStore } from "./again/build-state.ts";
import { everything, planBuild } from "./plan-build.ts";
import { type Claim, claimOutput } from "./publish/claim.ts";
import { listSite } from "./publish/list-files.ts";
import { openOutput } from "./publish/output-folder.ts";
import { type Published, publish } from "./publish/publish.ts";
import { OvertakenError, publishAlone } from "./publish/publish-alone.ts";
import { type StagingFolders, stageOutputs } from "./publish/staging.ts";
import { renderOutputs } from "./render-outputs.ts";
import { type Helper, startHelper } from "./threads/helper.ts";
import { readAhead } from "./threads/read-ahead.ts";

export interface BuildOptions {
  /** The content folder. */
  readonly content: string;
  /** The folder to publish into. What does not belong there is deleted. */
  readonly output: string;
  readonly now: number;
  readonly language: Language;
  /** Whether the search index is made; it is unless this is `false`. */
  readonly search?: boolean;
  /** Told when another build published first, so that this one begins anew. */
  readonly onOvertaken?: () => void;
  /** Releases to read, or pages to render, from which doing it in bulk and in two threads is worth it. */
  readonly bulkFrom?: number;
}

export interface BuildResult {
  readonly diagnostics: readonly Diagnostic[];
  /** Absent where faults stopped the build: then the output folder is as it was. */
  readonly figures?: BuildFigures;
}

export interface BuildFigures extends Published {
  readonly unchanged: number;
  readonly releases: number;
  readonly pages: number;
  readonly feeds: number;
}

const defaults = { search: true, bulkFrom: 300, onOvertaken: () => {} } as const;

/** How often a build begins anew because another one published before it. */
const attempts = 5;

/**
 * Builds the site beside what is published, and publishes it only when it is whole. After a former build only what
 * may have changed or is missing is made. A build that is overtaken by another begins anew: what it read may be
 * older than what is published by now.
 * @throws {UnsafeOutputError} when the output folder holds things that must not be deleted.
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const output = openOutput(options.output, options.content);
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const claim = claimOutput(output);
    try {
      return await buildOnce({ ...defaults, ...options, output }, claim);
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

async function buildOnce(options: Required<BuildOptions>, claim: Claim): Promise<BuildResult> {
  const { content: folder, now, language, search, bulkFrom, output } = options;
  const program = programDigest();
  const store = openState(join(cacheFolder(folder), "build", digestOf(output)));
  const compiling = compileOptions({ content: folder, now, preview: false, language });
  const isLarge = store.releases >= bulkFrom;
  let started: Helper | undefined;
  const thread = () => {
    started ??= startHelper();
    return started;
  };
  try {
    // The second thread looks at the disk while this one loads what it needs.
    const looker = isLarge ? thread() : undefined;
    const looking = looker?.look({ folder: resolve(folder), now });
    looker?.walk(output);
    if (looking) await import("../eleventy/run-eleventy.ts");
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
    const read = await readAhead(content, { memory: known, options: compiling, helpFrom: bulkFrom, helper });
    const { site, diagnostics, memory } = compile(content, compiling, read);
    if (!site || countSeverity(diagnostics, "error") > 0) return { diagnostics };
    const list = async () => (await looker?.list()) ?? listSite(output);
    const present = { marked: await marking, list };
    const building = { folder, claim, present, program, store, last, memory, helper };
    return { diagnostics, figures: await publishSite(site, { ...building, now, search, bulkFrom }) };
  } finally {
    await started?.stop();
  }
}

interface Building extends Required<Pick<BuildOptions, "now" | "search" | "bulkFrom">> {
  /** The content folder. */
  readonly folder: string;
  readonly claim: Claim;
  /** The files that are in the output folder. */
  readonly present: Pick<AccountOptions, "marked" | "list">;
  readonly program: string;
  readonly store: StateStore;
  readonly last: BuildState | undefined;
  readonly memory: Memory;
  readonly helper: () => Helper | undefined;
}

/** Makes what is stale or missing and puts it in place. */
async function publishSite(site: Site, building: Building): Promise<BuildFigures> {
  const { claim, store, last, memory } = building;
  const { output, staging } = claim;
  const generation = readMark(output)?.generation;
  const registry = registryDigest(memory);
  const { newsroom, files } = await prepareSite(site, { content: building.folder, memory, faults: [] });
  const isKnown = last !== undefined && last.site === generation && last.registry === registry;
  const { isStale, movesFiles, published } = isKnown ? planBuild(site, memory, last) : everything;
  const kinds = outputsByKind(newsroom);
  const { rendered, expect, isMissing, left } = await accountFor([...kinds.values()].flat(), {
    ...building.present,
    last: isKnown ? last : undefined,
    movesFiles,
  });
  // What each file is made from; of those that are rendered, `isStale` knows more.
  const made = new Map(files.prints);
  const isWanted = (path: string) =>
    isMissing({ path }) || made.get(path) === "" || published.get(path) !== made.get(path);
  for (const path of made.keys()) expect(path);
  // What is reached through a link does not stand in the folder.
  const folders = {
    staging,
    published: generation === undefined || left().some(isLink) ? undefined : output,
  };
  const index = building.search ? openSearch(site, folders, isKnown ? last : undefined) : undefined;
  const words = await renderOutputs({
    ...{ site, kinds, assets: newsroom.assets, memory, bulkFrom: building.bulkFrom, helper: building.helper },
    folders,
    unindexed: index?.wanted ?? new Set(),
    isStale: (output) => isStale(output.shows) || isMissing(output),
    finish: () => files.write(isWanted, staging),
  });
  const stage = stageOutputs(folders);
  for (const [path, content] of index?.finish(words) ?? []) {
    made.set(path, digestOf(content));
    expect(path);
    if (isWanted(path)) stage({ path, shows: { kind: "site" }, content: () => content });
  }
  const hidden = [...rendered.hidden, ...[...made.keys()].map(outputFile).filter(isHidden)];
  const { program, now } = building;
  const assets = memory.registry?.files ?? [];
  const indexed = building.search ? indexedReleases(site) : [];
  const changed = await publishAlone(claim, generation, ({ beat }) => {
    store.invalidate();
    const changed = publish({ claim, left: left(), hidden, beat });
    const siteNow = readMark(output)?.generation ?? "";
    store.save({ program, registry, now, site: siteNow, rendered, assets, files: made, indexed, memory });
    return changed;
  });
  return {
    ...changed,
    unchanged: rendered.count + made.size - changed.written,
    releases: site.releases.length,
    pages: rendered.pages,
    feeds: rendered.feeds,
  };
}

/** Goes on from the published search index, where that is the one of the last build. */
function openSearch(site: Site, { published }: StagingFolders, last: BuildState | undefined): Renewal {
  return renewIndex(site, {
    before: published === undefined ? undefined : last?.indexed,
    // Whatever wrote into it since, an index that is not what it was is made anew.
    read: (path) => {
      const text = readPublished(join(published ?? "", outputFile(path)));
      return text !== undefined && digestOf(text) === last?.files.get(path) ? text : undefined;
    },
  });
}

function readPublished(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function isLink(path: string): boolean {
  return path.endsWith("/");
}

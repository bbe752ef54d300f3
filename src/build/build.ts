import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { outputFile } from "../base/address.ts";
import { digestOf } from "../base/digest.ts";
import type { Language } from "../base/language.ts";
import { once } from "../base/once.ts";
import { paths } from "../base/paths.ts";
import { compile } from "../compile/compile.ts";
import { createMemory, type Memory } from "../compile/memory.ts";
import { countSeverity, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { UserError } from "../diagnostics/user-error.ts";
import { toPlain } from "../disk/load.ts";
import { programDigest } from "../disk/program-digest.ts";
import { programFolder } from "../disk/program-folder.ts";
import type { OpenEleventy } from "../eleventy/open-eleventy.ts";
import { createSitemap } from "../outputs/sitemap.ts";
import { findOutput, outputsByKind } from "../pages/index.ts";
import { cacheFolder, compileOptions, prepareSite, readContent, registryDigest } from "../prepare/prepare.ts";
import { linkFiles } from "../prepare/site-files.ts";
import type { Site } from "../site/model.ts";
import { type AccountOptions, accountFor } from "./again/account-files.ts";
import { type BuildState, openState, type StateStore } from "./again/build-state.ts";
import { refuseTaken } from "./office-files.ts";
import { everything, planBuild } from "./plan-build.ts";
import { listFiles, type Published, publish } from "./publish/publish.ts";
import { stageOutputs } from "./publish/staging.ts";
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
  /** Releases to read, or files to render, from which both is done in bulk and in two threads; see {@link bulk}. */
  readonly bulkFrom?: number;
  /** Another configuration of Eleventy than `.eleventy.ts`. */
  readonly config?: string;
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

/** From where on bulk is worth it (docs/decisions/12-remember-and-render-in-bulk.md has the figures). */
const bulk = { releases: 300, files: 300 } as const;

/**
 * Builds the site into a folder beside the output and publishes it only when it is whole. After a former build only
 * what may have changed or is missing is made.
 * @throws {UnsafeOutputError} when the output folder holds things that must not be deleted.
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const { content: folder, now, language, search = true, config } = options;
  const { bulkFrom: readsFrom = bulk.releases, bulkFrom: rendersFrom = bulk.files } = options;
  const output = resolve(options.output);
  refuseUnsafeOutput(output, resolve(folder));
  const program = programDigest();
  const store = openState(join(cacheFolder(folder), "build", digestOf(output)));
  const compiling = compileOptions({ content: folder, now, preview: false, language });
  const isLarge = store.releases >= readsFrom;
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
    const memory = last ? { ...last.memory, files: new Map(last.memory.files) } : createMemory();
    const helper = once(() => {
      // Garbage may take half the room of what is in use, in both threads; by itself the engine lets it take three
      // times as much, which saves no time that can be measured.
      setFlagsFromString("--heap-growing-percent=50");
      const { texts, ...rest } = content;
      const root = dirname(resolve(folder));
      thread()?.open({ root, texts: toPlain(texts), content: rest, options: compiling });
      return thread();
    });
    await readAhead(content, { memory, options: compiling, helpFrom: readsFrom, helper });
    const { site, diagnostics } = compile(content, compiling, memory);
    if (!site || countSeverity(diagnostics, "error") > 0) return { diagnostics };
    mkdirSync(staging, { recursive: true });
    const list = async () => (await looker?.list()) ?? listFiles(output);
    const present = { marked: await marking, list };
    const building = { folder, output, staging, present, program, store, last, memory, helper };
    const figures = await publishSite(site, { ...building, now, search, config, bulkFrom: rendersFrom });
    return { diagnostics, figures };
  } finally {
    await started?.stop();
    rmSync(staging, { recursive: true, force: true });
  }
}

interface Building
  extends Required<Pick<BuildOptions, "output" | "now" | "search" | "bulkFrom">>,
    Pick<BuildOptions, "config"> {
  /** The content folder. */
  readonly folder: string;
  readonly staging: string;
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
  const { output, staging, store, last, memory } = building;
  const eleventy = await openSite(site, building);
  // What an office does to finished pages counts like the registry: when it begins or ends, all pages are others.
  const registry = `${registryDigest(memory)}${eleventy.seesPages ? " seen" : ""}`;
  const { newsroom, files } = await prepareSite(site, { content: building.folder, memory, faults: [] });
  // The indexer is another process and works while pages are rendered. Should rendering fail first, its own failure
  // has nobody to tell and must not end the program.
  const searching = building.search ? files.search() : Promise.resolve([]);
  searching.catch(() => {});
  const isKnown = last !== undefined && last.site === siteMark(output) && last.registry === registry;
  const plan = isKnown ? planBuild(site, memory, last) : everything;
  const isStale = eleventy.seesPages ? everything.isStale : plan.isStale;
  const kinds = outputsByKind(newsroom);
  const { rendered, expect, isMissing, left } = await accountFor([...kinds.values()].flat(), {
    ...building.present,
    last: isKnown ? last : undefined,
    movesFiles: plan.movesFiles,
  });
  // What each file is made from; of those that are rendered, `isStale` knows more.
  const made = new Map(files.prints);
  const isWanted = (path: string) =>
    isMissing({ path }) || made.get(path) === "" || plan.published.get(path) !== made.get(path);
  for (const path of made.keys()) expect(path);
  const folders = { staging, published: existsSync(output) ? output : undefined };
  const office = await renderOutputs({
    ...{ eleventy, newsroom, kinds, memory, folders, helper: building.helper },
    bulkFrom: eleventy.seesPages ? Number.POSITIVE_INFINITY : building.bulkFrom,
    isStale: (output) => isStale(output.shows) || isMissing(output),
    others: new Set(made.keys()),
    finish: () => files.write(isWanted, staging),
  });
  const index = await searching;
  for (const { from, to } of index) {
    made.set(to, from);
    expect(to);
  }
  await linkFiles(
    index.filter(({ to }) => isWanted(to)),
    staging,
  );
  const listed = digestOf(JSON.stringify(office.pages));
  const stage = stageOutputs(folders);
  for (const { path, content } of createSitemap(site, { pages: office.pages })) {
    const output = { path, content, shows: { kind: "facts" } } as const;
    made.set(path, listed);
    expect(path);
    if (isWanted(path) || isStale(output.shows)) stage(output);
  }
  refuseTaken(office.files, (path) => made.has(path) || findOutput(newsroom, path) !== undefined);
  for (const file of office.files) {
    made.set(`/${file}`, ofOffice);
    expect(`/${file}`);
  }
  store.invalidate();
  const changed = publish(staging, output, left());
  const { program, now } = building;
  const assets = memory.registry?.files ?? [];
  store.save({ program, registry, now, site: siteMark(output), rendered, assets, files: made, memory });
  return {
    ...changed,
    unchanged: rendered.count + made.size - changed.written,
    releases: site.releases.length,
    pages: rendered.pages + [...office.files].filter((file) => file.endsWith(".html")).length,
    feeds: rendered.feeds,
  };
}

/** What a file of the office's is made from: nobody knows. */
const ofOffice = "eleventy";

/** Opens Eleventy for a site. Loaded here, since a build that stops at a fault has no use for it. */
async function openSite(site: Site, { folder, staging, config }: Building): Promise<OpenEleventy> {
  const { openEleventy } = await import("../eleventy/open-eleventy.ts");
  return openEleventy({ content: folder, output: staging, pathPrefix: site.home.href, config });
}

/** Tells a published folder from another at its place: each has a sitemap of its own. */
function siteMark(output: string): string {
  const { ino = 0, mtimeMs = 0 } =
    statSync(join(output, outputFile(paths.sitemap)), { throwIfNoEntry: false }) ?? {};
  return `${ino} ${mtimeMs}`;
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

import { outputFile } from "../base/address.ts";
import { digestOf } from "../base/digest.ts";
import type { Text } from "../base/language.ts";
import { paths as sitePaths } from "../base/paths.ts";
import type { Memory } from "../compile/memory.ts";
import { isHidden, readMark } from "../disk/site-mark.ts";
import type { OpenEleventy } from "../eleventy/open-eleventy.ts";
import { hostFiles } from "../host/host-files.ts";
import { fingerprintsOf, writeFingerprintList } from "../outputs/fingerprint-list.ts";
import type { Output } from "../outputs/output.ts";
import { createSitemap } from "../outputs/sitemap.ts";
import { outputsByKind } from "../pages/index.ts";
import { prepareSite, registryDigest } from "../prepare/prepare.ts";
import { indexedReleases } from "../search/renew-index.ts";
import type { Site } from "../site/model.ts";
import { accountFor } from "./account-files.ts";
import type { BuildState, StateStore } from "./again/build-state.ts";
import { countLeftOut, type LeftOut } from "./left-out.ts";
import { refuseTaken } from "./office-files.ts";
import { openSearch } from "./open-search.ts";
import { packedNames, packFiles } from "./pack-files.ts";
import { everything, planBuild } from "./plan-build.ts";
import type { Claim } from "./publish/claim.ts";
import { listSite } from "./publish/list-files.ts";
import { changedFiles, type Published, publish } from "./publish/publish.ts";
import { publishAlone } from "./publish/publish-alone.ts";
import { settleFiles } from "./publish/settle-files.ts";
import type { SitePlace } from "./publish/site-place.ts";
import { stageOutputs } from "./publish/staging.ts";
import { type RenderOptions, renderOutputs } from "./render-outputs.ts";
import { type PictureRunOptions, pictureRunner } from "./threads/run-pictures.ts";
import type { Thread } from "./threads/with-helper.ts";
import { warnOfHost } from "./warn-of-host.ts";

export interface BuildFigures extends Published {
  readonly unchanged: number;
  readonly releases: number;
  readonly pages: number;
  readonly feeds: number;
  readonly leftOut: LeftOut;
  /** What the host would not take or do of the site. */
  readonly warnings: readonly Text[];
}

export interface PublishOptions
  extends Pick<RenderOptions, "archiveFrom" | "bulkFrom" | "helper">,
    Pick<PictureRunOptions, "onProgress"> {
  /** The second thread, which need not know the content. */
  readonly thread: Thread;
  /** The content folder. */
  readonly folder: string;
  readonly claim: Claim;
  readonly place: SitePlace;
  readonly now: number;
  /** Whether the search index is made. */
  readonly search: boolean;
  /** Another configuration of Eleventy than `.eleventy.ts`. */
  readonly config: string | undefined;
  readonly program: string;
  readonly store: StateStore;
  readonly last: BuildState | undefined;
  /** Whether a part of the history is not there. */
  readonly isCut: boolean;
  readonly memory: Memory;
}

/** Makes what is stale or missing and puts it in place. */
export async function publishSite(site: Site, options: PublishOptions): Promise<BuildFigures> {
  const { claim, place, store, last, memory } = options;
  const { staging } = claim;
  const output = place.current();
  const generation = readMark(output)?.generation;
  const eleventy = await openSite(site, options);
  // What an office does to finished pages counts like the registry: when it begins or ends, all pages are others.
  const registry = `${registryDigest(memory)}${eleventy.seesPages ? " seen" : ""}`;
  const { newsroom, files } = await prepareSite(site, { content: options.folder, memory, faults: [] });
  const isKnown = last !== undefined && last.site === generation && last.registry === registry;
  const plan = isKnown ? planBuild(site, memory, last) : everything;
  const isStale = eleventy.seesPages ? everything.isStale : plan.isStale;
  const kinds = outputsByKind(newsroom);
  const outputs = [...kinds.values()].flat().filter(isRendered);
  const { rendered, expect, isMissing, left } = accountFor(outputs, listSite(output));
  // What each file is made from; of those that are rendered, `isStale` knows more.
  const made = new Map(files.madeFrom);
  const isWanted = (path: string) =>
    isMissing({ path }) || made.get(path) === "" || plan.published.get(path) !== made.get(path);
  for (const path of made.keys()) expect(path);
  // What is reached through a link does not stand in the folder.
  const folders = {
    staging,
    published: generation === undefined || left().some(isLink) ? undefined : output,
  };
  const index = options.search ? openSearch(site, folders, isKnown ? last : undefined) : undefined;
  const { thread, onProgress } = options;
  const runner = pictureRunner({ helper: thread, onProgress });
  const pictures = files.makePictures(isWanted, runner.run);
  // Waited for in `finish`, which tells of its failure; until then Node must not end the program for it.
  const settled = pictures.catch(() => {});
  const office = await renderOutputs({
    ...{ eleventy, newsroom, kinds, memory, folders, helper: options.helper },
    archiveFrom: eleventy.seesPages ? Number.POSITIVE_INFINITY : options.archiveFrom,
    bulkFrom: options.bulkFrom,
    isStale: (output) => isRendered(output) && (isStale(output.shows) || isMissing(output)),
    others: new Set(made.keys()),
    unindexed: index?.wanted ?? new Set(),
    picturesAsked: Promise.race([runner.isAsked, settled]),
    finish: async () => files.write(isWanted, staging, await pictures),
  }).catch(async (error: unknown) => {
    // Nothing is written any more when a build has ended.
    if (!runner.isAway()) await settled;
    throw error;
  });
  const stage = stageOutputs(folders);
  const add = ({ path, content, from = digestOf(content()) }: AddedFile, isOther = false) => {
    made.set(path, from);
    expect(path);
    if (isWanted(path) || isOther) stage({ path, content, shows: { kind: "site" } });
  };
  for (const [path, content] of index?.finish(office.words) ?? []) add({ path, content: () => content });
  const fingerprints = fingerprintsOf(site, new Map([...(last?.fingerprints ?? []), ...office.fingerprints]));
  const told = site.history;
  const issued = writeFingerprintList(site, fingerprints);
  add({ path: sitePaths.fingerprints, content: () => issued });
  const from = digestOf(JSON.stringify(office.pages));
  const isTrial = site.settings.isTrial === true;
  for (const { path, content } of isTrial ? [] : createSitemap(site, { pages: office.pages }))
    add({ path, content, from }, isStale({ kind: "addresses" }));
  // Not by Eleventy: an office may change all that passes through it, and a server obeys every word of these.
  for (const { path, text } of hostFiles(site)) add({ path, content: () => text });
  refuseTaken(office.files, site, made.keys());
  for (const file of office.files) {
    made.set(`/${file}`, ofOffice);
    expect(`/${file}`);
  }
  const hidden = [...rendered.hidden, ...[...made.keys()].map(outputFile).filter(isHidden)];
  const { program, now } = options;
  const assets = memory.registry?.files ?? [];
  const indexed = options.search ? indexedReleases(site) : [];
  const rewritten = changedFiles(claim, output);
  const paths = [...outputs.map(({ path }) => path), ...made.keys()].map(outputFile);
  const isPacked = site.settings.host?.packed === true;
  for (const name of isPacked ? packedNames(paths) : []) expect(`/${name}`);
  const packing = { files: paths, changed: rewritten, staging, published: output };
  const changed = [...rewritten, ...(isPacked ? await packFiles(packing) : [])];
  await settleFiles(staging, changed);
  const figures = await publishAlone({ claim, place, generation }, ({ beat }) => {
    const done = publish({ claim, place, changed, left: left(), hidden, beat });
    const site = readMark(place.current())?.generation ?? "";
    if (!isTrial)
      store.save({
        program,
        registry,
        now,
        site,
        assets,
        files: made,
        indexed,
        fingerprints,
        history: told,
        memory,
      });
    return done;
  });
  const all = isPacked ? [...paths, ...packedNames(paths)] : paths;
  return {
    ...figures,
    warnings: [...(options.isCut ? [historyIsCut] : []), ...warnOfHost(site, place.current(), all)],
    unchanged: rendered.count + made.size - figures.written,
    releases: site.releases.length,
    pages: rendered.pages + [...office.files].filter((file) => file.endsWith(".html")).length,
    feeds: rendered.feeds,
    leftOut: countLeftOut(memory.made?.hidden ?? []),
  };
}

const historyIsCut: Text = {
  id: "Riwayat Git di sini terpotong (shallow clone), jadi versi-versi siaran tidak disebut. Ambil seluruhnya: git fetch --unshallow, atau fetch-depth: 0 di CI",
  en: "The Git history here is cut off (a shallow clone), so versions of releases are not told of. Fetch all of it: git fetch --unshallow, or fetch-depth: 0 in CI",
};

/** A file beside those that are rendered. */
interface AddedFile extends Pick<Output, "path" | "content"> {
  /** What it is made from; its content where nothing is said. */
  readonly from?: string;
}

/** What a file of the office's is made from: nobody knows. */
const ofOffice = "eleventy";

/** Opens Eleventy for a site. Loaded here, since a build that stops at a fault has no use for it. */
async function openSite(site: Site, { folder, claim, config }: PublishOptions): Promise<OpenEleventy> {
  const { openEleventy } = await import("../eleventy/open-eleventy.ts");
  return openEleventy({ content: folder, output: claim.staging, pathPrefix: site.home.href, config });
}

/** The sitemap is written when all pages are known. */
function isRendered({ shows }: Output): boolean {
  return shows.kind !== "addresses";
}

function isLink(path: string): boolean {
  return path.endsWith("/");
}

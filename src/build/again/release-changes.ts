import { once } from "../../base/remember.ts";
import type { ReadFile } from "../../compile/memory.ts";
import type { Manuscript } from "../../content/manuscript.ts";
import { assetFile } from "../../pictures/asset.ts";
import { type Linking, linkRelease } from "../../site/link-release.ts";
import type { Site } from "../../site/model.ts";
import type { Change } from "./stale.ts";

export interface ChangesOptions {
  readonly linking: Linking;
  /** The files of releases as they were, and whether each could be shown then. */
  readonly before: ReadonlyMap<string, ReadFile>;
  readonly wasVisible: (manuscript: Manuscript) => boolean;
  readonly after: ReadonlyMap<string, ReadFile>;
  readonly isVisible: (manuscript: Manuscript) => boolean;
  readonly site: Site;
  /** Photos and attachments that are new, other or gone. */
  readonly changedAssets: ReadonlySet<string>;
  /** Files of releases of whose versions others are told than were. */
  readonly changedHistory: ReadonlySet<string>;
}

/** The releases of which something is other than it was. */
export function releaseChanges(options: ChangesOptions): Change[] {
  const { before, after, site, linking, wasVisible, changedAssets, changedHistory } = options;
  const shown = once(() => new Map(site.pages.map((release) => [release.file, release])));
  const changes: Change[] = [];
  for (const file of touchedFiles(options)) {
    const old = before.get(file)?.manuscript;
    const manuscript = after.get(file)?.manuscript;
    const release = shown().get(file);
    const wasShown = old !== undefined && wasVisible(old);
    const hasOthers =
      changedHistory.has(file) || (manuscript !== undefined && namesOne(manuscript, changedAssets));
    if (old?.digest === manuscript?.digest && wasShown === (release !== undefined) && !hasOthers) continue;
    const past = wasShown ? linkRelease(old, linking, () => {}) : undefined;
    const facts = hasOthers || factsIn(old) !== factsIn(manuscript) || !past || !release;
    if (past || release) changes.push({ before: past, after: release, facts });
  }
  return changes;
}

/** What other pages tell of a release, but for its files: its keys, and whom it quotes. */
function factsIn(manuscript: Manuscript | undefined): string {
  return JSON.stringify([manuscript?.keys, manuscript?.speakers]);
}

/** The files that are new, gone, or not known from the last time, and those on whose releases something else bears. */
function touchedFiles(options: ChangesOptions): string[] {
  const { before, after, wasVisible, isVisible, changedAssets, changedHistory } = options;
  const touched: string[] = [];
  for (const [file, read] of after) {
    const { manuscript } = read;
    const isSame =
      before.get(file) === read &&
      !changedHistory.has(file) &&
      (!manuscript ||
        (wasVisible(manuscript) === isVisible(manuscript) && !namesOne(manuscript, changedAssets)));
    if (!isSame) touched.push(file);
  }
  for (const file of before.keys()) if (!after.has(file)) touched.push(file);
  return touched;
}

function namesOne({ file, keys, pictures }: Manuscript, assets: ReadonlySet<string>): boolean {
  if (assets.size === 0) return false;
  const names = [...(keys.photos ?? []), ...(keys.attachments ?? [])].map((named) => named.file);
  return [...names, ...pictures].some((name) => assets.has(assetFile(file, name)));
}

import { dayOf } from "../base/date.ts";
import type { Memory } from "../compile/memory.ts";
import type { History } from "../content/history.ts";
import { isPublic } from "../content/manuscript.ts";
import type { Shown } from "../outputs/output.ts";
import type { Asset } from "../pictures/asset.ts";
import type { Site } from "../site/model.ts";
import type { BuildState } from "./again/build-state.ts";
import { releaseChanges } from "./again/release-changes.ts";
import { staleShown } from "./again/stale.ts";

/** What is published already, as far as it can be trusted. */
export interface BuildPlan {
  /** Whether a file that shows something may come out otherwise than it is published. */
  readonly isStale: (shown: Shown) => boolean;
  /** What each published file that is not rendered was made from. */
  readonly published: ReadonlyMap<string, string>;
}

/** Without knowledge of what is published, everything is made. */
export const everything: BuildPlan = {
  isStale: () => true,
  published: new Map(),
};

/**
 * Finds out what has to be made again after a former build with the same program and registry.
 * @param memory after compiling; the state holds what it was before.
 */
export function planBuild(site: Site, memory: Memory, last: BuildState): BuildPlan {
  const linking = memory.registry?.linking;
  if (!linking) return everything;
  const before = dayOf({ ...site.now, instant: last.now });
  const changedAssets = differences(last.assets, memory.registry?.files ?? []);
  const changes = releaseChanges({
    linking,
    site,
    before: last.memory.files,
    after: memory.files,
    wasVisible: (manuscript) => isPublic(manuscript, last.now),
    isVisible: (manuscript) => isPublic(manuscript, site.now.instant),
    changedAssets,
    changedHistory: otherHistories(last.history, site.history),
  });
  return {
    isStale: staleShown(site, { changes, newDay: before !== dayOf(site.now) }),
    published: last.files,
  };
}

/** The files of releases that have other versions than they had. */
function otherHistories(before: History, after: History): Set<string> {
  const files = new Set([...before.keys(), ...after.keys()]);
  return new Set(
    [...files].filter((file) => JSON.stringify(before.get(file)) !== JSON.stringify(after.get(file))),
  );
}

/** Files that are new, other or gone. */
function differences(before: readonly Asset[], after: readonly Asset[]): Set<string> {
  const keyOf = (asset: Asset) => JSON.stringify({ ...asset, stamp: asset.image ? undefined : asset.stamp });
  const known = new Map(before.map((asset) => [asset.file, keyOf(asset)]));
  const found = new Map(after.map((asset) => [asset.file, keyOf(asset)]));
  const names = new Set([...known.keys(), ...found.keys()]);
  return new Set([...names].filter((file) => known.get(file) !== found.get(file)));
}

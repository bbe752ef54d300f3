import { readFileSync } from "node:fs";
import { join } from "node:path";
import { outputFile } from "../base/address.ts";
import { digestOf } from "../base/digest.ts";
import { type Renewal, renewIndex } from "../search/renew-index.ts";
import type { Site } from "../site/model.ts";
import type { BuildState } from "./again/build-state.ts";
import type { StagingFolders } from "./publish/staging.ts";

/** Goes on from the published search index, where that is the one of the last build. */
export function openSearch(site: Site, { published }: StagingFolders, last: BuildState | undefined): Renewal {
  return renewIndex(site, {
    before: published === undefined ? undefined : last?.indexed,
    // Whatever wrote into it since, an index that is not what it was is made anew.
    read: (path) => {
      const text = readText(join(published ?? "", outputFile(path)));
      return text !== undefined && digestOf(text) === last?.files.get(path) ? text : undefined;
    },
  });
}

/** @returns `undefined` where there is no such file. */
function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

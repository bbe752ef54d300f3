import { basename, resolve } from "node:path";
import type { Moment } from "../base/date.ts";
import { compile } from "../compile/compile.ts";
import { loadContent } from "../disk/load.ts";
import { type NextBuild, nextBuilds, nextMidnight } from "../site/next-builds.ts";

/** When builds of a content folder are due, and the zone of the newsroom. */
export interface Schedule {
  readonly zone: string;
  readonly builds: readonly NextBuild[];
  /** The next change of the day in the newsroom's zone. */
  readonly midnight: Moment;
}

/** @returns `undefined` where the content is not sound enough to make a site of. */
export function readSchedule(content: string, now: number): Schedule | undefined {
  const folder = resolve(content);
  const { site, memory } = compile(loadContent(folder, now), {
    ...{ folder: basename(folder), now, drafts: false, advice: false, language: "en" },
  });
  const manuscripts = [...memory.files.values()].flatMap(({ manuscript }) => manuscript ?? []);
  return (
    site && {
      zone: site.settings.zone,
      builds: nextBuilds(site, manuscripts),
      midnight: nextMidnight(site.now),
    }
  );
}

import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { findContenders } from "../build/contenders.ts";
import { editBody } from "../build/edit.ts";
import { type Cost, measureAll, medianCost } from "../build/measure.ts";
import { markOf } from "../build/scenarios.ts";
import { releaseFile, type SyntheticRelease, writeFiles } from "../generate.ts";
import { siaranRelease, writeSiaranContent } from "../siaran-content.ts";

/** What a build costs without the search and with it. */
export interface BuildCosts {
  readonly title: string;
  readonly without: Cost;
  readonly with: Cost;
}

/** Builds with the search and without by turns. @returns what each took, and the output with the search. */
export async function measureBuilds(
  folder: string,
  releases: readonly SyntheticRelease[],
  rounds: number,
): Promise<{ costs: BuildCosts[]; output: string }> {
  const { contenders } = await findContenders({ hugo: "hugo" });
  const siaran = contenders.find(({ id }) => id === "siaran");
  const release = releases[Math.floor(releases.length / 2)];
  const last = releases.at(-1);
  if (!siaran || !release || !last) throw new RangeError("a benchmark needs releases");
  const rooms = { without: join(folder, "without"), with: join(folder, "with") };
  for (const room of Object.values(rooms)) {
    await mkdir(room);
    await writeSiaranContent(join(room, "posts"), releases);
  }
  // Nobody builds an archive in the moment it is written; Siaran trusts no file that is younger than two seconds.
  await pause(3000);
  const build = (room: string) => {
    const isWith = room === rooms.with;
    const calls = siaran.build(room, "_site").map(({ words, ...call }) => ({
      ...call,
      words: words.filter((word) => !isWith || word !== "--no-search"),
    }));
    return measureAll(calls);
  };
  const measureBoth = async (
    title: string,
    times: number,
    prepare: (room: string, round: number) => Promise<void>,
  ): Promise<BuildCosts> => {
    const costs: Record<keyof typeof rooms, Cost[]> = { without: [], with: [] };
    for (let round = 1; round <= times; round += 1) {
      for (const side of ["without", "with"] as const) {
        await prepare(rooms[side], round);
        costs[side].push(await build(rooms[side]));
      }
    }
    return { title, without: medianCost(costs.without), with: medianCost(costs.with) };
  };
  return {
    costs: [
      await measureBoth("first build", 1, async () => {}),
      await measureBoth("one word edited", rounds, (room, round) =>
        editBody(siaran, room, release, markOf(round)),
      ),
      await measureBoth("a new release", rounds, async (room, round) => {
        const added = {
          ...last,
          slug: `baru-${round}`,
          date: last.date.replace(/T\d\d:\d\d/, `T18:0${round}`),
        };
        await writeFiles(join(room, "posts"), new Map([[releaseFile(added), siaranRelease(added)]]));
      }),
      await measureBoth("a release gone", rounds, (room, round) =>
        rm(join(room, "posts", releaseFile({ ...last, slug: `baru-${round}` }))),
      ),
    ],
    output: join(rooms.with, "_site"),
  };
}

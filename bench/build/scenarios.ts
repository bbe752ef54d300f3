import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { SyntheticRelease } from "../generate.ts";
import type { Contender } from "./contenders.ts";
import { editBody, editOfficial, editTitle } from "./edit.ts";
import { type Cost, measureAll } from "./measure.ts";

/** What is measured, in the order in which it is done. */
export const scenarios = ["cold", "body", "title", "official", "nothing", "serve"] as const;

export type Scenario = (typeof scenarios)[number];

/** A scenario that ends with a build. */
export type BuildScenario = Exclude<Scenario, "serve">;

export interface Newsroom {
  readonly contender: Contender;
  /** Where its content and templates are. */
  readonly folder: string;
  /** The release that is edited. */
  readonly release: SyntheticRelease;
}

/** The output of a round: each cold build has a folder that was never there, since ext4 is slow to fill one anew. */
export function outputOf(round: number): string {
  return `_site-${round}`;
}

/** Does what a scenario asks, and measures the build that follows in a process of its own. */
export async function runScenario(
  { contender, folder, release }: Newsroom,
  scenario: BuildScenario,
  round: number,
): Promise<Cost> {
  const mark = markOf(round);
  if (scenario === "cold") {
    for (const state of contender.state) await rm(join(folder, state), { recursive: true, force: true });
  } else if (scenario === "body") await editBody(contender, folder, release, mark);
  else if (scenario === "title") await editTitle(contender, folder, release, mark);
  else if (scenario === "official") await editOfficial(contender, folder, mark);
  return measureAll(contender.build(folder, outputOf(round)));
}

/** A word of letters, another for each number. */
export function markOf(number: number): string {
  return `putaran${[...String(number)].map((digit) => "abcdefghij"[Number(digit)]).join("")}`;
}

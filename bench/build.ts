import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { type Contender, findContenders } from "./build/contenders.ts";
import { compareSites } from "./build/equivalence.ts";
import type { Cost } from "./build/measure.ts";
import { costLine, markdownReport, type Results, serveLine } from "./build/report.ts";
import {
  type BuildScenario,
  type Newsroom,
  outputOf,
  runScenario,
  type Scenario,
  scenarios,
} from "./build/scenarios.ts";
import { measureServe, type ServeFigures } from "./build/serve.ts";
import { generateReleases } from "./generate.ts";
import { generateRegistry } from "./synthetic-registry.ts";

interface Plan {
  readonly contenders: readonly Contender[];
  readonly asked: readonly Scenario[];
  readonly rounds: number;
  readonly folder: string;
  /** Whether all have a search, and Siaran its preview cards. */
  readonly isComplete: boolean;
}

/**
 * Builds one newsroom with Siaran, Hugo and plain Eleventy by turns, and prints what each took; docs/benchmarks.md
 * tells how to read it. Stops when the programs do not make the same site.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      releases: { type: "string", default: "1000,10000" },
      rounds: { type: "string", default: "3" },
      scenarios: { type: "string", default: scenarios.join(",") },
      only: { type: "string" },
      folder: { type: "string" },
      hugo: { type: "string", default: "hugo" },
      pagefind: { type: "string" },
    },
  });
  const { contenders, skipped } = await findContenders(values);
  const only = values.only?.split(",");
  const asked = values.scenarios.split(",");
  const folder = values.folder ?? (await mkdtemp(join(tmpdir(), "siaran-bench-")));
  const plan: Plan = {
    contenders: contenders.filter(({ id }) => only?.includes(id) ?? true),
    asked: scenarios.filter((scenario) => asked.includes(scenario)),
    rounds: Number(values.rounds),
    folder,
    isComplete: values.pagefind !== undefined,
  };
  for (const { id, reason } of skipped) console.log(`${id}: skipped: ${reason}`);
  try {
    const all: Results[] = [];
    for (const releases of values.releases.split(",").map(Number))
      all.push(await measureSize(plan, releases));
    const command = ["npm run bench --", ...process.argv.slice(2)].join(" ");
    console.log(`\n${markdownReport(all, skipped, command)}`);
  } finally {
    if (values.folder === undefined) await rm(folder, { recursive: true, force: true });
  }
}

async function measureSize(plan: Plan, count: number): Promise<Results> {
  console.log(`\n${count} releases, ${plan.rounds} rounds`);
  const newsrooms = await writeNewsrooms(plan, count);
  // Nobody builds an archive in the moment it is written; Siaran trusts no file that is younger than two seconds.
  await pause(3000);
  const costs = new Map(plan.contenders.map((contender) => [contender, new Map<BuildScenario, Cost[]>()]));
  for (let round = 1; round <= plan.rounds; round += 1) {
    for (const newsroom of newsrooms)
      await runRound(newsroom, { plan, round, costs: costs.get(newsroom.contender) });
    // With all that is on by default, Siaran's pages name preview cards that no other program draws.
    if (round === 1 && !plan.isComplete) await assertSame(newsrooms);
  }
  for (const scenario of plan.asked) {
    for (const [contender, byScenario] of costs) {
      const measured = scenario === "serve" ? undefined : byScenario.get(scenario);
      if (scenario !== "serve" && measured) console.log(costLine(contender, scenario, measured));
    }
  }
  const serve = new Map<Contender, ServeFigures>();
  for (const newsroom of plan.asked.includes("serve") ? newsrooms : []) {
    const figures = await measureServe(newsroom);
    serve.set(newsroom.contender, figures);
    console.log(serveLine(newsroom.contender, figures));
  }
  return { releases: count, costs, serve };
}

async function writeNewsrooms({ contenders, folder }: Plan, count: number): Promise<Newsroom[]> {
  const registry = generateRegistry();
  const releases = generateReleases(count, registry);
  const release = releases[Math.floor(count / 2)];
  if (!release) throw new RangeError("a benchmark needs releases");
  const newsrooms: Newsroom[] = [];
  for (const contender of contenders) {
    const own = join(folder, String(count), contender.id);
    await mkdir(own, { recursive: true });
    await contender.write(own, releases, registry);
    newsrooms.push({ contender, folder: own, release });
  }
  return newsrooms;
}

interface Round {
  readonly plan: Plan;
  readonly round: number;
  readonly costs?: Map<BuildScenario, Cost[]>;
}

/** A cold build is part of every round: the others start from what it left. */
async function runRound(newsroom: Newsroom, { plan, round, costs }: Round): Promise<void> {
  for (const scenario of scenarios) {
    if (scenario === "serve" || (scenario !== "cold" && !plan.asked.includes(scenario))) continue;
    const cost = await runScenario(newsroom, scenario, round);
    costs?.set(scenario, [...(costs.get(scenario) ?? []), cost]);
  }
}

/** After the edits of a round, so that what they change is compared as well. */
async function assertSame([first, ...others]: readonly Newsroom[]): Promise<void> {
  const siteOf = ({ contender: { name }, folder }: Newsroom) => ({ name, folder: join(folder, outputOf(1)) });
  let faults = 0;
  for (const other of first ? others : []) {
    if (!first) continue;
    const { compared, differences } = await compareSites(siteOf(first), siteOf(other));
    faults += differences.length;
    const verdict = differences.length === 0 ? "the same" : "not the same";
    console.log(`${siteOf(first).name} and ${siteOf(other).name}: ${verdict} in ${compared} files`);
    for (const difference of differences) console.log(`  ${difference}`);
  }
  if (faults > 0) throw new Error("the programs do not make the same site");
}

await main();

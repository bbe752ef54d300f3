import { availableParallelism, cpus, totalmem } from "node:os";
import type { Contender, Skipped } from "./contenders.ts";
import { type Cost, medianCost } from "./measure.ts";
import { type BuildScenario, scenarios } from "./scenarios.ts";
import type { ServeFigures } from "./serve.ts";

/** Everything measured at one number of releases, by contender. */
export interface Results {
  readonly releases: number;
  readonly costs: ReadonlyMap<Contender, ReadonlyMap<BuildScenario, readonly Cost[]>>;
  readonly serve: ReadonlyMap<Contender, ServeFigures>;
}

const names = {
  cold: "cold build",
  body: "one body edited",
  title: "one title edited",
  official: "one official's name edited",
  nothing: "nothing edited",
} as const satisfies Record<BuildScenario, string>;

/** One line for a terminal. */
export function costLine(contender: Contender, scenario: BuildScenario, costs: readonly Cost[]): string {
  const { seconds, cpuSeconds, megabytes } = medianCost(costs);
  return `${names[scenario].padEnd(28)}${contender.name.padEnd(26)}${seconds.toFixed(2).padStart(8)} s${cpuSeconds.toFixed(2).padStart(9)} CPU s${megabytes.toFixed(0).padStart(7)} MB`;
}

/** One line for a terminal. */
export function serveLine(contender: Contender, { ready, body, title }: ServeFigures): string {
  return `${"serve".padEnd(28)}${contender.name.padEnd(26)}${(ready / 1000).toFixed(2).padStart(8)} s to the first answer, edit to page ${body.toFixed(0)} ms (body), ${title.toFixed(0)} ms (title)`;
}

/** A Markdown text with tables: the machine, the builds, the exponents of growth and the edits while serving. */
export function markdownReport(
  all: readonly Results[],
  skipped: readonly Skipped[],
  command: string,
): string {
  const [first] = all;
  const contenders = [...(first?.costs.keys() ?? [])];
  return [
    [
      `Machine: ${availableParallelism()} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}.`,
      `Programs: ${contenders.map(({ name }) => name).join(", ")}.`,
      ...skipped.map(({ id, reason }) => `${id}: skipped: ${reason}.`),
      `Command: \`${command}\`.`,
    ].join("\n"),
    buildTable(all, contenders),
    growthTable(all, contenders),
    serveTable(all, contenders),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function buildTable(all: readonly Results[], contenders: readonly Contender[]): string {
  const rows = all.flatMap(({ releases, costs }) =>
    scenarios.flatMap((scenario) => {
      if (scenario === "serve") return [];
      const medians = contenders.map((contender) => {
        const measured = costs.get(contender)?.get(scenario);
        return measured && medianCost(measured);
      });
      if (medians.every((cost) => cost === undefined)) return [];
      const hugo = medians[contenders.findIndex(({ id }) => id === "hugo")];
      return [
        [
          grouped(releases),
          names[scenario],
          ...medians.map((cost, index) => cell(cost, contenders[index]?.id === "hugo" ? undefined : hugo)),
        ],
      ];
    }),
  );
  const head = contenders.map(
    ({ id, name }) => `${name}: s, CPU s, MB${id === "hugo" ? "" : " (of Hugo's)"}`,
  );
  return table(["releases", "build", ...head], rows);
}

/** `1.20, 2.30, 150 (0.40, 0.30, 0.20)`; the ratios to Hugo's in brackets. */
function cell(cost: Cost | undefined, hugo: Cost | undefined): string {
  if (!cost) return "";
  const own = `${cost.seconds.toFixed(2)}, ${cost.cpuSeconds.toFixed(2)}, ${cost.megabytes.toFixed(0)}`;
  if (!hugo) return own;
  const ratios = (["seconds", "cpuSeconds", "megabytes"] as const).map((key) =>
    (cost[key] / hugo[key]).toFixed(2),
  );
  return `${own} (${ratios.join(", ")})`;
}

/** The exponent of the curve through each two sizes: 1 where twice the releases take twice the time. */
function growthTable(all: readonly Results[], contenders: readonly Contender[]): string {
  const rows = all.slice(1).flatMap((larger, index) => {
    const smaller = all[index];
    if (!smaller) return [];
    const exponentOf = (contender: Contender, key: "seconds" | "cpuSeconds" | "megabytes") => {
      const [small, large] = [smaller, larger].map(({ costs }) => costs.get(contender)?.get("cold"));
      if (!small || !large) return "";
      const growth = medianCost(large)[key] / medianCost(small)[key];
      return (Math.log(growth) / Math.log(larger.releases / smaller.releases)).toFixed(2);
    };
    const cells = contenders.map((contender) =>
      (["seconds", "cpuSeconds", "megabytes"] as const).map((key) => exponentOf(contender, key)).join(", "),
    );
    return [[`${grouped(smaller.releases)} to ${grouped(larger.releases)}`, ...cells]];
  });
  return table(["exponent of a cold build", ...contenders.map(({ name }) => `${name}: s, CPU s, MB`)], rows);
}

function serveTable(all: readonly Results[], contenders: readonly Contender[]): string {
  const rows = all
    .filter(({ serve }) => serve.size > 0)
    .map(({ releases, serve }) => [
      grouped(releases),
      ...contenders.map((contender) => {
        const figures = serve.get(contender);
        return figures ? `${figures.body.toFixed(0)}, ${figures.title.toFixed(0)}` : "";
      }),
    ]);
  const head = contenders.map(({ name }) => `${name}: body, title`);
  return table(["releases", ...head.map((text) => `${text} (ms from edit to page)`)], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

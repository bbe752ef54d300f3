import { execFileSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { writeEleventySite } from "./build/eleventy.ts";
import { writeHugoSite } from "./build/hugo.ts";
import { type Cost, measure, medianCost } from "./build/measure.ts";
import { generateReleases, readRegistry, writeSiaranContent } from "./generate.ts";

interface Contender {
  readonly name: string;
  readonly folder: string;
  readonly output: string;
  /** Folders that are deleted before a first build. */
  readonly forget: readonly string[];
  readonly command: string;
  readonly words: readonly string[];
  /** Where it starts from. */
  readonly from: string;
}

const program = fileURLToPath(new URL("..", import.meta.url));

/**
 * Builds one newsroom with Siaran, Hugo and plain Eleventy in turn, several rounds, and prints the medians.
 * Siaran runs twice: with all it makes, and without search and link previews, which the others do not make.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      releases: { type: "string", default: "1000" },
      rounds: { type: "string", default: "3" },
      only: { type: "string" },
    },
  });
  const count = Number(values.releases);
  const folder = await mkdtemp(join(tmpdir(), "siaran-bench-"));
  try {
    const all = await prepareContenders(folder, count);
    const contenders = all.filter(({ name }) => !values.only || name.toLowerCase().includes(values.only));
    console.log(
      `${count} releases, ${values.rounds} rounds, Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model}`,
    );
    await compare(contenders, Number(values.rounds));
    await measureCheck(contenders, Number(values.rounds));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function prepareContenders(folder: string, count: number): Promise<Contender[]> {
  const registry = await readRegistry();
  const releases = generateReleases(count, registry);
  const at = (name: string) => join(folder, name);
  await writeSiaranContent(at("siaran/posts"), releases, "cards: false\n");
  await writeHugoSite(at("hugo"), releases, registry);
  await writeEleventySite(at("eleventy"), releases, registry);
  const eleventy = join(program, "node_modules/@11ty/eleventy");
  const contenders: Contender[] = [
    {
      name: "Siaran",
      folder: at("siaran"),
      output: at("siaran/_site"),
      forget: [at("siaran/_site"), at("siaran/.siaran")],
      command: process.execPath,
      words: [
        ...["--import", "tsx", "src/main.ts", "build"],
        ...["--content", at("siaran/posts"), "--output", at("siaran/_site")],
      ],
      from: program,
    },
  ];
  const hugo = versionOf("hugo", ["version"], /v[\d.]+/);
  if (hugo === undefined) console.log("Hugo: skipped: not installed (Debian: apt-get install hugo)");
  else {
    contenders.push({
      name: `Hugo ${hugo}`,
      folder: at("hugo"),
      output: at("hugo/public"),
      forget: [at("hugo/public"), at("hugo/resources")],
      command: "hugo",
      words: ["--quiet"],
      from: at("hugo"),
    });
  }
  const { version } = JSON.parse(await readFile(join(eleventy, "package.json"), "utf8"));
  contenders.push({
    name: `Eleventy ${version}, Markdown and Nunjucks`,
    folder: at("eleventy"),
    output: at("eleventy/_site"),
    forget: [at("eleventy/_site")],
    command: process.execPath,
    words: [join(eleventy, "cmd.cjs"), "--quiet", "--config=eleventy.config.cjs"],
    from: at("eleventy"),
  });
  return contenders;
}

async function compare(contenders: readonly Contender[], rounds: number): Promise<void> {
  const first = new Map<string, Cost[]>();
  const again = new Map<string, Cost[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, forget, command, words, from } of contenders) {
      for (const path of forget) await rm(path, { recursive: true, force: true });
      for (const costs of [first, again]) {
        const cost = await measure(command, words, from);
        costs.set(name, [...(costs.get(name) ?? []), cost]);
      }
    }
  }
  const [own] = contenders;
  for (const [title, costs] of [
    ["first build", first],
    ["nothing changed", again],
  ] as const) {
    console.log(`\n${title.padEnd(40)}     s   CPU s     MB  × ${own?.name}   pages  feeds  files`);
    const ownSeconds = medianCost(costs.get(own?.name ?? "") ?? []).seconds;
    for (const { name, output } of contenders) {
      const { seconds, cpuSeconds, megabytes } = medianCost(costs.get(name) ?? []);
      const { pages, feeds, files } = await countFiles(output);
      console.log(
        `${name.padEnd(40)}${seconds.toFixed(2).padStart(6)}${cpuSeconds.toFixed(2).padStart(8)}` +
          `${megabytes.toFixed(0).padStart(7)}${(seconds / ownSeconds).toFixed(2).padStart(10)}` +
          `${String(pages).padStart(8)}${String(feeds).padStart(7)}${String(files).padStart(7)}`,
      );
    }
  }
}

async function measureCheck(contenders: readonly Contender[], rounds: number): Promise<void> {
  const own = contenders.find(({ name }) => name === "Siaran");
  if (!own) return;
  const costs: Cost[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const words = ["--import", "tsx", "src/main.ts", "check", "--content", join(own.folder, "posts")];
    costs.push(await measure(own.command, words, own.from));
  }
  const { seconds, cpuSeconds, megabytes } = medianCost(costs);
  console.log(
    `\nSiaran check: ${seconds.toFixed(2)} s, ${cpuSeconds.toFixed(2)} CPU s, ${megabytes.toFixed(0)} MB`,
  );
}

/** Release and index pages, RSS and JSON feeds, and all files. */
async function countFiles(folder: string): Promise<{ pages: number; feeds: number; files: number }> {
  const files = await readdir(folder, { recursive: true });
  const count = (pattern: RegExp) => files.filter((file) => pattern.test(file)).length;
  return { pages: count(/\.html$/), feeds: count(/(?:feed|index)\.xml$/), files: count(/\.\w+$/) };
}

function versionOf(command: string, words: readonly string[], pattern: RegExp): string | undefined {
  try {
    return pattern.exec(execFileSync(command, words, { encoding: "utf8" }))?.[0];
  } catch {
    return undefined;
  }
}

await main();

import { execFile, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { validPosts } from "./support/fixtures.ts";
import { readFiles, writeFiles } from "./support/folders.ts";

const program = fileURLToPath(new URL("../src/bin.mjs", import.meta.url));
const work = await mkdtemp(join(tmpdir(), "siaran-surroundings-"));
const posts = await readFiles(validPosts);

interface Surroundings {
  /** A command that runs another: `taskset -c 0`. */
  readonly within?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** The program of Node; the one that runs the tests by default. */
  readonly node?: string;
}

// A test runner's own settings of Node are not for the program.
const { NODE_OPTIONS: _options, ...own } = process.env;

/** Builds a folder's `posts/` into its `_site/` by the command line. @returns the files of the site */
async function buildIn(
  folder: string,
  { within = [], environment = {}, node = process.execPath }: Surroundings = {},
): Promise<ReadonlyMap<string, Buffer>> {
  const [command = "", ...words] = [...within, node, program, "build"];
  await promisify(execFile)(command, words, { cwd: folder, env: { ...own, ...environment } });
  return readFiles(join(folder, "_site"));
}

/** Makes a folder with the content of the small newsroom. */
async function newFolder(name: string): Promise<string> {
  const folder = join(work, name);
  // The order in which files were made is the one in which some file systems list them.
  await writeFiles(join(folder, "posts"), Object.fromEntries([...posts].reverse()));
  return folder;
}

function differences(one: ReadonlyMap<string, Buffer>, other: ReadonlyMap<string, Buffer>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (path) => !one.get(path)?.equals(other.get(path) ?? Buffer.alloc(0)),
  );
}

const canRun = (command: string, ...words: readonly string[]) =>
  spawnSync(command, [...words, "true"]).status === 0;

const home = await newFolder("siaran");
const expected = await buildIn(home);

const same = suite("a build gives the same bytes");

same("with what it remembers, without its site, and without its cache", async () => {
  assert.ok(expected.size > 100);
  assert.equal(differences(expected, await buildIn(home)), []);
  await rm(join(home, "_site"), { recursive: true });
  assert.equal(differences(expected, await buildIn(home)), []);
  await rm(join(home, ".siaran"), { recursive: true });
  assert.equal(differences(expected, await buildIn(home)), []);
});

same("in a folder with a name of its own, through a link", async () => {
  const folder = await newFolder("naskah kota – 日本 'a' #1%20");
  await mkdir(join(work, "tautan"));
  const link = join(work, "tautan", "siaran");
  await symlink(folder, link);
  assert.equal(differences(expected, await buildIn(link)), []);
});

const places: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "west of Greenwich, in Turkish": { TZ: "America/St_Johns", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
  "on the day after, in Chinese": {
    TZ: "Pacific/Kiritimati",
    LANG: "zh_CN.GB18030",
    LC_ALL: "zh_CN.GB18030",
  },
  "in no language, without a home": { TZ: "UTC", LANG: "C", LC_ALL: "POSIX", HOME: "/nonexistent" },
};

for (const [name, environment] of Object.entries(places))
  same(name, async () => {
    const folder = await newFolder(name.replaceAll(/\W+/g, "-"));
    assert.equal(differences(expected, await buildIn(folder, { environment })), []);
  });

same("on one processor", async () => {
  const within = ["taskset", "-c", "0"];
  if (!canRun("taskset", "-c", "0"))
    return console.log("skipped: no process can be kept to one processor here");
  assert.equal(differences(expected, await buildIn(await newFolder("satu"), { within })), []);
});

/** The newest of each line of Node that is supported, as the npm package `node` brings it. */
const nodes = ["20.20.2", "22.23.3", "24.21.0"];

/** The program of a version of Node that npm has kept; on the build server npm may get it. */
function nodeProgram(version: string): string | undefined {
  const mayFetch = process.env.CI === undefined ? ["--offline"] : ["--prefer-offline", "--fetch-retries=1"];
  const words = ["exec", "--yes", ...mayFetch, `--package=node@${version}`, "-c", "node -p process.execPath"];
  const { status, stdout } = spawnSync("npm", words, {
    cwd: work,
    env: own,
    encoding: "utf8",
    timeout: 120_000,
  });
  return status === 0 ? stdout.trim().split("\n").at(-1) : undefined;
}

for (const version of nodes)
  same(`under Node ${version}`, async () => {
    if (process.version === `v${version}`) return;
    const node = nodeProgram(version);
    if (node === undefined)
      return console.log(`skipped: Node ${version} is not here; npx --yes node@${version} -v brings it`);
    assert.is(spawnSync(node, ["--version"], { encoding: "utf8" }).stdout.trim(), `v${version}`);
    const folder = await newFolder(`node-${version}`);
    assert.equal(differences(expected, await buildIn(folder, { node })), []);
    // What another version remembers serves this one.
    assert.equal(differences(expected, await buildIn(folder)), []);
  });

same("without a network", async () => {
  const within = process.getuid?.() === 0 ? ["unshare", "-n"] : ["unshare", "-rn"];
  if (!canRun(within[0] ?? "", ...within.slice(1)))
    return console.log("skipped: no process can be cut off from the network here");
  assert.equal(differences(expected, await buildIn(await newFolder("putus"), { within })), []);
});

same.after(() => rm(work, { recursive: true, force: true }));

same.run();

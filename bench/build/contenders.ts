import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { releaseFile, type SyntheticRelease } from "../generate.ts";
import { pagefindCall } from "../search/pagefind.ts";
import { writeSiaranContent } from "../siaran-content.ts";
import type { SyntheticRegistry } from "../synthetic-registry.ts";
import { eleventyRegistryFile, eleventyReleaseFile, writeEleventySite } from "./eleventy.ts";
import { hugoOfficialFile, hugoReleaseFile, writeHugoSite } from "./hugo.ts";
import { hugoVersion, printed } from "./installed.ts";

/** A command and the folder it is called from. */
export interface Call {
  readonly command: string;
  readonly words: readonly string[];
  readonly folder: string;
}

/** A program that builds the newsroom; paths of files are within the folder that it was given. */
export interface Contender {
  readonly id: string;
  /** With its version. */
  readonly name: string;
  write(folder: string, releases: readonly SyntheticRelease[], registry: SyntheticRegistry): Promise<void>;
  /** Calls that are made one after the other. @param output a folder within. */
  build(folder: string, output: string): readonly Call[];
  serve(folder: string, port: number): Call;
  /** What the program keeps for its next build besides its output. */
  readonly state: readonly string[];
  fileOfRelease(release: SyntheticRelease): string;
  fileOfOfficial(id: string): string;
}

/** Why a program is not measured. */
export interface Skipped {
  readonly id: string;
  readonly reason: string;
}

/** Programs to measure beside Siaran, and what all have on. */
export interface Side {
  /** The program of Hugo. */
  readonly hugo: string;
  /** The program of Pagefind, by which the peers' sites are made searchable; without it nobody has a search. */
  readonly pagefind?: string;
}

const program = fileURLToPath(new URL("../..", import.meta.url));
const node = process.execPath;

/** The programs that are installed, Siaran first, and those that are not. */
export async function findContenders({
  hugo,
  pagefind,
}: Side): Promise<{ contenders: Contender[]; skipped: Skipped[] }> {
  const { version, reason } = hugoVersion(hugo);
  const finder = pagefind === undefined ? undefined : printed(pagefind, ["--version"])?.trim();
  if (pagefind !== undefined && finder === undefined) throw new Error(`${pagefind} does not run`);
  const peers = [...(version === undefined ? [] : [hugoContender(hugo, version)]), await eleventyContender()];
  return {
    contenders: [
      await siaranContender(pagefind !== undefined),
      ...peers.map((peer) => (pagefind && finder ? withPagefind(peer, pagefind, finder) : peer)),
    ],
    skipped: reason === undefined ? [] : [{ id: "hugo", reason }],
  };
}

/** A peer whose finished pages Pagefind indexes, as its manual and the peers' users advise. */
function withPagefind(peer: Contender, program: string, version: string): Contender {
  return {
    ...peer,
    name: `${peer.name} and ${version}`,
    build: (folder, output) => [...peer.build(folder, output), pagefindCall(program, join(folder, output))],
  };
}

/** @param isComplete with a search and preview cards, as a newsroom is where nobody turned them off. */
async function siaranContender(isComplete: boolean): Promise<Contender> {
  const bin = join(program, "src/bin.mjs");
  const { version } = JSON.parse(await readFile(join(program, "package.json"), "utf8"));
  const commit = printed("git", ["-C", program, "rev-parse", "--short", "HEAD"])?.trim();
  const more = isComplete ? [] : ["--no-search"];
  const call = (words: readonly string[]): Call => ({
    command: node,
    words: [bin, ...words],
    folder: program,
  });
  return {
    id: "siaran",
    name: `Siaran ${version}${commit ? ` (${commit})` : ""}`,
    write: (folder, releases, registry) =>
      writeSiaranContent(join(folder, "posts"), releases, {
        registry,
        settings: isComplete ? {} : { cards: false },
      }),
    build: (folder, output) => [
      call(["build", "--content", join(folder, "posts"), "--output", join(folder, output), ...more]),
    ],
    serve: (folder, port) => call(["serve", "--content", join(folder, "posts"), "--port", String(port)]),
    state: [".siaran"],
    fileOfRelease: (release) => join("posts", releaseFile(release)),
    fileOfOfficial: (id) => `posts/_data/officials/${id}.yaml`,
  };
}

function hugoContender(command: string, version: string): Contender {
  return {
    id: "hugo",
    name: `Hugo ${version}`,
    write: (folder, releases, registry) => writeHugoSite(folder, releases, registry),
    build: (folder, output) => [{ command, words: ["--quiet", "--destination", output], folder }],
    serve: (folder, port) => ({ command, words: ["server", "--port", String(port)], folder }),
    state: ["resources"],
    fileOfRelease: hugoReleaseFile,
    fileOfOfficial: hugoOfficialFile,
  };
}

async function eleventyContender(): Promise<Contender> {
  const home = join(program, "node_modules/@11ty/eleventy");
  const { version } = JSON.parse(await readFile(join(home, "package.json"), "utf8"));
  const call = (folder: string, words: readonly string[]): Call => ({
    command: node,
    words: [join(home, "cmd.cjs"), "--config=eleventy.config.cjs", "--quiet", ...words],
    folder,
  });
  return {
    id: "eleventy",
    name: `Eleventy ${version}`,
    write: writeEleventySite,
    build: (folder, output) => [call(folder, [`--output=${output}`])],
    serve: (folder, port) => call(folder, ["--serve", `--port=${port}`]),
    state: [],
    fileOfRelease: eleventyReleaseFile,
    fileOfOfficial: () => eleventyRegistryFile,
  };
}

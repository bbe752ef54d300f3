import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { releaseFile, type SyntheticRelease, writeSiaranContent } from "../generate.ts";
import type { SyntheticRegistry } from "../synthetic-registry.ts";
import { eleventyRegistryFile, eleventyReleaseFile, writeEleventySite } from "./eleventy.ts";
import { hugoOfficialFile, hugoReleaseFile, writeHugoSite } from "./hugo.ts";

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
  /** @param output a folder within. */
  build(folder: string, output: string): Call;
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

const program = fileURLToPath(new URL("../..", import.meta.url));
const node = process.execPath;

/** The programs that are installed, Siaran first, and those that are not. */
export async function findContenders(): Promise<{ contenders: Contender[]; skipped: Skipped[] }> {
  const hugo = printed("hugo", ["version"])?.match(/v([\d.]+)/)?.[1];
  return {
    contenders: [
      await siaranContender(),
      ...(hugo === undefined ? [] : [hugoContender(hugo)]),
      await eleventyContender(),
    ],
    skipped:
      hugo === undefined ? [{ id: "hugo", reason: "not installed (Debian: apt-get install hugo)" }] : [],
  };
}

async function siaranContender(): Promise<Contender> {
  const bin = join(program, "src/bin.mjs");
  const { version } = JSON.parse(await readFile(join(program, "package.json"), "utf8"));
  const commit = printed("git", ["-C", program, "rev-parse", "--short", "HEAD"])?.trim();
  // The index for searching is left out: the others make none.
  const withoutSearch = printed(node, [bin, "build", "--help"])?.includes("--no-search")
    ? ["--no-search"]
    : [];
  const call = (words: readonly string[]): Call => ({
    command: node,
    words: [bin, ...words],
    folder: program,
  });
  return {
    id: "siaran",
    name: `Siaran ${version}${commit ? ` (${commit})` : ""}`,
    write: (folder, releases) => writeSiaranContent(join(folder, "posts"), releases),
    build: (folder, output) =>
      call(["build", "--content", join(folder, "posts"), "--output", join(folder, output), ...withoutSearch]),
    serve: (folder, port) => call(["serve", "--content", join(folder, "posts"), "--port", String(port)]),
    state: [".siaran"],
    fileOfRelease: (release) => join("posts", releaseFile(release)),
    fileOfOfficial: (id) => `posts/_data/officials/${id}.yaml`,
  };
}

function hugoContender(version: string): Contender {
  return {
    id: "hugo",
    name: `Hugo ${version}`,
    write: writeHugoSite,
    build: (folder, output) => ({ command: "hugo", words: ["--quiet", "--destination", output], folder }),
    serve: (folder, port) => ({ command: "hugo", words: ["server", "--port", String(port)], folder }),
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
    build: (folder, output) => call(folder, [`--output=${output}`]),
    serve: (folder, port) => call(folder, ["--serve", `--port=${port}`]),
    state: [],
    fileOfRelease: eleventyReleaseFile,
    fileOfOfficial: () => eleventyRegistryFile,
  };
}

function printed(command: string, words: readonly string[]): string | undefined {
  try {
    return execFileSync(command, words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return undefined;
  }
}

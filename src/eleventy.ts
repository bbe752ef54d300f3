import { copyFile, link, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";
import { outputFile } from "./address.ts";
import { countSeverity } from "./diagnostic.ts";
import { defaultLanguage } from "./environment.ts";
import { formatDiagnostics } from "./format-diagnostics.ts";
import { type Prepared, prepare } from "./prepare.ts";
import { latestOnly } from "./search/latest-only.ts";
import { writePressKits } from "./write-press-kits.ts";

export type { EleventyConfig } from "@11ty/eleventy";

export interface SiaranOptions {
  /** Gives the content before each build. By default `posts/` is read, and a fault stops the build. */
  readonly prepare?: () => Promise<Prepared>;
}

const configured = new WeakSet<EleventyConfig>();

/**
 * The Eleventy plug-in: compiles the content before each build and gives it to the page templates as the global
 * data `newsroom`. Added twice, the first options count, so that a program may come before `.eleventy.ts`.
 */
export function siaran(config: EleventyConfig, options: SiaranOptions = {}): void {
  if (configured.has(config)) return;
  configured.add(config);
  let current: Prepared | undefined;
  let searchFiles: Prepared["searchFiles"] = async () => [];
  const indexPreview = latestOnly(writeSearchFiles, console.error);
  config.addTemplateFormats("11ty.ts,11ty.tsx");
  config.addExtension(["11ty.ts", "11ty.tsx"], { key: "11ty.js" });
  config.addGlobalData("newsroom", () => current?.newsroom);
  config.addWatchTarget("posts");
  refuseCode(config);
  config.on("eleventy.before", async ({ runMode }) => {
    current = await (options.prepare ?? prepareOrThrow)();
    // The indexer is another process and works while pages are rendered. It is waited for below; should rendering
    // fail first, its own failure has nobody to tell and must not end the program.
    const started = runMode === "build" ? current.searchFiles() : undefined;
    started?.catch(() => {});
    searchFiles = started ? () => started : current.searchFiles;
  });
  config.on("eleventy.after", async ({ directories, runMode }) => {
    if (!current) return;
    await writeFiles(current, directories.output);
    // A preview makes photos when they are asked for, so there is nothing to pack yet.
    if (current.newsroom && runMode === "build")
      await writePressKits(current.newsroom.site, directories.output);
    const search = { files: searchFiles, output: directories.output };
    // Whoever writes a release waits for its page and not for the search.
    if (runMode === "build") await writeSearchFiles(search);
    else indexPreview(search);
  });
}

/** Writes what is not a page: the files of the design, photos and attachments. */
async function writeFiles({ assetFiles, copies, images }: Prepared, output: string): Promise<void> {
  await Promise.all([
    ...assetFiles.map(async ({ path, content }) =>
      writeFile(await made(join(output, outputFile(path))), content),
    ),
    ...copies.map(async ({ from, to }) => copyFile(from, await made(join(output, outputFile(to))))),
  ]);
  await linkFiles(images, output);
}

interface SearchOutput {
  readonly files: Prepared["searchFiles"];
  readonly output: string;
}

async function writeSearchFiles({ files, output }: SearchOutput): Promise<void> {
  await linkFiles(await files(), output);
}

async function linkFiles(files: Prepared["images"], output: string): Promise<void> {
  await Promise.all(
    files.map(async ({ from, to }) => linkFile(from, await made(join(output, outputFile(to))))),
  );
}

/**
 * Gives a file of the cache a second name in the output, which takes no time and no room however large it is:
 * published files are replaced and never written into. Copied where that cannot be, as on another disk.
 */
async function linkFile(from: string, to: string): Promise<void> {
  await rm(to, { force: true });
  await link(from, to).catch(() => copyFile(from, to));
}

async function made(file: string): Promise<string> {
  await mkdir(dirname(file), { recursive: true });
  return file;
}

async function prepareOrThrow(): Promise<Prepared> {
  const language = defaultLanguage();
  const prepared = await prepare({ content: "posts", now: Date.now(), preview: false, language });
  if (countSeverity(prepared.diagnostics, "error") > 0) {
    throw new Error(`\n${formatDiagnostics(prepared.diagnostics, { language })}`);
  }
  return prepared;
}

/** Eleventy's front matter engines for JavaScript run what they read. */
function refuseCode(config: EleventyConfig): void {
  const refuse = (): never => {
    throw new Error("front matter in JavaScript is refused");
  };
  config.setFrontMatterParsingOptions({
    engines: { js: refuse, javascript: refuse, jsLegacy: refuse, node: refuse },
  });
}

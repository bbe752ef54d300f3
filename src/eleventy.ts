import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";
import { outputFile } from "./address.ts";
import { countSeverity } from "./diagnostic.ts";
import { defaultLanguage } from "./environment.ts";
import { formatDiagnostics } from "./format-diagnostics.ts";
import { type Prepared, prepare } from "./prepare.ts";

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
  config.addTemplateFormats("11ty.ts,11ty.tsx");
  config.addExtension(["11ty.ts", "11ty.tsx"], { key: "11ty.js" });
  config.addGlobalData("newsroom", () => current?.newsroom);
  config.addWatchTarget("posts");
  refuseCode(config);
  config.on("eleventy.before", async () => {
    current = await (options.prepare ?? prepareOrThrow)();
  });
  config.on("eleventy.after", async ({ directories }) => {
    if (current) await writeFiles(current, directories.output);
  });
}

/** Writes what is not a page: the files of the design, photos and attachments. */
async function writeFiles({ assetFiles, copies }: Prepared, output: string): Promise<void> {
  await Promise.all([
    ...assetFiles.map(async ({ path, content }) =>
      writeFile(await made(join(output, outputFile(path))), content),
    ),
    ...copies.map(async ({ from, to }) => copyFile(from, await made(join(output, outputFile(to))))),
  ]);
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

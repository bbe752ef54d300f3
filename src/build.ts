import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import Eleventy from "@11ty/eleventy";
import { outputFile } from "./address.ts";
import { countSeverity, type Diagnostic } from "./diagnostic.ts";
import { siaran } from "./eleventy.ts";
import type { Language } from "./language.ts";
import { paths } from "./paths.ts";
import { type Prepared, prepare } from "./prepare.ts";
import { type Published, publish } from "./publish.ts";
import { UserError } from "./user-error.ts";

export interface BuildOptions {
  /** The content folder. */
  readonly content: string;
  /** The folder to publish into. What does not belong there is deleted. */
  readonly output: string;
  readonly now: number;
  readonly language: Language;
}

export interface BuildResult {
  readonly diagnostics: readonly Diagnostic[];
  /** Absent where faults stopped the build: then the output folder is as it was. */
  readonly figures?: BuildFigures;
}

export interface BuildFigures extends Published {
  readonly releases: number;
  readonly pages: number;
  readonly feeds: number;
}

/** The folder of the program, from which Eleventy works. */
const programFolder = fileURLToPath(new URL("..", import.meta.url));

/**
 * Builds the site into a folder beside the output and publishes it only when it is whole.
 * @throws {UnsafeOutputError} when the output folder holds things that must not be deleted.
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const output = resolve(options.output);
  await refuseUnsafeOutput(output, resolve(options.content));
  const prepared = await prepare({ ...options, preview: false });
  const { newsroom, diagnostics } = prepared;
  if (!newsroom || countSeverity(diagnostics, "error") > 0) return { diagnostics };
  await mkdir(dirname(output), { recursive: true });
  const temporary = await mkdtemp(join(dirname(output), `${basename(output)}.`));
  try {
    const templates = await runEleventy(prepared, temporary);
    const published = await publish(temporary, output);
    const feeds = newsroom.files.filter(({ path }) => /(?:feed|atom)\.(?:xml|json)$/.test(path)).length;
    return {
      diagnostics,
      figures: {
        ...published,
        releases: newsroom.site.releases.length,
        pages: templates - newsroom.files.length,
        feeds,
      },
    };
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** The output folder would be emptied of something that is not a site. */
export class UnsafeOutputError extends UserError {
  constructor(folder: string) {
    super({
      id: `Folder keluaran ${folder} berisi hal lain selain situs, dan membangun akan menghapusnya. Pilih folder lain dengan --output.`,
      en: `The output folder ${folder} holds other things than a site, and a build would delete them. Choose another with --output.`,
    });
    this.name = "UnsafeOutputError";
  }
}

/** A build deletes what does not belong, so the output must be absent, empty or a former site, and no part of the content. */
async function refuseUnsafeOutput(output: string, content: string): Promise<void> {
  const isWithin = (folder: string, inner: string) => !relative(folder, inner).startsWith("..");
  const precious = [content, process.cwd(), programFolder];
  if (precious.some((folder) => isWithin(output, folder)) || isWithin(content, output)) {
    throw new UnsafeOutputError(output);
  }
  const entries = await readdir(output).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === "ENOENT") return [];
    throw new UnsafeOutputError(output);
  });
  const isSite = entries.includes(outputFile(paths.sitemap)) && !entries.includes(".git");
  if (entries.length > 0 && !isSite) throw new UnsafeOutputError(output);
}

async function runEleventy(prepared: Prepared, output: string): Promise<number> {
  const eleventy = new Eleventy(undefined, relative(process.cwd(), output), {
    configPath: relative(process.cwd(), join(programFolder, ".eleventy.ts")),
    quietMode: true,
    runMode: "build",
    config: (config) => config.addPlugin(siaran, { prepare: async () => prepared }),
  });
  eleventy.disableLogger();
  const [, templates] = await eleventy.write();
  return templates.length;
}

import type { EleventyConfig } from "@11ty/eleventy";
import { outputFile } from "../base/address.ts";
import { compile } from "../compile/compile.ts";
import { countSeverity } from "../diagnostics/diagnostic.ts";
import { formatDiagnostics } from "../diagnostics/format-diagnostics.ts";
import { defaultLanguage } from "../disk/environment.ts";
import type { Output } from "../outputs/output.ts";
import { outputsByKind, pageKinds } from "../pages/index.ts";
import { compileOptions, prepareSite, readContent } from "../prepare/prepare.ts";
import { writeTexts } from "../prepare/site-files.ts";
import { makeIndex } from "../search/make-index.ts";

export type { EleventyConfig } from "@11ty/eleventy";

/** What Eleventy does in one build. */
export interface EleventyWork {
  /** The pages and files to render, by the name of their kind. */
  readonly outputs: ReadonlyMap<string, readonly Output[]>;
  /** Writes what is not rendered. */
  finish(output: string): Promise<void>;
}

export interface SiaranOptions {
  /** Gives the work before each build. By default all of `posts/` is rendered, and a fault stops the build. */
  readonly prepare?: () => Promise<EleventyWork>;
}

const configured = new WeakSet<EleventyConfig>();

/**
 * The Eleventy plug-in: a template for each kind of pages, which paginates over the pages that are to be rendered.
 * Added twice, the first options count, so that a program may come before `.eleventy.ts`.
 */
export function siaran(config: EleventyConfig, options: SiaranOptions = {}): void {
  if (configured.has(config)) return;
  configured.add(config);
  let work: EleventyWork | undefined;
  for (const { name } of pageKinds) {
    config.addGlobalData(
      `${name}Pages`,
      () => work?.outputs.get(name)?.map((output) => new Page(output)) ?? [],
    );
    config.addTemplate(`${name}.11ty.js`, {
      data: { pagination: { data: `${name}Pages`, size: 1, alias: "output" }, permalink: fileOf },
      render: ({ output }: PageData) => output.content(),
    });
  }
  // A watch on each of the files of an archive, of which systems allow few: only where nothing else looks after them.
  if (!options.prepare) config.addWatchTarget("posts");
  refuseCode(config);
  config.on("eleventy.before", async () => {
    work = await (options.prepare ?? prepareAll)();
  });
  config.on("eleventy.after", async ({ directories }) => work?.finish(directories.output));
}

/** A page in Eleventy's data: a class, because Eleventy copies plain objects deeply into the data of every page. */
class Page {
  readonly #output: Output;

  constructor(output: Output) {
    this.#output = output;
  }

  get file(): string {
    return outputFile(this.#output.path);
  }

  content(): string {
    return this.#output.content();
  }
}

interface PageData {
  readonly output: Page;
}

function fileOf({ output }: PageData): string {
  return output.file;
}

/** For whoever runs Eleventy without the command line: the whole site, from `posts/`. */
async function prepareAll(): Promise<EleventyWork> {
  const language = defaultLanguage();
  const options = { content: "posts", now: Date.now(), preview: false, language };
  const { site, diagnostics, memory } = compile(await readContent(options), compileOptions(options));
  if (!site || countSeverity(diagnostics, "error") > 0) {
    throw new Error(`\n${formatDiagnostics(diagnostics, { language })}`);
  }
  const { newsroom, files } = await prepareSite(site, { ...options, memory, faults: [] });
  return {
    outputs: outputsByKind(newsroom),
    finish: async (output) => {
      await files.write(() => true, output);
      await writeTexts(makeIndex(site), output);
    },
  };
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

import { relative, resolve, sep } from "node:path";
import Eleventy from "@11ty/eleventy";
import { configFile } from "../disk/program-folder.ts";
import { isNewsroomTemplate } from "./page-template.ts";
import { addSiaran } from "./plugin.ts";
import { seesPages } from "./sees-pages.ts";
import { TemplateError } from "./template-error.ts";
import type { EleventyWork } from "./work.ts";

export interface OpenOptions {
  /** The content folder. */
  readonly content: string;
  /** The folder to render into. */
  readonly output: string;
  /** The path below which the site stands. */
  readonly pathPrefix: string;
  /** Another configuration file than `.eleventy.ts`. */
  readonly config?: string;
}

/** Eleventy with its configuration read, for one build. */
export interface OpenEleventy {
  /** Whether something in the configuration sees the newsroom's own pages, so that Eleventy must render all of them. */
  readonly seesPages: boolean;
  /**
   * @returns the files that the office's own templates made and those that were copied, relative to the output.
   * @throws {TemplateError} where a template or the configuration fails.
   */
  render(work: EleventyWork): Promise<readonly string[]>;
}

/**
 * Reads `.eleventy.ts`, whose paths count from the working folder.
 * @throws {TemplateError} where it fails.
 */
export async function openEleventy(options: OpenOptions): Promise<OpenEleventy> {
  const { content, output, pathPrefix, config = configFile } = options;
  let work: EleventyWork | undefined;
  const prepare = async () => {
    if (!work) throw new Error("nothing has been given to render");
    return work;
  };
  const eleventy = new Eleventy(undefined, relative(".", output), {
    configPath: relative(".", config),
    quietMode: true,
    runMode: "build",
    pathPrefix,
    config: (configuration) => addSiaran(configuration, { content, prepare, pathPrefix }),
  });
  eleventy.disableLogger();
  await eleventy.init().catch((error) => {
    throw new TemplateError(error);
  });
  const toOutput = (file: string) => relative(resolve(output), resolve(file)).split(sep).join("/");
  return {
    seesPages: seesPages(eleventy),
    render: async (given) => {
      let fault: { readonly error: unknown } | undefined;
      work = { ...given, fail: (error) => (fault ??= { error }) };
      const [copies, written] = await eleventy.write().catch((error) => {
        throw fault ? fault.error : new TemplateError(error);
      });
      const { directories } = eleventy.eleventyConfig.userConfig;
      return [
        ...copies.flatMap(({ map }) => Object.values(map)),
        ...written
          .filter(({ inputPath }) => !isNewsroomTemplate(inputPath, directories))
          .map(({ outputPath }) => outputPath),
      ].map(toOutput);
    },
  };
}

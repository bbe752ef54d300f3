import { relative, resolve, sep } from "node:path";
import { setImmediate } from "node:timers/promises";
import { createEleventy, type EleventyOptions } from "./create-eleventy.ts";
import { isNewsroomTemplate } from "./page-template.ts";
import { seesPages } from "./sees-pages.ts";
import { TemplateError } from "./template-error.ts";
import type { EleventyWork } from "./work.ts";

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
 * Reads `.eleventy.ts` for a build.
 * @throws {TemplateError} where it fails.
 */
export async function openEleventy(
  options: Omit<EleventyOptions, "prepare" | "runMode" | "configure">,
): Promise<OpenEleventy> {
  let work: EleventyWork | undefined;
  const prepare = async () => {
    if (!work) throw new Error("nothing has been given to render");
    return work;
  };
  const eleventy = createEleventy({
    ...{ ...options, prepare, runMode: "build" },
    // Eleventy warns of filters and transforms that take long, and counts the time in which others work.
    configure: ({ benchmarkManager }) => {
      for (const group of ["Configuration", "Data"]) benchmarkManager.get(group).setMinimumThresholdMs(0);
    },
  });
  eleventy.disableLogger();
  await eleventy.init().catch((error) => {
    throw new TemplateError(error);
  });
  const output = resolve(options.output);
  const toOutput = (file: string) => relative(output, resolve(file)).split(sep).join("/");
  return {
    seesPages: seesPages(eleventy),
    render: async (given) => {
      let fault: { readonly error: unknown } | undefined;
      const fail = (error: unknown) => {
        fault ??= { error };
      };
      // What fails there is no template's fault either.
      const finish: EleventyWork["finish"] = (rendered) =>
        given.finish(rendered).catch((error) => {
          fail(error);
          throw error;
        });
      work = { ...given, fail, finish };
      const [copies, written] = await eleventy.write().catch(async (error) => {
        // Other templates are about to be written; the folder is removed when they have been.
        await setImmediate();
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

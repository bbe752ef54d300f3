import { relative } from "node:path";
import Eleventy, { type EleventyConfig } from "@11ty/eleventy";
import { configFile } from "../disk/program-folder.ts";
import { enterProgram } from "./enter-program.ts";
import { addSiaran } from "./plugin.ts";
import type { SiaranOptions } from "./work.ts";

export interface EleventyOptions extends Required<SiaranOptions> {
  /** The folder to render into; absolute, as all paths here. */
  readonly output: string;
  readonly runMode: "build" | "serve";
  /** Another configuration file than `.eleventy.ts`. */
  readonly config?: string;
  /** What a program adds to the configuration. */
  readonly configure?: (config: EleventyConfig) => void;
}

/** Eleventy with `.eleventy.ts` as its configuration. The folder of the program becomes the working folder. */
export function createEleventy(options: EleventyOptions): Eleventy {
  const { output, runMode, config = configFile, configure, ...siaran } = options;
  enterProgram();
  const eleventy = new Eleventy(undefined, relative(".", output), {
    configPath: relative(".", config),
    quietMode: true,
    runMode,
    pathPrefix: siaran.pathPrefix,
    config: (configuration) => {
      addSiaran(configuration, siaran);
      configure?.(configuration);
    },
  });
  // `dir.output` in the configuration is for Eleventy's own command line; here the caller has named the folder.
  eleventy.directories.freeze();
  return eleventy;
}

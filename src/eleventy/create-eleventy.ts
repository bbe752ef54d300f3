import { relative } from "node:path";
import Eleventy, { type EleventyConfig } from "@11ty/eleventy";
import { addSiaran } from "./plugin.ts";
import type { SiaranOptions } from "./work.ts";
import { enterWorkplace, workplaceOf } from "./workplace.ts";

export interface EleventyOptions extends Required<SiaranOptions> {
  /** The folder to render into; absolute, as all paths here. */
  readonly output: string;
  readonly runMode: "build" | "serve";
  /** Another configuration file than that of the newsroom, for which the folder of the program counts. */
  readonly config?: string;
  /** What a program adds to the configuration. */
  readonly configure?: (config: EleventyConfig) => void;
}

/** Eleventy with the configuration of a newsroom, whose folder, or that of the program, becomes the working folder. */
export function createEleventy(options: EleventyOptions): Eleventy {
  const { output, runMode, config, configure, ...siaran } = options;
  enterWorkplace(config === undefined ? siaran.content : undefined);
  const file = config ?? workplaceOf(siaran.content).config;
  const eleventy = new Eleventy(undefined, relative(".", output), {
    configPath: relative(".", file),
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

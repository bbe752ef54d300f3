import { relative } from "node:path";
import Eleventy, { type EleventyConfig } from "@11ty/eleventy";
import { configFile } from "../disk/program-folder.ts";
import { addSiaran } from "./plugin.ts";
import type { SiaranOptions } from "./work.ts";

export interface EleventyOptions extends Required<SiaranOptions> {
  /** The folder to render into. */
  readonly output: string;
  readonly runMode: "build" | "serve";
  /** Another configuration file than `.eleventy.ts`. */
  readonly config?: string;
  /** What a program adds to the configuration. */
  readonly configure?: (config: EleventyConfig) => void;
}

/** Eleventy with `.eleventy.ts` as its configuration, whose paths count from the working folder. */
export function createEleventy(options: EleventyOptions): Eleventy {
  const { output, runMode, config = configFile, configure, ...siaran } = options;
  return new Eleventy(undefined, relative(".", output), {
    configPath: relative(".", config),
    quietMode: true,
    runMode,
    pathPrefix: siaran.pathPrefix,
    config: (configuration) => {
      addSiaran(configuration, siaran);
      configure?.(configuration);
    },
  });
}

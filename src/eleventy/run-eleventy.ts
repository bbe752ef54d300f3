import { join, relative } from "node:path";
import Eleventy from "@11ty/eleventy";
import { programFolder } from "../disk/program-folder.ts";
import { type EleventyWork, siaran } from "./plugin.ts";

/** Has Eleventy render pages into a folder. */
export async function runEleventy(work: EleventyWork, output: string): Promise<void> {
  const toHere = (path: string) => relative(process.cwd(), path);
  const eleventy = new Eleventy(toHere(join(programFolder, "src/pages")), toHere(output), {
    // The plug-in says everything; a configuration in the folder the command was called from is somebody else's.
    configPath: "",
    quietMode: true,
    runMode: "build",
    config: (config) => config.addPlugin(siaran, { prepare: async () => work }),
  });
  eleventy.disableLogger();
  await eleventy.write();
}

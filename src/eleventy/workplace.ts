import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { configFile, programFolder } from "../disk/program-folder.ts";
import { officeConfigNames } from "./office-config-names.mjs";

/** Where Eleventy works, and its configuration. */
export interface Workplace {
  /** The working folder: the paths in a configuration count from it. */
  readonly folder: string;
  readonly config: string;
}

/** Names of what makes a folder a newsroom with templates of its own. */
const signs = ["templates", ...officeConfigNames];

/**
 * A newsroom that has the program as a package may have templates and a configuration beside its content; all others
 * have those of the program's folder.
 * @param content absolute.
 */
export function workplaceOf(content: string): Workplace {
  const folder = dirname(content);
  if (folder === programFolder || !signs.some((name) => existsSync(join(folder, name))))
    return { folder: programFolder, config: configFile };
  return { folder, config: join(programFolder, "src/eleventy/office-config.mjs") };
}

/** Goes to the folder in which Eleventy works for a newsroom, or to that of the program. @param content absolute. */
export function enterWorkplace(content?: string): void {
  const folder = content === undefined ? programFolder : workplaceOf(content).folder;
  if (process.cwd() !== folder) process.chdir(folder);
}

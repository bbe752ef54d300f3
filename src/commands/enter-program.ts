import { resolve } from "node:path";
import { programFolder } from "../disk/program-folder.ts";

/**
 * Goes to the folder of the program, because the paths in `.eleventy.ts` count from the working folder.
 * @returns the folders that were given, seen from anywhere.
 */
export function enterProgram<Name extends string>(
  folders: Readonly<Record<Name, string>>,
): Record<Name, string> {
  const absolute: Record<Name, string> = { ...folders };
  for (const name in absolute) absolute[name] = resolve(absolute[name]);
  process.chdir(programFolder);
  return absolute;
}

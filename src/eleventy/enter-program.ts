import { programFolder } from "../disk/program-folder.ts";

/** Goes to the folder of the program: the paths in `.eleventy.ts` count from the working folder. */
export function enterProgram(): void {
  if (process.cwd() !== programFolder) process.chdir(programFolder);
}

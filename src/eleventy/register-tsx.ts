import { join } from "node:path";
import { once } from "../base/remember.ts";
import { programFolder } from "../disk/program-folder.ts";

/** Lets Node import TypeScript and TSX, with the settings of this program. */
export const registerTsx = once(async () => {
  process.env.TSX_TSCONFIG_PATH ??= join(programFolder, "tsconfig.json");
  const { register } = await import("tsx/esm/api");
  register();
});

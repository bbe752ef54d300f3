import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { once } from "../base/once.ts";
import { programFolder } from "./program-folder.ts";

/** Tells this program from any other version of it, its libraries and Node among it. */
export const programDigest = once(() => {
  const hash = createHash("sha256").update(process.version);
  for (const folder of ["src", "layouts"]) {
    const files = readdirSync(join(programFolder, folder), { recursive: true, encoding: "utf8" });
    for (const file of files.filter((name) => /\.(?:tsx?|mjs|js|css)$/.test(name)).sort())
      hash.update(file).update(readFileSync(join(programFolder, folder, file)));
  }
  for (const file of ["package.json", "tsconfig.json"]) hash.update(readFileSync(join(programFolder, file)));
  return hash.digest("hex").slice(0, 24);
});

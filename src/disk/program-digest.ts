import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { once } from "../base/remember.ts";
import { programFolder } from "./program-folder.ts";

/** Tells this program from any other version of it, its libraries, its configuration and Node among it. */
export const programDigest = once(() => {
  const hash = createHash("sha256").update(process.version);
  for (const folder of ["src", "layouts"]) {
    const files = readdirSync(join(programFolder, folder), { recursive: true, encoding: "utf8" });
    for (const file of files.filter((name) => /\.(?:tsx?|mjs|js|css|woff2)$/.test(name)).sort())
      hash.update(file).update(readFileSync(join(programFolder, folder, file)));
  }
  for (const file of ["package.json", "tsconfig.json"]) hash.update(readFileSync(join(programFolder, file)));
  // Where the program is itself a library, its libraries are told by the lock file of whoever installed it.
  const locks = ["package-lock.json", "node_modules/.package-lock.json", "../.package-lock.json"];
  for (const file of [".eleventy.ts", ...locks]) {
    const path = join(programFolder, file);
    if (existsSync(path)) hash.update(readFileSync(path));
  }
  const own = process.env.SIARAN_LAYOUTS;
  if (own !== undefined)
    for (const file of readdirSync(own, { recursive: true, encoding: "utf8" }).sort())
      if (/\.tsx?$/.test(file)) hash.update(file).update(readFileSync(join(own, file)));
  return hash.digest("hex").slice(0, 24);
});

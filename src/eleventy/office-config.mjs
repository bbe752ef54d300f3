// Eleventy's configuration of a newsroom that has this program as a package: what the office says in a configuration
// of its own, if it has one, over what a newsroom needs. It is read from the folder of the newsroom.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { officeConfigNames } from "./office-config-names.mjs";

/** @type {(config: object) => Promise<object>} */
export default async function configure(config) {
  const { said, ...own } = await readOwn(config);
  const all = { ...own, ...said };
  return {
    // These escape what they print; Eleventy's own choice, Liquid, does not.
    markdownTemplateEngine: "njk",
    htmlTemplateEngine: "njk",
    ...all,
    dir: { input: "templates", ...all.dir },
  };
}

/** What the office's file exports, and what the function in it returns. */
async function readOwn(config) {
  const file = officeConfigNames.find((name) => existsSync(name));
  if (file === undefined) return {};
  const exported = await load(pathToFileURL(resolve(file)).href);
  const said = typeof exported.default === "function" ? await exported.default(config) : exported.default;
  return { ...exported.config, said };
}

async function load(address) {
  if (!address.endsWith(".ts")) return import(address);
  process.env.TSX_TSCONFIG_PATH ??= fileURLToPath(new URL("../../tsconfig.json", import.meta.url));
  const { tsImport } = await import("tsx/esm/api");
  return tsImport(address, import.meta.url);
}

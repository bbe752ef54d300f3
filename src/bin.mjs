#!/usr/bin/env node
import { readdirSync } from "node:fs";
import module from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundleProgram, cachesOf, sourcesOf } from "./start/bundle.mjs";
import { officeLayouts } from "./start/office-layouts.mjs";

// Compiled once, from Node 22 on.
module.enableCompileCache?.();
// Eleventy's way of loading changed modules again would only slow down all others: `npm start` begins anew instead.
process.env.ELEVENTY_SKIP_ESM_RESOLVER ??= "1";

const program = dirname(dirname(fileURLToPath(import.meta.url)));
// `node --watch` sees only what is loaded, which is the bundle.
if (process.env.WATCH_REPORT_DEPENDENCIES) process.send?.({ "watch:require": sourcesOf(program) });
try {
  const office = officeLayouts(program, process.argv.slice(2));
  // What a site was made with is more than the program.
  if (office) process.env.SIARAN_LAYOUTS = office.folder;
  const bundle = await bundleProgram(program, cachesOf(program), office);
  if (bundle) await import(pathToFileURL(bundle).href);
  else await import("./start/main-with-tsx.mjs");
} catch (error) {
  const { placeInSources } = await import("./start/place-in-sources.mjs");
  console.error(placeInSources(error));
  // A crash is no finding: those exit with 1.
  process.exitCode = 2;
}
// A preview that a template kept from beginning waits for an edit of it, which is no module.
if (process.env.WATCH_REPORT_DEPENDENCIES && process.exitCode) {
  const folders = ["src/pages", "layouts"].map((folder) => join(program, folder));
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((name) => join(folder, name)),
  );
  process.send?.({ "watch:require": files });
}

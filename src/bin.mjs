#!/usr/bin/env node
import module from "node:module";
import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundleProgram, sourcesOf } from "./start/bundle.mjs";

// Compiled once, from Node 22 on.
module.enableCompileCache?.();
// Pages reach Eleventy as functions: its way of loading changed modules again would only slow down the others.
process.env.ELEVENTY_SKIP_ESM_RESOLVER ??= "1";

const program = dirname(dirname(fileURLToPath(import.meta.url)));
// `node --watch` sees only what is loaded, which is the bundle.
if (process.env.WATCH_REPORT_DEPENDENCIES) process.send?.({ "watch:require": sourcesOf(program) });
try {
  const bundle = await bundleProgram(program);
  if (bundle) await import(pathToFileURL(bundle).href);
  else await import("./start/main-with-tsx.mjs");
} catch (error) {
  const { placeInSources } = await import("./start/place-in-sources.mjs");
  console.error(placeInSources(error));
  // A crash is no finding: those exit with 1.
  process.exitCode = 2;
}

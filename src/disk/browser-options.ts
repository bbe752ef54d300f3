import { join } from "node:path";
import type { BuildOptions } from "esbuild";
import { programFolder } from "./program-folder.ts";

/**
 * How scripts for browsers are bundled. What needs Node has something else in its place: `imports` in `package.json`
 * says what for our own modules, and gray-matter is given the one thing of Node's that it names.
 */
export const browserOptions = {
  bundle: true,
  minify: true,
  format: "esm",
  platform: "browser",
  // What phones that no longer get updates understand.
  target: "es2020",
  inject: [join(programFolder, "src/yaml/buffer-in-browser.ts")],
  charset: "utf8",
  legalComments: "none",
  logLevel: "silent",
  write: false,
} as const satisfies BuildOptions;

/** Files in which a newsroom may configure Eleventy, the first of which counts. */
export const officeConfigNames = [
  ".eleventy.ts",
  ".eleventy.js",
  "eleventy.config.ts",
  "eleventy.config.js",
  "eleventy.config.mjs",
  "eleventy.config.cjs",
];

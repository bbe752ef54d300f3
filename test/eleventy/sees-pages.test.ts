import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openEleventy } from "../../src/eleventy/open-eleventy.ts";
import { inFolder, writeFiles } from "../support/folders.ts";
import { writeConfig } from "../support/office.ts";

const sees = suite("seesPages");

/** Whether something that is added to a configuration sees the newsroom's own pages. */
async function seesWith(lines?: string): Promise<boolean> {
  let seen = false;
  await inFolder(async (folder) => {
    await writeFiles(folder, { "pages/a.njk": "", "a.gif": "" });
    const options = { content: `${folder}/posts`, output: `${folder}/_site`, pathPrefix: "/" };
    // Without lines, the configuration of this program itself.
    const config = lines === undefined ? {} : { config: await writeConfig(folder, { lines }) };
    ({ seesPages: seen } = await openEleventy({ ...options, ...config }));
  });
  return seen;
}

const library = new URL("../../node_modules/@11ty/eleventy/src/Eleventy.js", import.meta.url).href;
const plugin = (name: string) =>
  `config.addPlugin(async (inner) => inner.addPlugin((await import("${library}")).${name}));`;

sees("is not so of this program's own configuration", async () => {
  assert.is(await seesWith(), false);
});

for (const [what, lines] of Object.entries({
  "filters and shortcodes": 'config.addFilter("a", () => ""); config.addShortcode("b", () => "");',
  "collections and copies": 'config.addCollection("a", () => []); config.addPassthroughCopy("a");',
  "listeners that are given no pages": 'config.on("eleventy.before", () => {});',
  "global data": 'config.addGlobalData("a", 1);',
  "a plug-in that renders": plugin("RenderPlugin"),
})) {
  sees(`is not so of ${what}`, async () => assert.is(await seesWith(lines), false));
}

for (const [what, lines] of Object.entries({
  transforms: 'config.addTransform("a", (page) => page);',
  linters: 'config.addLinter("a", () => {});',
  "listeners to what was made": 'config.on("eleventy.after", () => {});',
  "plug-ins that change elements": plugin("IdAttributePlugin"),
  "bundles, whose plug-in takes each page apart": 'config.addPlugin((inner) => inner.addBundle("css"));',
  "copies of what pages name": 'config.addPassthroughCopy("**/*.gif", { mode: "html-relative" });',
})) {
  sees(`is so of ${what}`, async () => assert.is(await seesWith(lines), true));
}

sees.run();

import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { formatKeyTables, keyTables } from "../../src/content/key-list.ts";
import { entryKeys, innerSiteKeys, pageKeys, publishKeys, releaseKeys } from "../../src/content/key-words.ts";

const tables = keyTables();

const keys = suite("keyTables");

keys("says of every key what it is for", () => {
  for (const { title, rows } of tables)
    for (const { path, about } of rows) assert.is.not(about, "", `${title} ${path}`);
});

keys("explains no key that there is not", () => {
  const paths = new Set(tables.flatMap(({ rows }) => rows.map(({ path }) => path)));
  const explained = [innerSiteKeys, releaseKeys, pageKeys, publishKeys, ...Object.values(entryKeys)];
  assert.equal(
    explained.flatMap((words) => Object.keys(words).filter((path) => !paths.has(path))),
    [],
  );
});

keys("knows which are needed, and those within lists and maps", () => {
  const [site, release] = tables;
  const needed = (rows = site?.rows) =>
    rows?.filter(({ isNeeded, path }) => isNeeded && !/[.[]/.test(path)).map(({ path }) => path);
  assert.equal(needed(), ["title", "description", "url", "zone", "publisher"]);
  assert.equal(needed(release?.rows), ["title", "date", "summary", "cities"]);
  assert.ok(release?.rows.some(({ path }) => path === "photos[].alt"));
  assert.ok(site?.rows.some(({ path }) => path === "contacts[].phone"));
});

keys("are what docs/kunci.md says", () => {
  const page = readFileSync(new URL("../../docs/kunci.md", import.meta.url), "utf8");
  assert.is(page, `${formatKeyTables(tables)}\n`);
});

keys.run();

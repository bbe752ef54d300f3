import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { minifyStyles } from "../../src/prepare/minify-styles.ts";
import { inFolder, writeFiles } from "../support/folders.ts";

const minify = suite("minifyStyles");

const code = "a { color: #ff0000; inset: 0 }";
const text = async (cache?: string, styles = code) =>
  Buffer.from(await minifyStyles(styles, cache)).toString();

minify("writes shortly and for older browsers", async () => {
  assert.is(await text(), "a{color:red;top:0;bottom:0;left:0;right:0}");
});

minify("takes from the cache what it put there, for the same styles only", () =>
  inFolder(async (cache) => {
    const made = await text();
    assert.is(await text(cache), made);
    assert.is(await text(cache), made);
    assert.is((await readdir(cache)).length, 1);
    assert.is(await text(cache, "b{color:blue}"), "b{color:#00f}");
    assert.is((await readdir(cache)).length, 2);
  }),
);

minify("makes again what was spoilt in the cache", () =>
  inFolder(async (cache) => {
    const made = await text(cache);
    const [name = ""] = await readdir(cache);
    const whole = await readFile(join(cache, name), "utf8");
    for (const spoilt of ["", whole.slice(0, -3), whole.replace("red", "tan"), "b{}"]) {
      await writeFile(join(cache, name), spoilt);
      assert.is(await text(cache), made);
      assert.is(await readFile(join(cache, name), "utf8"), whole);
    }
  }),
);

minify("does without a cache that cannot be written to", () =>
  inFolder(async (folder) => {
    await writeFiles(folder, { file: "" });
    assert.is(await text(join(folder, "file/cache")), await text());
  }),
);

minify.run();

import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { publish } from "../../../src/build/publish/publish.ts";
import { inFolder, readFiles, writeFiles } from "../../support/folders.ts";

/** Publishes files over others: what the folder holds then, and the figures. */
async function over(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) {
  return inFolder(async (folder) => {
    const [from, to] = [join(folder, "new"), join(folder, "site")];
    await mkdir(from);
    await writeFiles(to, before);
    await writeFiles(from, after);
    const left = Object.keys(before).filter((path) => !(path in after));
    const figures = publish(from, to, left);
    const files = await readFiles(to);
    const isUsedUp = await stat(from).then(
      () => false,
      () => true,
    );
    return {
      files: Object.fromEntries([...files].map(([path, bytes]) => [path, `${bytes}`])),
      figures,
      isUsedUp,
    };
  });
}

const run = suite("publish");

run("writes a first site", async () => {
  const { files, figures, isUsedUp } = await over({}, { "index.html": "A", "a/index.html": "B" });
  assert.equal(files, { "a/index.html": "B", "index.html": "A" });
  assert.equal(figures, { written: 2, deleted: 0 });
  assert.ok(isUsedUp);
});

run("changes what changed and deletes what is left over, with its folder", async () => {
  const { files, figures } = await over(
    { "index.html": "A", "a/index.html": "B", "lama/dalam/index.html": "C" },
    { "index.html": "A", "a/index.html": "B2" },
  );
  assert.equal(files, { "a/index.html": "B2", "index.html": "A" });
  assert.equal(figures, { written: 1, deleted: 1 });
});

run("tells long files apart by any of their bytes", async () => {
  const long = "a".repeat(2_500_000);
  const { figures } = await over(
    { same: long, start: long, end: long },
    { same: long, start: `b${long.slice(1)}`, end: `${long.slice(1)}b` },
  );
  assert.equal(figures, { written: 2, deleted: 0 });
});

run("leaves an unchanged file untouched, times and all", async () => {
  await inFolder(async (folder) => {
    const [from, to] = [join(folder, "new"), join(folder, "site")];
    await writeFiles(to, { "index.html": "A" });
    const before = await stat(join(to, "index.html"));
    await writeFiles(from, { "index.html": "A" });
    publish(from, to, []);
    const after = await stat(join(to, "index.html"));
    assert.is(after.ino, before.ino);
    assert.is(after.mtimeMs, before.mtimeMs);
  });
});

run("lets a page take the place of a folder, and a folder that of a page", async () => {
  const { files, figures } = await over({ "a/index.html": "A", b: "B" }, { a: "A2", "b/index.html": "B2" });
  assert.equal(files, { a: "A2", "b/index.html": "B2" });
  assert.equal(figures, { written: 2, deleted: 2 });
});

run.run();

import { execFileSync } from "node:child_process";
import { stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { loadContent } from "../../src/disk/load.ts";
import { now } from "../support/content.ts";
import { inFolder, writeFiles } from "../support/folders.ts";

const load = suite("loadContent");

load("parts texts from other files, in the order of their paths", async () => {
  await inFolder(async (folder) => {
    await writeFiles(join(folder, "posts"), {
      "2019/07/b.md": "b",
      "2019/07/a.md": "a",
      "2019/07/foto.jpg": "1234",
      "_data/site.yaml": "title: A",
      "_data/lain.yml": "",
    });
    const { texts, assets, refused } = loadContent(join(folder, "posts"), now);
    assert.equal(
      texts.map(({ file }) => file),
      ["posts/2019/07/a.md", "posts/2019/07/b.md", "posts/_data/lain.yml", "posts/_data/site.yaml"],
    );
    assert.is(Buffer.from(texts[0]?.bytes ?? []).toString(), "a");
    assert.equal(
      assets.map(({ file, size }) => [file, size]),
      [["posts/2019/07/foto.jpg", 4]],
    );
    assert.equal(refused, []);
  });
});

load("skips hidden files and folders", async () => {
  await inFolder(async (folder) => {
    await writeFiles(folder, { ".git/a.md": "", ".rahasia.md": "", "a.md": "" });
    assert.is(loadContent(folder, now).texts.length, 1);
  });
});

load("refuses symbolic links, to files and to folders", async () => {
  await inFolder(async (folder) => {
    await writeFiles(folder, { "posts/a.md": "", "luar/b.md": "" });
    await symlink("/etc/hostname", join(folder, "posts/c.md"));
    await symlink(join(folder, "luar"), join(folder, "posts/luar"));
    const { texts, refused } = loadContent(join(folder, "posts"), now);
    assert.is(texts.length, 1);
    assert.equal(refused.map(({ file, reason }) => `${file} ${reason}`).sort(), [
      "posts/c.md kind",
      "posts/luar kind",
    ]);
  });
});

load("does not wait for a pipe", async () => {
  await inFolder(async (folder) => {
    try {
      execFileSync("mkfifo", [join(folder, "pipa.md")]);
    } catch {
      console.log("skipped: mkfifo is missing");
      return;
    }
    const { refused } = loadContent(folder, now);
    assert.is(refused[0]?.reason, "kind");
  });
});

load("names files in one form, however the file system spells an accent", async () => {
  await inFolder(async (folder) => {
    await writeFiles(folder, { "cafe\u0301.jpg": "" });
    assert.match(loadContent(folder, now).assets[0]?.file ?? "", /\/caf\u00E9\.jpg$/);
  });
});

load("tells an old file by its size and times, and never trusts a young one", async () => {
  await inFolder(async (folder) => {
    await writeFiles(folder, { "a.md": "a" });
    const { ctimeMs } = await stat(join(folder, "a.md"));
    const stampsAt = (later: number) =>
      [1, 2].map(() => loadContent(folder, ctimeMs + later).texts[0]?.stamp);
    // Within two seconds a file can change once more without a trace in its times (FAT keeps them so).
    for (const later of [0, 1000, 2000]) assert.is(new Set(stampsAt(later)).size, 2, String(later));
    assert.is(new Set(stampsAt(2001)).size, 1);
    const before = stampsAt(5000)[0];
    await writeFiles(folder, { "a.md": "b" });
    assert.is.not(stampsAt(3_600_000)[0], before);
  });
});

load("is empty without a folder", async () => {
  assert.equal(loadContent("/nowhere/posts", now), { texts: [], assets: [], refused: [] });
});

load.run();

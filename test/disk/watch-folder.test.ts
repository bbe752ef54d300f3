import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { watchFolder } from "../../src/disk/watch-folder.ts";
import { inFolder, writeFiles } from "../support/folders.ts";

const watching = suite("watchFolder");

/**
 * Watches a folder with two files while something is done in it; `told` waits for a path and gives all that were told.
 */
async function watched(work: (folder: string, told: (path: string) => Promise<string[]>) => Promise<void>) {
  await inFolder(async (folder) => {
    await writeFiles(folder, { "2019/07/a.md": "a", "2019/08/b.md": "b" });
    const seen = new Set<string>();
    const failures: unknown[] = [];
    const end = watchFolder(
      folder,
      (paths) => {
        for (const path of paths) seen.add(relative(folder, path));
      },
      (error) => failures.push(error),
    );
    try {
      await work(folder, async (path) => {
        // A busy machine may take long; without an end the test would hang.
        for (const start = Date.now(); !seen.has(path); await pause(10))
          if (Date.now() - start > 20_000) throw new Error(`${path} not told, only ${[...seen]}`);
        const paths = [...seen];
        seen.clear();
        return paths;
      });
      assert.equal(failures, []);
    } finally {
      end();
    }
  });
}

watching("tells of files that are written, made, renamed and deleted", () =>
  watched(async (folder, told) => {
    await writeFile(join(folder, "2019/07/a.md"), "lain");
    await told("2019/07/a.md");
    await writeFile(join(folder, "2019/07/baru.md"), "baru");
    await told("2019/07/baru.md");
    await rename(join(folder, "2019/07/baru.md"), join(folder, "2019/08/pindah.md"));
    await told("2019/08/pindah.md");
    await rm(join(folder, "2019/08/b.md"));
    await told("2019/08/b.md");
  }),
);

watching("watches folders that are made later, and those that come back", () =>
  watched(async (folder, told) => {
    for (const text of ["satu", "dua"]) {
      await mkdir(join(folder, "2020/01"), { recursive: true });
      await told("2020");
      await writeFile(join(folder, "2020/01/c.md"), text);
      await told("2020/01/c.md");
      await rm(join(folder, "2020"), { recursive: true });
      await told("2020");
    }
  }),
);

watching("follows the folder itself when it is taken away and comes back", () =>
  watched(async (folder, told) => {
    for (const text of ["satu", "dua"]) {
      await rename(folder, `${folder}-lain`);
      await told("");
      await rename(`${folder}-lain`, folder);
      await told("");
      await writeFile(join(folder, "2019/07/a.md"), text);
      await told("2019/07/a.md");
    }
  }),
);

watching("tells nothing of hidden files", () =>
  watched(async (folder, told) => {
    await writeFile(join(folder, "2019/07/.a.md.swp"), "");
    await writeFile(join(folder, "2019/07/a.md"), "lain");
    assert.equal(await told("2019/07/a.md"), ["2019/07/a.md"]);
  }),
);

watching.run();

import { readdir, utimes } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { pruneCache } from "../../src/images/prune-cache.ts";
import { inFolder, writeFiles } from "../support/folders.ts";

const prune = suite("pruneCache");

prune("deletes what no page needs and nobody touched for a month", () =>
  inFolder(async (folder) => {
    const now = Date.now();
    await writeFiles(folder, { "used/640.webp": "", "old/640.webp": "", "young/640.webp": "" });
    const longAgo = new Date(now - 31 * 86_400_000);
    await utimes(join(folder, "used"), longAgo, longAgo);
    await utimes(join(folder, "old"), longAgo, longAgo);
    await pruneCache(folder, new Set(["used"]), now);
    assert.equal((await readdir(folder)).sort(), ["used", "young"]);
  }),
);

prune("does nothing where there is no cache", () =>
  inFolder((folder) => pruneCache(join(folder, "none"), new Set(), 0)),
);

prune.run();

import fs from "node:fs";
import { cp, rename, rm, writeFile } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../../src/build/build.ts";
import { markFile } from "../../src/disk/site-mark.ts";
import { registry, releaseText } from "../support/content.ts";
import { inFolder, readFiles, writeFiles } from "../support/folders.ts";

const hour = 3_600_000;

interface Newsroom {
  readonly output: string;
  /** Writes the only release. */
  write(title: string): Promise<void>;
  build(): Promise<unknown>;
  /** What a first build would publish, without the marks of the two folders. */
  assertFresh(): Promise<void>;
}

function withNewsroom(run: (newsroom: Newsroom) => Promise<void>): Promise<void> {
  return inFolder(async (folder) => {
    const [content, output] = [join(folder, "posts"), join(folder, "_site")];
    await writeFiles(content, { ...registry, "_data/site.yaml": `${registry["_data/site.yaml"]}cards: 0\n` });
    // Later than any file is written: a build trusts none that is younger than the clock's grain.
    const options = { content, now: Date.now() + hour, language: "id", search: false } as const;
    const filesOf = async (path: string) => {
      const files = [...(await readFiles(path))].filter(([name]) => name !== markFile);
      return new Map(files.map(([name, bytes]) => [name, bytes.toString("latin1")]));
    };
    await run({
      output,
      write: (title) => writeFiles(content, { "2019/07/a.md": releaseText({ title }) }),
      build: () => build({ ...options, output }),
      assertFresh: async () => {
        const fresh = join(folder, "baru");
        await rm(fresh, { recursive: true, force: true });
        await cp(content, join(fresh, "posts"), { recursive: true });
        await build({ ...options, content: join(fresh, "posts"), output: join(fresh, "_site") });
        assert.equal(await filesOf(output), await filesOf(join(fresh, "_site")));
      },
    });
  });
}

/** Lets a number of renames into a folder succeed and none after them, as on a disk that fails. */
async function failingAfter(count: number, folder: string, run: () => Promise<unknown>): Promise<string> {
  const { renameSync } = fs;
  let renames = 0;
  fs.renameSync = (from, to) => {
    const isPublished = String(to).startsWith(`${folder}/`) && !String(to).includes("/.siaran-");
    if (isPublished) renames += 1;
    if (isPublished && renames > count) throw new Error("disk rusak");
    renameSync(from, to);
  };
  syncBuiltinESMExports();
  try {
    await run();
    return "";
  } catch (error) {
    return String(error);
  } finally {
    fs.renameSync = renameSync;
    syncBuiltinESMExports();
  }
}

const broken = suite("a build after one that broke off");

for (const count of [1, 3, 8]) {
  broken(`takes nothing for published that a build before did not bring to its end (${count} files)`, () =>
    withNewsroom(async ({ output, write, build, assertFresh }) => {
      await write("Judul pertama");
      await build();
      await write("Judul kedua");
      assert.match(await failingAfter(count, output, build), "disk rusak");
      // To what is remembered this is the old content, of which all seems to be published.
      await write("Judul pertama");
      await build();
      await assertFresh();
    }),
  );
}

broken("knows a folder that an older copy has taken the place of", () =>
  withNewsroom(async ({ output, write, build, assertFresh }) => {
    await write("Judul pertama");
    await build();
    await cp(output, `${output}.salinan`, { recursive: true });
    await write("Judul kedua");
    await build();
    await rm(output, { recursive: true });
    await rename(`${output}.salinan`, output);
    await build();
    await assertFresh();
  }),
);

broken("brings back a page that somebody emptied and removed the mark beside", () =>
  withNewsroom(async ({ output, write, build, assertFresh }) => {
    await write("Judul");
    await build();
    await writeFile(join(output, "index.html"), "");
    await rm(join(output, markFile));
    await rm(output, { recursive: true });
    await build();
    await assertFresh();
  }),
);

broken.run();

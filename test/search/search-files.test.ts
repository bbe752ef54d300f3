import { mkdir, readdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readKept } from "../../src/disk/kept-files.ts";
import { prepareSearchFiles } from "../../src/search/search-files.ts";
import { type SearchRecord, searchRecords } from "../../src/search/search-records.ts";
import { type Files, releaseText, siteOf } from "../support/content.ts";
import { inFolder, readFiles } from "../support/folders.ts";

function recordsOf(...titles: readonly string[]): SearchRecord[] {
  const files: Files = Object.fromEntries(
    titles.map((title, index) => [`2019/07/s-${index}.md`, releaseText({ title })]),
  );
  return searchRecords(siteOf(files));
}

/** Prepares the index of releases with these titles. */
function prepareFiles(cache: string, ...titles: readonly string[]) {
  return prepareSearchFiles({ records: () => recordsOf(...titles), basis: titles, cache });
}

const prepare = suite("prepareSearchFiles");

prepare("gives what the search page loads, in the folder of the index, and nothing else", async () => {
  await inFolder(async (cache) => {
    const files = await prepareFiles(cache, "Satu", "Dua");
    const kinds = files.map(({ to }) => to.replace(/id_[0-9a-f]+/, "*")).sort();
    assert.equal(
      kinds.filter((kind) => !kind.startsWith("/pagefind/filter/")),
      [
        "/pagefind/fragment/*.pf_fragment",
        "/pagefind/fragment/*.pf_fragment",
        "/pagefind/index/*.pf_index",
        "/pagefind/pagefind-entry.json",
        "/pagefind/pagefind.*.pf_meta",
        "/pagefind/pagefind.js",
        "/pagefind/wasm.id.pagefind",
      ],
    );
    for (const { from } of files) assert.ok((await stat(from)).isFile());
  });
});

prepare("gives the same bytes for the same records", async () => {
  await inFolder(async (folder) => {
    const [one, two] = [join(folder, "satu"), join(folder, "dua")];
    await prepareFiles(one, "Satu", "Dua");
    await prepareFiles(two, "Satu", "Dua");
    assert.equal(await readFiles(one), await readFiles(two));
  });
});

prepare("makes no index again while nothing changed, and another when something did", async () => {
  await inFolder(async (cache) => {
    const first = await prepareFiles(cache, "Satu");
    const made = await Promise.all(first.map(async ({ from }) => (await stat(from)).ino));
    const again = await prepareFiles(cache, "Satu");
    assert.equal(await Promise.all(again.map(async ({ from }) => (await stat(from)).ino)), made);
    assert.is((await readdir(cache)).length, 1);
    const other = await prepareFiles(cache, "Dua");
    assert.is((await readdir(cache)).length, 2);
    assert.not.equal(other, first);
  });
});

prepare("makes an index anew of which something is lost or spoilt", async () => {
  await inFolder(async (cache) => {
    const sound = await prepareFiles(cache, "Satu");
    const bytes = await readFiles(cache);
    const spoil = [
      () => rm(sound[0]?.from ?? ""),
      async () => {
        const [list = ""] = [...bytes.keys()].filter((path) => /\/list\.[^/]*$/.test(path));
        await writeFile(join(cache, list), "[]");
      },
      async () => {
        await writeFile(sound[0]?.from ?? "", "setengah");
        assert.is(await readKept(sound[0]?.from ?? ""), undefined);
      },
    ];
    for (const harm of spoil) {
      await harm();
      assert.equal(await prepareFiles(cache, "Satu"), sound);
      assert.equal(await readFiles(cache), bytes);
    }
  });
});

prepare("makes several at a time", async () => {
  await inFolder(async (cache) => {
    const titles = ["Satu", "Dua", "Tiga", "Tiga"];
    const made = await Promise.all(titles.map((title) => prepareFiles(cache, title)));
    for (const files of made) for (const { from } of files) assert.ok((await stat(from)).isFile());
    assert.is((await readdir(cache)).length, 3);
  });
});

prepare("keeps a few indexes and forgets those used longest ago", async () => {
  await inFolder(async (cache) => {
    const old = Array.from({ length: 5 }, (_, index) => `${index}`.repeat(32));
    for (const name of old) await mkdir(join(cache, name));
    await prepareFiles(cache, "Satu");
    assert.is((await readdir(cache)).length, 4);
  });
});

prepare("makes none without a release", async () => {
  await inFolder(async (cache) => {
    assert.equal(await prepareFiles(join(cache, "tiada")), []);
  });
});

prepare.run();

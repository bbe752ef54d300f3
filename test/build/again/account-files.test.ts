import { appendFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { accountFor } from "../../../src/build/again/account-files.ts";
import { build } from "../../../src/build/build.ts";
import { createMemory } from "../../../src/compile/memory.ts";
import type { Output } from "../../../src/outputs/output.ts";
import { manyReleases, registry } from "../../support/content.ts";
import { inFolder, readFiles, writeFiles } from "../../support/folders.ts";

const outputs = ["/", "/feed.xml", "/siaran/2020/01/a/"].map(
  (path): Output => ({ path, shows: { kind: "site" }, content: () => "" }),
);
const files = ["index.html", "feed.xml", "siaran/2020/01/a/index.html"];

const account = suite("accountFor");

const first = await accountFor(outputs, { movesFiles: true, list: async () => [] });

/** A state after a build of the outputs, and of a photo that was copied. */
const last = {
  ...{ program: "", registry: "", site: "", now: 0, assets: [], memory: createMemory() },
  rendered: first.rendered,
  indexed: [],
  files: new Map([["/foto.jpg", "1"]]),
};
const { mark } = first.rendered;

const refuse = async () => {
  throw new Error("nobody should list the folder");
};

account("counts pages and feeds, and misses nothing where nothing was published", () => {
  assert.equal({ ...first.rendered, mark: "" }, { mark: "", count: 3, pages: 2, feeds: 1, hidden: [] });
  assert.is(first.isMissing({ path: "/" }), false);
  assert.equal(first.left(), []);
});

account("does not go through what is as the last build left it", async () => {
  const marked = { mark, present: ["foto.jpg"] };
  const { rendered, expect, left, isMissing } = await accountFor(outputs, {
    ...{ last, movesFiles: false, marked },
    list: refuse,
  });
  assert.is(rendered, last.rendered);
  assert.equal(left(), ["foto.jpg"]);
  expect("/foto.jpg");
  assert.equal(left(), []);
  assert.is(isMissing({ path: "/foto.jpg" }), false);
});

account("notices that a copied file is gone", async () => {
  const marked = { mark, present: [] };
  const { expect, isMissing } = await accountFor(outputs, {
    ...{ last, movesFiles: false, marked },
    list: refuse,
  });
  expect("/foto.jpg");
  assert.is(isMissing({ path: "/foto.jpg" }), true);
});

for (const [name, options] of Object.entries({
  "a file was lost or added": { movesFiles: false, marked: { mark: "another", present: [] } },
  "the site may have other files": { movesFiles: true, marked: { mark, present: [] } },
  "nobody looked": { movesFiles: false },
})) {
  account(`goes through all where ${name}`, async () => {
    const { isMissing, left } = await accountFor(outputs, {
      ...{ last, ...options },
      list: async () => [...files.slice(1), "asing.html"],
    });
    assert.equal(outputs.filter(isMissing), outputs.slice(0, 1));
    assert.equal(left(), ["asing.html"]);
  });
}

account.run();

const mending = suite("a build after an edit of a text, with a second thread");

mending("brings back a page that was lost and deletes a file that does not belong", () =>
  inFolder(async (folder) => {
    const content = join(folder, "posts");
    const output = join(folder, "_site");
    await writeFiles(content, { ...registry, ...manyReleases(8) });
    const options = { content, output, language: "id", search: false, bulkFrom: 2 } as const;
    const now = Date.now() + 3_600_000;
    await build({ ...options, now });
    const before = await readFiles(output);
    await rm(join(output, "siaran/2020/01/siaran-3/index.html"));
    await writeFiles(output, { "asing/berkas.html": "" });
    await appendFile(join(content, "2020/01/siaran-1.md"), "\nTambahan.\n");
    await build({ ...options, now });
    const after = await readFiles(output);
    assert.equal([...after.keys()], [...before.keys()]);
    const page = "siaran/2020/01/siaran-3/index.html";
    assert.ok(before.get(page) && after.get(page)?.equals(before.get(page) ?? Buffer.of()));
    assert.match(String(after.get("siaran/2020/01/siaran-1/index.html")), "Tambahan.");
  }),
);

mending.run();

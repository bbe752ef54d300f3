import { appendFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { accountFor } from "../../src/build/account-files.ts";
import { build } from "../../src/build/build.ts";
import type { Output } from "../../src/outputs/output.ts";
import { manyReleases, registry } from "../support/content.ts";
import { inFolder, readFiles, writeFiles } from "../support/folders.ts";

const outputs = ["/", "/feed.xml", "/siaran/2020/01/a/", "/.well-known/security.txt"].map(
  (path): Output => ({ path, shows: { kind: "site" }, content: () => "" }),
);
const files = ["index.html", "feed.xml", "siaran/2020/01/a/index.html", ".well-known/security.txt"];

const account = suite("accountFor");

account("counts pages and feeds, and names what a listing hides", () => {
  assert.equal(accountFor(outputs, []).rendered, {
    ...{ count: 4, pages: 2, feeds: 1 },
    hidden: [".well-known/security.txt"],
  });
});

account("tells what is missing from what nobody expected", () => {
  const { isMissing, left } = accountFor(outputs, [...files.slice(1), "asing.html"]);
  assert.equal(outputs.filter(isMissing), outputs.slice(0, 1));
  assert.equal(left(), ["asing.html"]);
});

account("holds files that are not rendered against the published ones too", () => {
  const { expect, isMissing, left } = accountFor(outputs, [...files, "foto.jpg"]);
  assert.equal(left(), ["foto.jpg"]);
  expect("/foto.jpg");
  expect("/hilang.jpg");
  assert.equal(left(), []);
  assert.not.ok(isMissing({ path: "/foto.jpg" }));
  assert.ok(isMissing({ path: "/hilang.jpg" }));
});

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

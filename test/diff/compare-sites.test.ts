import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compareSites } from "../../src/diff/compare-sites.ts";
import { inFolder, writeFiles } from "../support/folders.ts";

const compare = (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) =>
  inFolder(async (folder) => {
    await writeFiles(join(folder, "a"), before);
    await writeFiles(join(folder, "b"), after);
    return compareSites(join(folder, "a"), join(folder, "b"));
  });

const sites = suite("compareSites");

sites("tells what is new, other and gone, and counts the rest", async () => {
  const found = await compare(
    {
      "index.html": "<p>satu</p>",
      "lama/index.html": "x",
      "foto.jpg": "a",
      "sama.txt": "s",
      ".siaran-site": "1",
    },
    {
      "index.html": "<p>dua</p>",
      "baru/index.html": "x",
      "foto.jpg": "b",
      "sama.txt": "s",
      ".siaran-site": "2",
    },
  );
  assert.equal(found, {
    added: ["baru/index.html"],
    gone: ["lama/index.html"],
    changed: [
      { file: "foto.jpg" },
      { file: "index.html", change: { before: "<p>satu</p>", after: "<p>dua</p>" } },
    ],
    onlyDesign: [],
    same: 1,
  });
});

sites("does not take another address of a style sheet for another page", async () => {
  const page = (hash: string) => `<link href="/assets/site-${hash}.css"><p>isi</p>`;
  const found = await compare(
    { "index.html": page("0123456789"), "assets/site-0123456789.css": "a{}" },
    { "index.html": page("abcdefabcd"), "assets/site-abcdefabcd.css": "b{}" },
  );
  assert.equal(found.onlyDesign, ["index.html"]);
  assert.equal(
    found.changed.map(({ file }) => file),
    ["assets/site-abcdefabcd.css"],
  );
  assert.equal([...found.added, ...found.gone], []);
});

sites("shows where a long page begins to differ", async () => {
  const before = `${"a".repeat(500)}lama${"b".repeat(500)}`;
  const [changed] = (await compare({ "a.html": before }, { "a.html": before.replace("lama", "baru") }))
    .changed;
  assert.match(changed?.change?.before ?? "", /^a{20}lamab{50,}$/);
  assert.match(changed?.change?.after ?? "", /^a{20}barub{50,}$/);
});

sites.run();

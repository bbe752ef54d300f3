import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readMarkdownFile } from "../../src/import/markdown/read-markdown-file.ts";
import { bytes } from "./support.ts";

const read = suite("readMarkdownFile");

read("keeps the text and takes the front matter that it knows", () => {
  const draft = readMarkdownFile(
    bytes(
      "---\ntitle: Pameran\ndate: 2019-07-18\ntags: [UMKM]\nlayout: post\n---\n\nIsi **tebal**.\n\n- satu\n",
    ),
    "a.md",
  );
  assert.is(draft.text, "Isi **tebal**.\n\n- satu");
  assert.equal(draft.data, { title: "Pameran", date: "2019-07-18", topics: ["UMKM"] });
  assert.equal(
    draft.notes.map(({ code, about }) => `${code} ${about}`),
    ["front-matter layout: post"],
  );
});

read("takes the first heading for the title where there is no front matter", () => {
  const draft = readMarkdownFile(bytes("# Pameran *Dibuka*\n\nIsi.\n"), "a.md");
  assert.is(draft.data.title, "Pameran Dibuka");
  assert.is(draft.text, "Isi.");
});

read.run();

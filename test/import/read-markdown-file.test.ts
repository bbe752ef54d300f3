import { suite } from "uvu";
import * as assert from "uvu/assert";
import { frontMatterDate } from "../../src/import/markdown/front-matter-date.ts";
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

const files = (text: string, name = "a.md") => readMarkdownFile(bytes(text), name);

read("reads TOML, JSON and broken YAML", () => {
  const data = { title: "Bupati: buka pelatihan", date: "2025-02-03" };
  for (const head of [
    '+++\ntitle = "Bupati: buka pelatihan"\ndate = 2025-02-03\n+++\n',
    '{\n"title": "Bupati: buka pelatihan",\n"date": "2025-02-03"\n}\n',
    "---\ntitle: Bupati: buka pelatihan\ndate: 2025-02-03\n---\n",
  ]) {
    const draft = files(`${head}\nIsi.`);
    assert.equal(draft.data, data, head);
    assert.is(draft.text, "Isi.");
  }
});

read("reads dates in the forms of the generators", () => {
  for (const [written, date] of [
    ["2025-02-03", "2025-02-03"],
    ["2025-2-3", "2025-02-03"],
    ["2025/02/03 09:00:00", "2025-02-03 09:00:00"],
    ["2025-02-03 09:00:00 +0700", "2025-02-03T09:00:00+07:00"],
    ["2025-02-03T09:00:00Z", "2025-02-03T09:00:00Z"],
    ["03-02-2025", "2025-02-03"],
    ["3 Februari 2025", "2025-02-03"],
    ["Mon, 3 Feb 2025 09:00", "2025-02-03 09:00:00"],
    ["2025-02-30", undefined],
    ["besok", undefined],
  ] as const)
    assert.is(frontMatterDate(written), date, written);
});

read("takes lists in every form, and says what it has no place for", () => {
  const draft = files(
    "---\ntitle: 2025\ntags: kopi pertanian\ncategories:\n- [Berita, Kopi]\n- Umum\nauthor: [Humas, {name: Kominfo}]\nredirect_from: /lama/\ndraft: true\nedisi: 7\n---\nIsi.",
  );
  assert.equal(draft.data, {
    title: "2025",
    byline: "Humas, Kominfo",
    topics: ["kopi", "pertanian", "Berita", "Kopi", "Umum"],
    aliases: ["/lama/"],
  });
  const notes = draft.notes.map(({ code, about }) => `${code} ${about}`);
  assert.ok(
    notes.includes("front-matter edisi: 7") && notes.includes("status-draft draft"),
    notes.join("\n"),
  );
});

read("keeps a heading that differs from the title, and takes date and address of Jekyll's file name", () => {
  const draft = files("---\ntitle: Judul Depan\n---\n# Judul Isi\n\nIsi.", "2025-02-03-nama-lama.md");
  assert.is(draft.text, "## Judul Isi\n\nIsi.");
  assert.is(draft.data.date, "2025-02-03");
  assert.is(draft.data.slug, "nama-lama");
});

read("takes the tags of templates off the text, with their pictures and words", () => {
  const draft = files(
    'Isi {{ page.title }}.\n\n{{< figure src="a.jpg" alt="Kopi" caption="Panen" >}}\n\n{{< youtube abc123 >}}\n\n{% include kutipan.html text="Mutu naik" %}\n\n![Bibit](https://x.id/b.jpg "Bibit unggul")\n{: .besar }\n',
  );
  assert.is(draft.text, "Isi .\n\n<https://www.youtube.com/watch?v=abc123>\n\nMutu naik");
  assert.equal(
    draft.pictures.map(({ alt, caption, url, beside }) => [alt, caption, url ?? beside]),
    [
      ["Kopi", "Panen", "a.jpg"],
      ["Bibit", "Bibit unggul", "https://x.id/b.jpg"],
    ],
  );
});

read.run();

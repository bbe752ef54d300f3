import { suite } from "uvu";
import * as assert from "uvu/assert";
import { draftsOf, fileOf, importExport } from "./run.ts";
import { attachment, foot, head, item } from "./support.ts";

const lead =
  "KOTAMOBAGU – Wali Kota Kotamobagu Siti Rahma membuka pameran usaha mikro di alun-alun kota, Kamis (18/7/2019).";
const meta = (key: string, value: string) =>
  `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`;

const items = suite("what stands between the items of an export");

for (const [name, between] of [
  ["a comment", "<!-- pemisah -->"],
  ["a comment with an item", `<!-- ${item({ id: 9 })} -->`],
  ["600 blank lines", "\n".repeat(600)],
  ["a million blanks", " ".repeat(1_000_000)],
  ["an instruction", "<?php echo 1; ?>"],
  ["a term", "<wp:term><wp:term_name><![CDATA[Kopi]]></wp:term_name></wp:term>"],
  ["bare words", "kata di antara"],
  ["nothing", ""],
  ["a comment without an end", "<!-- pemisah"],
] as const) {
  items(`is passed over: ${name}`, async () => {
    const posts = [1, 2, 3].map((id) => item({ id, content: lead }));
    const done = await importExport(head + posts.join(between) + foot);
    assert.is(draftsOf(done).length, 3);
    assert.is(done.code, 0);
  });
}

items("is said where it has words", async () => {
  const done = await importExport(
    `${head}${item({ id: 1 })}<!-- catatan panitia -->${item({ id: 2 })}${foot}`,
  );
  assert.ok(done.report.some(({ words }) => words === "catatan panitia"));
});

items("does not matter to a post that lost the end of its CDATA", async () => {
  const open = item({ id: 1, content: lead }).replace("]]></content:encoded>", "</content:encoded>");
  const done = await importExport(head + open + item({ id: 2 }) + item({ id: 3 }) + foot);
  assert.is(draftsOf(done).length, 3);
});

items.run();

const whole = suite("an export that is not whole");

whole("is said to be cut off, and the post in its middle is named", async () => {
  const all = head + item({ id: 1, content: lead }) + item({ id: 2, title: "Pos Kedua", content: lead });
  const done = await importExport(all.slice(0, all.lastIndexOf("alun-alun")));
  assert.is(done.code, 1);
  assert.is(draftsOf(done).length, 1);
  assert.match(done.output, /terpotong.*#|terpotong/);
  assert.ok(done.report.some(({ title, state }) => title === "Pos Kedua" && state === "skipped"));
  const between = await importExport(head + item({ id: 1, content: lead }));
  assert.is(between.code, 1);
  assert.is(draftsOf(between).length, 1);
});

whole("imports a post that is nested 20,000 deep", async () => {
  for (const tag of ["div", "b", "blockquote", "ul><li", "table><tr><td"]) {
    const content = `${lead}${`<${tag}>`.repeat(20_000)}terdalam`;
    const done = await importExport(head + item({ id: 1, content }) + item({ id: 2 }) + foot);
    assert.is(draftsOf(done).length, 2, tag);
    assert.match(fileOf(done, "pos-1.md"), /terdalam/);
  }
});

whole.run();

const data = suite("what an export says beside the texts");

data("dates a post by its feed's date where it has no other", async () => {
  const zero = "0000-00-00 00:00:00";
  const done = await importExport(head + item({ id: 1, content: "Isi.", utc: zero, local: zero }) + foot);
  assert.match(fileOf(done, "pos-1.md"), /^date: 2019-07-18T09:00:00\+08:00$/m);
});

data("keeps every old address: as an alias, or in a list for the server", async () => {
  const done = await importExport(
    head +
      item({ id: 1, link: "https://lama.example.go.id/2019/07/satu/" }) +
      item({ id: 2, link: "https://lama.example.go.id/?p=2" }) +
      item({ id: 3, link: "https://berita.lain.id/tiga/" }) +
      foot,
  );
  assert.match(fileOf(done, "pos-1.md"), /aliases:\n {2}- \/2019\/07\/satu\//);
  assert.match(fileOf(done, "pos-2.md"), /aliases:\n {2}- https:\/\/lama\.example\.go\.id\/\?p=2/);
  assert.match(fileOf(done, "pos-3.md"), /aliases:\n {2}- https:\/\/berita\.lain\.id\/tiga\//);
  const redirects = fileOf(done, "redirects.csv").trim().split("\n");
  assert.equal(redirects, [
    "from,to,release",
    '"https://lama.example.go.id/?p=1","/siaran/2019/07/pos-1/","2019/07/pos-1.md"',
    '"https://lama.example.go.id/?p=2","/siaran/2019/07/pos-2/","2019/07/pos-2.md"',
    '"https://berita.lain.id/tiga/","/siaran/2019/07/pos-3/","2019/07/pos-3.md"',
    '"https://lama.example.go.id/?p=3","/siaran/2019/07/pos-3/","2019/07/pos-3.md"',
  ]);
});

data("imports other kinds of posts when they are asked for, and keeps pages apart", async () => {
  const xml =
    head +
    item({ id: 1, content: lead }) +
    item({ id: 2, type: "berita", content: lead }) +
    item({ id: 3, type: "page", slug: "profil", title: "Profil", content: "<p>Tentang kami.</p>" }) +
    foot;
  const done = await importExport(xml);
  assert.equal(draftsOf(done), ["posts/2019/07/pos-1.md"]);
  assert.match(done.output, /1 jenis berita, 1 halaman/);
  assert.match(fileOf(done, "pages/profil.md"), /title: Profil[\s\S]*Tentang kami\./);
  const both = await importExport(xml, { types: ["post", "berita"] });
  assert.is(draftsOf(both).length, 2);
});

data.run();

const pictures = suite("the pictures of an export");
const url = "https://lama.example.go.id/wp-content/uploads/2019/07/pasar";

pictures("are one in all their sizes, with every caption", async () => {
  const content = `${lead}\n\n[caption id="a"]<img src="${url}-300x200.jpg" alt="Pasar"/> Keterangan satu[/caption]\n\n<img src="https://i0.wp.com/${url.slice(8)}.jpg?resize=600" alt="">\n\n[caption id="b"]<img src="${url}-1024x683.jpg" alt=""/> Keterangan dua[/caption]`;
  const done = await importExport(
    head + item({ id: 1, content, extra: meta("_thumbnail_id", "90") }) + attachment(90, `${url}.jpg`) + foot,
  );
  const [header, ...rows] = fileOf(done, "media.csv").trim().split("\n");
  assert.is(header, "url,file,release,alt,caption");
  assert.is(rows.length, 1);
  assert.ok(rows[0]?.startsWith(`"${url}.jpg",`));
  assert.match(fileOf(done, "media.csv"), /"Pasar","Keterangan satu \/ Keterangan dua"/);
});

pictures("of a gallery without numbers are those of the post, in their order", async () => {
  const child = (id: number, order: number) =>
    attachment(id, `${url}-${id}.jpg`).replace(
      "</item>",
      `<wp:post_parent>1</wp:post_parent><wp:menu_order>${order}</wp:menu_order></item>`,
    );
  const done = await importExport(
    head + item({ id: 1, content: `${lead}\n\n[gallery]` }) + child(8, 2) + child(9, 1) + foot,
  );
  assert.equal(
    [...fileOf(done, "media.csv").matchAll(/pasar-\d/g)].map(([name]) => name),
    ["pasar-9", "pasar-8"],
  );
});

pictures("and documents are taken from a copy of the uploads, and nothing is left to ask", async () => {
  const content = `${lead} Pameran itu diikuti puluhan pelaku usaha dari empat kecamatan.\n\n<img src="${url}-300x200.jpg" alt="Suasana pasar">\n\n<a href="${url}.pdf">Daftar peserta</a>`;
  const beside = {
    "uploads/2019/07/pasar.jpg": "gambar",
    "uploads/2019/07/pasar.pdf": "%PDF",
    "uploads/lain.jpg": "x",
  };
  const xml = head + item({ id: 1, title: "Wali Kota Buka Pameran Usaha Mikro", content }) + foot;
  const done = await importExport(xml, { uploads: "uploads", publish: true }, beside);
  assert.is(fileOf(done, "posts/2019/07/pos-1-1.jpg"), "gambar");
  assert.is(fileOf(done, "posts/2019/07/pos-1-lampiran-1.pdf"), "%PDF");
  assert.match(
    fileOf(done, "pos-1.md"),
    /attachments:\n {2}- file: pos-1-lampiran-1\.pdf\n {4}title: Daftar peserta/,
  );
  assert.not.match(fileOf(done, "pos-1.md"), /status: draft/);
  const without = await importExport(xml, { publish: true });
  assert.match(fileOf(without, "pos-1.md"), /status: draft/);
});

pictures.run();

const builders = suite("the texts of builders");

builders("stand in the draft though the content is empty", async () => {
  const tree = [
    {
      elType: "section",
      elements: [
        { elType: "widget", settings: { title: "Judul Bagian" } },
        { elType: "widget", settings: { editor: `<p>${lead}</p>`, align: "center" } },
      ],
    },
  ];
  const done = await importExport(
    head +
      item({ id: 1, content: "", title: "Pos", extra: meta("_elementor_data", JSON.stringify(tree)) }) +
      foot,
  );
  assert.match(fileOf(done, "pos-1.md"), /## Judul Bagian[\s\S]*pameran usaha mikro/);
});

builders("are not put beside content that shows them", async () => {
  const tree = [{ elType: "widget", settings: { editor: `<p>${lead}</p>` } }];
  const done = await importExport(
    head +
      item({ id: 1, content: `<p>${lead}</p>`, extra: meta("_elementor_data", JSON.stringify(tree)) }) +
      foot,
  );
  assert.is(
    fileOf(done, "pos-1.md").split("pameran usaha mikro di alun-alun kota, Kamis (18/7/2019).\n").length,
    3,
    "summary and text",
  );
});

builders("bring reusable blocks, and classic paragraphs among blocks", async () => {
  const content = `<!-- wp:paragraph --><p>${lead}</p><!-- /wp:paragraph -->\n\nKlasik satu.\n\nKlasik dua.\n\n<!-- wp:block {"ref":77} /-->`;
  const shared = item({
    id: 77,
    type: "wp_block",
    content: "<!-- wp:paragraph --><p>Kontak bersama.</p><!-- /wp:paragraph -->",
  });
  const done = await importExport(head + item({ id: 1, content }) + shared + foot);
  assert.match(fileOf(done, "pos-1.md"), /Klasik satu\.\n\nKlasik dua\.\n\nKontak bersama\./);
});

builders.run();

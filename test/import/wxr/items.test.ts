import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readItems } from "../../../src/import/wxr/items.ts";
import { parseItem } from "../../../src/import/wxr/parse-item.ts";
import { inFolder } from "../support.ts";
import { foot, head, item, writeExport } from "./support.ts";

async function pieces(xml: string | Uint8Array) {
  return inFolder(async (folder) => {
    const path = join(folder, "a.xml");
    await writeFile(path, xml);
    const found = [];
    for await (const { kind, xml: text } of readItems(path)) found.push({ kind, text });
    return found;
  });
}

const read = suite("readItems");

read("gives the head and then each item", async () => {
  const found = await pieces(head + item({ id: 1 }) + item({ id: 2 }) + foot);
  assert.equal(
    found.map(({ kind }) => kind),
    ["head", "item", "item"],
  );
  assert.ok(found[1]?.text.startsWith("<item>") && found[1].text.endsWith("</item>"));
});

read("is not misled by tags among the words of a post", async () => {
  const found = await pieces(
    head + item({ id: 1, content: "Contoh: <item>x</item> lalu </item> saja." }) + item({ id: 2 }) + foot,
  );
  assert.is(found.length, 3);
  assert.ok(found[1]?.text.includes("lalu </item> saja."));
});

read("gives what there is of an export that was cut off, and of an empty one", async () => {
  const found = await pieces(head + item({ id: 1 }) + item({ id: 2 }).slice(0, 300));
  assert.is(found.length, 3);
  assert.equal(
    (await pieces(head + foot)).map(({ kind }) => kind),
    ["head"],
  );
});

read("reads 20,000 posts without keeping them", async () => {
  await inFolder(async (folder) => {
    const path = join(folder, "besar.xml");
    const content = "Wali Kota membuka pameran usaha mikro. ".repeat(40);
    await writeExport(
      path,
      (function* () {
        for (let id = 1; id <= 20_000; id += 1) yield item({ id, content });
      })(),
    );
    let count = 0;
    for await (const { kind, xml } of readItems(path)) {
      if (kind === "head") continue;
      count += 1;
      if (count % 100 === 0) assert.is(parseItem(xml).fields.get("wp:post_id"), String(count));
    }
    assert.is(count, 20_000);
  });
});

read.run();

const parse = suite("parseItem");

parse("reads fields, terms, custom fields and comments", () => {
  const found = parseItem(
    item({
      id: 7,
      extra:
        '<category domain="category" nicename="berita"><![CDATA[Berita & Acara]]></category><wp:postmeta><wp:meta_key>sumber</wp:meta_key><wp:meta_value><![CDATA[RRI]]></wp:meta_value></wp:postmeta><wp:comment><wp:comment_content>hai</wp:comment_content></wp:comment>',
    }).trim(),
  );
  assert.is(found.fields.get("wp:post_id"), "7");
  assert.equal(found.terms, [{ domain: "category", slug: "berita", name: "Berita & Acara" }]);
  assert.equal(found.meta, [{ key: "sumber", value: "RRI" }]);
  assert.equal(found.comments, [{ author: "", content: "hai", approved: "1" }]);
  assert.equal(found.faults, []);
});

parse("reads content that closed its CDATA too early, unescaped HTML and undefined entities", () => {
  const early = parseItem(item({ id: 1, content: "<p>Satu ]]> <b>dua & tiga</p> empat" }).trim());
  assert.is(early.fields.get("content:encoded"), "<p>Satu  <b>dua & tiga</p> empat");
  assert.is(early.fields.get("wp:post_name"), "pos-1");
  assert.ok(early.faults.length > 0);
  const bare = parseItem(
    item({ id: 2, rawContent: "<content:encoded><p>Satu <br/> dua</p></content:encoded>" }).trim(),
  );
  assert.is(bare.fields.get("content:encoded"), "<p>Satu <br></br> dua</p>");
  const entity = parseItem(item({ id: 3, title: "Satu &nbsp; dua &bogus;" }).trim());
  assert.is(entity.fields.get("title"), "Satu &nbsp; dua &bogus;");
});

parse("reads an item that lost its end", () => {
  const cut = item({ id: 9, content: "Isi penting." }).trim();
  const found = parseItem(cut.slice(0, cut.indexOf("<wp:post_name>")));
  assert.is(found.fields.get("content:encoded"), "Isi penting.");
  assert.is(found.fields.get("wp:post_id"), "9");
});

parse.run();

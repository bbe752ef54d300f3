import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { UserError } from "../../../src/diagnostics/user-error.ts";
import { createFile } from "../../../src/disk/create-file.ts";
import { registry } from "../../support/content.ts";
import { filesIn, inFolder, runInto } from "../support.ts";
import { attachment, foot, head, item, writeExport } from "./support.ts";

const release = `<img src="/wp-content/a.jpg" alt="Pameran" />

KOTAMOBAGU – Wali Kota Kotamobagu <b>Siti Rahma</b> membuka pameran usaha mikro di alun-alun kota, [gallery ids="90"]

"Kami senang," ujar Siti.

[caption]<img src="https://lama.example.go.id/b.jpg" /> Suasana pameran[/caption] (hms)`;

const posts = [
  item({
    id: 1,
    title: "Wali Kota Buka Pameran &amp; Bazar",
    content: release,
    extra:
      '<category domain="category" nicename="kotamobagu"><![CDATA[Kotamobagu]]></category><category domain="post_tag" nicename="umkm"><![CDATA[UMKM]]></category><wp:postmeta><wp:meta_key>sumber</wp:meta_key><wp:meta_value>RRI</wp:meta_value></wp:postmeta><wp:comment><wp:comment_content>hai</wp:comment_content></wp:comment>',
  }),
  item({
    id: 2,
    author: "sari",
    status: "draft",
    content: "<p>Naskah <b>setengah jadi\u0007 dari Manado</p>",
    utc: "0000-00-00 00:00:00",
    link: "https://lama.example.go.id/?p=2",
  }),
  item({ id: 3, status: "private" }),
  item({ id: 4, status: "trash" }),
  item({ id: 5, type: "page", title: "Profil" }),
  item({ id: 6, type: "nav_menu_item" }),
  item({ id: 7, password: "rahasia" }),
  item({ id: 8, slug: "pos-1", content: "Pos lain dengan nama yang sama di bulan yang sama." }),
  attachment(90, "https://lama.example.go.id/galeri.jpg", "Galeri"),
];

async function run(folder: string, given: { map?: string; dryRun?: boolean; json?: boolean } = {}) {
  const { code, printed } = await runInto(folder, ["wp.xml"], given);
  return { code, output: printed.join("\n") };
}

async function site(folder: string, items: readonly string[] = posts): Promise<void> {
  for (const [file, content] of Object.entries(registry))
    await createFile(join(folder, "posts", file), content);
  await writeFile(join(folder, "wp.xml"), head + items.join("") + foot);
}

const drafts = (files: readonly string[]) =>
  files.filter((file) => file.startsWith("posts/") && file.endsWith(".md"));

const wordpress = suite("importWordpress");

wordpress("writes a draft a post, with date, author, old address, topics and text", async () => {
  await inFolder(async (folder) => {
    await site(folder);
    const { code, output } = await run(folder);
    assert.is(code, 0);
    assert.match(output, /3 naskah baru/);
    assert.equal(drafts(await filesIn(folder)), [
      "posts/2019/07/pos-1-2.md",
      "posts/2019/07/pos-1.md",
      "posts/2019/07/pos-2.md",
    ]);
    const first = await readFile(join(folder, "posts/2019/07/pos-1.md"), "utf8");
    for (const part of [
      "title: Wali Kota Buka Pameran & Bazar\n",
      "date: 2019-07-18T09:00:00+08:00\n",
      "cities:\n  - kotamobagu\n",
      "officials:\n  - siti-rahma\n",
      "byline: Tim Humas\n",
      "topics:\n  - Kotamobagu\n  - UMKM\n",
      "aliases:\n  - /2019/07/pos-1/\n",
      "# photos:\n#   - file: pos-1-1.jpg\n#     alt: Pameran\n",
      "#     caption: Suasana pameran\n",
      "Wali Kota Kotamobagu **Siti Rahma** membuka pameran",
      "(hms)",
    ])
      assert.ok(first.includes(part), part);
    const second = await readFile(join(folder, "posts/2019/07/pos-2.md"), "utf8");
    assert.match(second, /byline: Sari Lestari/);
    assert.match(second, /date: 2019-07-18 09:00:00/);
    assert.match(second, /Naskah \*\*setengah jadi dari Manado\*\*/);
  });
});

wordpress(
  "reports for each post what was kept, changed and dropped, and why items were passed over",
  async () => {
    await inFolder(async (folder) => {
      await site(folder);
      const { output } = await run(folder);
      for (const reason of [
        "1 pribadi",
        "1 di tempat sampah",
        "1 halaman, bukan pos",
        "1 berkata sandi",
        "1 media",
      ])
        assert.ok(output.includes(reason), reason);
      const records = (await filesIn(join(folder, ".siaran"))).map((file) => join(folder, ".siaran", file));
      const report = await readFile(records.find((file) => file.endsWith("report.jsonl")) ?? "", "utf8");
      const lines = report
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
      const first = lines.find(({ id }) => id === "lama.example.go.id#1");
      for (const words of [
        "ditinggalkan: komentar pembaca: hai",
        "ditinggalkan: data tambahan pos: sumber: RRI",
        "tetap: alamat lama: /2019/07/pos-1/",
      ])
        assert.ok(first.notes.includes(words), words);
      const second = lines.find(({ id }) => id === "lama.example.go.id#2");
      assert.ok(second.notes.some((note: string) => note.includes("U+0007")));
      assert.ok(second.notes.some((note: string) => note.startsWith("diubah: belum terbit di situs lama")));
      assert.is(lines.filter(({ state }) => state === "skipped").length, 3);
      assert.is(lines.filter(({ state }) => state === "page").length, 1);
      const media = await readFile(records.find((file) => file.endsWith("media.csv")) ?? "", "utf8");
      for (const url of ["a.jpg", "galeri.jpg", "b.jpg"]) assert.ok(media.includes(`/${url}"`), url);
    });
  },
);

wordpress("writes nothing the second time", async () => {
  await inFolder(async (folder) => {
    await site(folder);
    await run(folder);
    const before = await filesIn(folder);
    const sizes = await Promise.all(before.map((file) => readFile(join(folder, file), "utf8")));
    const { code, output } = await run(folder);
    assert.is(code, 0);
    assert.match(output, /0 naskah baru, 3 sudah ada/);
    assert.equal(await filesIn(folder), before);
    assert.equal(await Promise.all(before.map((file) => readFile(join(folder, file), "utf8"))), sizes);
  });
});

wordpress("goes on where it was interrupted", async () => {
  await inFolder(async (folder) => {
    await site(folder);
    await run(folder);
    const whole = drafts(await filesIn(folder));
    const ledger =
      (await filesIn(join(folder, ".siaran"))).find((file) => file.endsWith("ledger.jsonl")) ?? "";
    const path = join(folder, ".siaran", ledger);
    const [first = "", second = ""] = (await readFile(path, "utf8")).split("\n");
    // The first post is remembered, the second was written and not remembered, the last not written.
    await writeFile(path, `${first}\n${second.slice(0, 20)}`);
    await rm(join(folder, "posts/2019/07/pos-1-2.md"));
    const { output } = await run(folder);
    assert.match(output, /1 naskah baru, 2 sudah ada/);
    assert.equal(drafts(await filesIn(folder)), whole);
  });
});

wordpress("maps categories and tags by a table, YAML or CSV", async () => {
  await inFolder(async (folder) => {
    await site(folder);
    const map = join(folder, "peta.yaml");
    await writeFile(map, "kotamobagu: {city: kotamobagu}\numkm: {topic: Usaha mikro, event: pameran-2019}\n");
    await run(folder, { map });
    const first = await readFile(join(folder, "posts/2019/07/pos-1.md"), "utf8");
    assert.match(first, /topics:\n {2}- Usaha mikro\n/);
    assert.match(first, /events:\n {2}- pameran-2019\n/);
  });
  await inFolder(async (folder) => {
    await site(folder);
    const map = join(folder, "peta.csv");
    await writeFile(map, 'term,kind,value\n"UMKM",drop,\nKotamobagu,official,budi-lantong\n');
    await run(folder, { map });
    const first = await readFile(join(folder, "posts/2019/07/pos-1.md"), "utf8");
    assert.not.match(first, /topics/);
    assert.match(first, /officials:\n {2}- budi-lantong\n/);
    await writeFile(map, "UMKM,city,kotamobagoo\n");
    try {
      await run(folder, { map });
      assert.unreachable();
    } catch (error) {
      assert.instance(error, UserError);
      assert.match(error instanceof Error ? error.message : "", /kotamobagoo.*maksudnya kotamobagu/);
    }
  });
});

wordpress("only reports with --dry-run, and prints an object a post as JSON", async () => {
  await inFolder(async (folder) => {
    await site(folder);
    const { output } = await run(folder, { dryRun: true });
    assert.match(output, /3 naskah baru/);
    assert.equal(drafts(await filesIn(folder)), []);
    const { output: json } = await run(folder, { json: true });
    const objects = json.split("\n").map((line) => JSON.parse(line));
    assert.is(objects.length, 3);
    assert.is(objects[0].file, "lama.example.go.id#1");
    assert.is(objects[0].officials[0].name, "Siti Rahma");
  });
});

wordpress("keeps going past a post whose XML is broken", async () => {
  await inFolder(async (folder) => {
    await site(folder, [
      item({ id: 1, content: "Satu ]]> <b>tebal & miring</i> selesai dan masih ada kata." }),
      item({ id: 2, content: "Pos kedua tetap utuh dan lengkap." }),
    ]);
    await run(folder);
    assert.match(
      await readFile(join(folder, "posts/2019/07/pos-1.md"), "utf8"),
      /tebal & miring.*selesai dan masih ada kata/,
    );
    assert.match(await readFile(join(folder, "posts/2019/07/pos-2.md"), "utf8"), /Pos kedua tetap utuh/);
  });
});

wordpress("does not need the whole export in memory", async () => {
  await inFolder(async (folder) => {
    await site(folder, []);
    const path = join(folder, "wp.xml");
    await writeExport(
      path,
      (function* () {
        for (let id = 1; id <= 300; id += 1)
          yield item({ id, content: `Pos nomor ${id} tentang pameran di Kotamobagu yang ramai.` });
      })(),
    );
    const { output } = await run(folder);
    assert.match(output, /300 naskah baru/);
  });
});

wordpress.run();

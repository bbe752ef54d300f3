import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openPreview } from "../../src/preview/preview.ts";
import { manyReleases, registry, releaseText } from "../support/content.ts";
import { inFolder, writeFiles } from "../support/folders.ts";

const preview = suite("openPreview");

/** Later than any file is written: nothing is trusted that is younger than the clock's grain. */
const now = () => Date.now() + 3_600_000;

preview("opens again with what an earlier preview read, and sees what happened in between", () =>
  inFolder(async (folder) => {
    const content = join(folder, "posts");
    await writeFiles(content, { ...registry, ...manyReleases(4) });
    const path = (number: number) => `/siaran/2020/01/siaran-${number}/`;
    const file = (number: number) => join(content, `2020/01/siaran-${number}.md`);
    const open = async () => {
      const opened = openPreview({ content, now, language: "id" });
      await opened.update([]);
      return (number: number) => opened.render(path(number));
    };
    const first = await open();
    assert.match(first(1) ?? "", "Siaran ke-1");
    await writeFile(file(1), (await readFile(file(1), "utf8")).replace("Siaran ke-1", "Judul lain"));
    await rm(file(2));
    const second = await open();
    assert.match(second(1) ?? "", "Judul lain");
    assert.is(second(2), undefined);
    await rm(join(folder, ".siaran"), { recursive: true });
    const fresh = await open();
    for (const number of [0, 1, 2, 3]) assert.is(second(number), fresh(number));
  }),
);

preview("has a search index that follows each edit", () =>
  inFolder(async (folder) => {
    const content = join(folder, "posts");
    await writeFiles(content, { ...registry, ...manyReleases(3) });
    const opened = openPreview({ content, now, language: "id" });
    await opened.update([]);
    const words = () => opened.render("/cari/indeks/kata/_.txt") ?? "";
    assert.not.match(words(), "merpati");
    const file = join(content, "2020/01/siaran-1.md");
    await writeFile(file, `${await readFile(file, "utf8")}\nSeekor merpati.\n`);
    await opened.update([file]);
    assert.match(words(), "merpati");
    const city = join(content, "_data/cities/manado.yaml");
    await writeFile(city, `${await readFile(city, "utf8")}aliases: [Wenang]\n`);
    await opened.update([city]);
    assert.match(opened.render("/cari/indeks/isi.json") ?? "", "Wenang");
    assert.match(words(), "merpati");
  }),
);

preview("shows a draft as far as it is written, with what it lacks", () =>
  inFolder(async (folder) => {
    const content = join(folder, "posts");
    const drafts = {
      "2020/01/kosong.md": "---\nstatus: draft\n---\n",
      "2020/01/berjudul.md": "---\ntitle: Baru mulai\nstatus: draft\n---\n\nKalimat pertama.\n",
      "2020/01/nanti.md": releaseText({ date: "2999-01-02" }),
    };
    await writeFiles(content, { ...registry, ...manyReleases(2), ...drafts });
    const opened = openPreview({ content, now, language: "id" });
    await opened.update([]);
    const empty = opened.render("/siaran/2020/01/kosong/") ?? "";
    for (const words of ["Draf, belum terbit", "(Belum berjudul)", '"title" tidak ada', '"cities" tidak ada'])
      assert.match(empty.replaceAll("&quot;", '"'), words);
    const titled = opened.render("/siaran/2020/01/berjudul/") ?? "";
    for (const words of ["Baru mulai", "Kalimat pertama.", "Draf, belum terbit"]) assert.match(titled, words);
    assert.not.match(titled.replaceAll("&quot;", '"'), '"title" tidak ada');
    assert.match(opened.render("/siaran/2999/01/nanti/") ?? "", "Tanggalnya belum tiba");
    assert.not.match(opened.render("/siaran/2020/01/siaran-1/") ?? "", 'class="waiting"');
  }),
);

preview("tells of a fault that an earlier preview told of", () =>
  inFolder(async (folder) => {
    const content = join(folder, "posts");
    const [name = "", text = ""] = Object.entries(manyReleases(1))[0] ?? [];
    await writeFiles(content, { ...registry, [name]: text.replace("2020-01-01", "2020-02-31") });
    for (const _ of [1, 2]) {
      const opened = openPreview({ content, now, language: "id" });
      await opened.update([]);
      assert.equal(
        opened.faults.map(({ code }) => code),
        ["date-impossible"],
      );
    }
  }),
);

preview.run();

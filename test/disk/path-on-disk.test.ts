import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { check } from "../../src/check/check.ts";
import { pathOnDisk } from "../../src/disk/path-on-disk.ts";
import { now, releaseText } from "../support/content.ts";
import { copyValid } from "../support/fixtures.ts";
import { inFolder } from "../support/folders.ts";

const paths = suite("pathOnDisk");

/** Names that Unicode's form NFC writes otherwise: composed of parts, or with a twin that stands for them. */
const names = ["kafe\u0301", "Å\u030angstro\u0308m", "5 \u2126", "\u2000spasi", "ກໍາ", "각\u1100"].map(
  (name) => name.normalize("NFD"),
);

for (const name of [...names, "5 \u2126", "\u2000spasi"]) {
  paths(`finds ${JSON.stringify(name)} in a folder of the same name`, async () => {
    await inFolder(async (root) => {
      await mkdir(join(root, "posts", name), { recursive: true });
      await writeFile(join(root, "posts", name, `${name}.jpg`), "isi");
      const known = `posts/${name}/${name}.jpg`.normalize("NFC");
      assert.is(await readFile(pathOnDisk(root, known), "utf8"), "isi");
    });
  });
}

paths("takes a name as it is where there is nothing else", () => {
  assert.is(pathOnDisk("/tidak/ada", "posts/kafé.jpg"), "/tidak/ada/posts/kafé.jpg");
  assert.is(pathOnDisk("/tidak/ada", "posts/a.jpg"), "/tidak/ada/posts/a.jpg");
});

paths.run();

const folders = suite("content with such names");

folders("is checked, corrected and looked at under its names on disk", async () => {
  await inFolder(async (root) => {
    const content = await copyValid(root);
    const folder = join(content, "Foto kafe\u0301");
    await mkdir(folder);
    await writeFile(join(folder, "baru.md"), releaseText({ body: "Rapat digelar Jum'at pagi." }));
    await writeFile(join(folder, "kafe\u0301.jpg"), "bukan gambar");
    const options = { content, now, language: "id", paths: [], fix: true } as const;
    const { fixed, diagnostics } = await check(options);
    assert.equal(
      fixed.map(({ file }) => file),
      ["posts/Foto kafé/baru.md"],
    );
    assert.match(await readFile(join(folder, "baru.md"), "utf8"), "Rapat digelar Jumat pagi.");
    assert.ok(diagnostics.some(({ place }) => place.file === "posts/Foto kafé/kafé.jpg"));
  });
});

folders.run();

import { readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../../src/build/build.ts";
import { phonePhoto } from "../images/pictures.ts";
import { registry, releaseText } from "../support/content.ts";
import { inFolder, readFiles, writeFiles } from "../support/folders.ts";

/** What a full disk, a power cut or a hand may do to a file. */
const harms: Readonly<Record<string, (file: string) => Promise<void>>> = {
  "cut in half": async (file) => truncate(file, Math.floor((await readFile(file)).length / 2)),
  emptied: (file) => writeFile(file, ""),
  "changed in one bit": async (file) => {
    const bytes = await readFile(file);
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    await writeFile(file, bytes);
  },
  gone: (file) => rm(file),
};

const spoilt = suite("a build with a spoilt cache");

for (const [name, harm] of Object.entries(harms)) {
  for (const isPublished of [true, false]) {
    spoilt(`gives the same site, every file of the cache ${name}, ${isPublished ? "again" : "anew"}`, () =>
      inFolder(async (root) => {
        const options = {
          content: join(root, "posts"),
          output: join(root, "_site"),
          now: Date.now() + 3_600_000,
          language: "id",
        } as const;
        const more = "cities: [kotamobagu]\nphotos: [{file: pawai.jpg, alt: Pawai, credit: Humas}]";
        await writeFiles(options.content, {
          ...registry,
          "2019/07/pameran.md": releaseText({ more }),
          "2019/07/pasar.md": releaseText({ title: "Kotamobagu buka pasar murah" }),
          "2019/07/pawai.jpg": await phonePhoto({ width: 700, height: 900 }),
        });
        await build(options);
        const sound = await readFiles(options.output);
        const cache = await readFiles(join(root, ".siaran/cache"));
        for (const kind of ["images/", "images/cards/", "assets/", "build/"])
          assert.ok(
            [...cache.keys()].some((file) => file.startsWith(kind)),
            kind,
          );
        for (const file of cache.keys()) await harm(join(root, ".siaran/cache", file));
        if (!isPublished) await rm(options.output, { recursive: true });
        await build(options);
        assert.equal(await readFiles(options.output), sound);
      }),
    );
  }
}

spoilt("packs a press kit from whole photos, though the photo itself is published already", () =>
  inFolder(async (root) => {
    const options = {
      content: join(root, "posts"),
      output: join(root, "_site"),
      now: Date.now() + 3_600_000,
      language: "id",
      search: false,
    } as const;
    const more = "cities: [kotamobagu]\nphotos: [{file: pawai.jpg, alt: Pawai, credit: Humas}]";
    const text = (body: string) => releaseText({ more, body });
    await writeFiles(options.content, {
      ...registry,
      "2019/07/pameran.md": text("Pameran dibuka pada Kamis pagi."),
      "2019/07/pawai.jpg": await phonePhoto({ width: 700, height: 900 }),
    });
    await build(options);
    for (const file of (await readFiles(join(root, ".siaran/cache/images"))).keys())
      await truncate(join(root, ".siaran/cache/images", file), 100);
    await writeFiles(options.content, { "2019/07/pameran.md": text("Pameran dibuka pada Kamis siang.") });
    await build(options);
    const changed = await readFiles(options.output);
    await rm(join(root, ".siaran"), { recursive: true });
    await rm(options.output, { recursive: true });
    await build(options);
    assert.equal(changed, await readFiles(options.output));
  }),
);

spoilt.run();

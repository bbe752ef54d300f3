import { createHash } from "node:crypto";
import { rename, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { describeImages } from "../../src/images/describe-images.ts";
import { openImageIndex } from "../../src/images/image-index.ts";
import { inFolder, writeFiles } from "../support/folders.ts";
import { countSharpTasks, plainPhoto, plane } from "./pictures.ts";

const describe = suite("describeImages");

/** A day ahead of the files, so that their times can be trusted. */
const later = Date.now() + 86_400_000;

async function look(root: string, files: readonly string[]) {
  const index = openImageIndex(join(root, "cache/index.json"));
  const assets = files.map((file) => ({ file: `posts/${file}`, size: 1 }));
  const described = await describeImages(assets, { root, index, now: later });
  await index.save();
  return described.map(({ image }) => image);
}

describe("looks at pictures and leaves other files alone", () =>
  inFolder(async (root) => {
    await writeFiles(root, {
      "posts/a.jpg": await plainPhoto(40, 30),
      "posts/b.pdf": "%PDF",
      "posts/c.png": "x",
    });
    const [photo, document, text] = await look(root, ["a.jpg", "b.pdf", "c.png"]);
    assert.ok(photo && "hash" in photo && photo.width === 40 && /^[0-9a-f]{64}$/.test(photo.hash));
    assert.is(document, undefined);
    assert.equal(text, { problem: "unreadable" });
  }));

describe("takes the hash of a drawing", () =>
  inFolder(async (root) => {
    await writeFiles(root, { "posts/_data/lambang.svg": "<svg/>" });
    const index = openImageIndex(join(root, "cache/index.json"));
    const assets = [{ file: "posts/_data/lambang.svg", size: 6 }];
    const [drawing] = await describeImages(assets, { root, index, now: later });
    assert.is(drawing?.hash, createHash("sha256").update("<svg/>").digest("hex"));
    assert.is(drawing?.image, undefined);
  }));

describe("does not look twice, not even from another folder or after a new checkout", () =>
  inFolder(async (root) => {
    await writeFiles(root, { "posts/a.jpg": await plainPhoto(40, 30), "posts/c.png": "x" });
    const first = await look(root, ["a.jpg", "c.png"]);
    assert.is(await countSharpTasks(() => look(root, ["a.jpg", "c.png"])), 0);
    await utimes(join(root, "posts/a.jpg"), 1, 1);
    await rename(join(root, "posts/c.png"), join(root, "posts/d.png"));
    let second: unknown;
    const tasks = await countSharpTasks(async () => {
      second = await look(root, ["a.jpg", "d.png"]);
    });
    assert.is(tasks, 0);
    assert.equal(second, first);
  }));

describe("sees that a file changed", () =>
  inFolder(async (root) => {
    await writeFiles(root, { "posts/a.png": await plane(40, 30) });
    await look(root, ["a.png"]);
    await writeFile(join(root, "posts/a.png"), await plane(30, 40));
    const [photo] = await look(root, ["a.png"]);
    assert.ok(photo && "width" in photo && photo.width === 30);
  }));

describe("begins anew where the index is damaged", () =>
  inFolder(async (root) => {
    await writeFiles(root, { "posts/a.png": await plane(4, 3), "cache/index.json": '{"version":1,"files":' });
    const [photo] = await look(root, ["a.png"]);
    assert.ok(photo && "width" in photo && photo.width === 4);
  }));

describe.run();

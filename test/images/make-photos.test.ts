import { createHash } from "node:crypto";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type MadePictures, type MakeOptions, makePictures } from "../../src/images/make-pictures.ts";
import { examine } from "../../src/images/sharp.ts";
import { type ImageOutput, photoCardOutput, pictureOutputs } from "../../src/pictures/picture.ts";
import { inFolder, writeFiles } from "../support/folders.ts";
import { countSharpTasks, drawing, phonePhoto } from "./pictures.ts";

const make = suite("makePictures, photos");

const makeImages = (images: readonly ImageOutput[], options: MakeOptions) =>
  makePictures({ images, drawings: [] }, options);

async function outputsOf(root: string, name: string, bytes: Uint8Array): Promise<ImageOutput[]> {
  await writeFiles(root, { [`posts/${name}`]: bytes });
  const image = await examine(bytes);
  if ("problem" in image) throw new Error(image.problem);
  const hash = createHash("sha256").update(bytes).digest("hex");
  const where = { from: `posts/${name}`, image: { hash, ...image }, base: "/siaran/2019/07/pawai/" };
  return [...pictureOutputs(where), photoCardOutput(where)];
}

make("makes every form in the promised size and format, upright and without a trace of the camera", () =>
  inFolder(async (root) => {
    const outputs = await outputsOf(root, "pawai.jpg", await phonePhoto());
    const { copies, made } = await makeImages(outputs, { root, cache: join(root, "cache") });
    assert.is(made, 1);
    assert.is(copies.length, outputs.length);
    for (const [index, { from }] of copies.entries()) {
      const { rendition } = outputs[index] ?? {};
      const bytes = await readFile(from);
      const { format, width, height, exif, icc, xmp, orientation } = await sharp(bytes).metadata();
      assert.equal(
        { format, width, height },
        {
          format: rendition?.format,
          width: rendition?.width,
          height: rendition?.height,
        },
      );
      assert.equal(
        [exif, icc, xmp, orientation],
        [undefined, undefined, undefined, undefined],
        rendition?.name,
      );
      assert.not.ok(bytes.includes("RahasiaFon"));
    }
  }),
);

make("keeps what shines through", () =>
  inFolder(async (root) => {
    const outputs = await outputsOf(root, "peta.png", await drawing(700, 300, 0.5));
    const { copies } = await makeImages(outputs, { root, cache: join(root, "cache") });
    const responsive = copies.filter((_, index) => outputs[index]?.rendition.kind === "responsive");
    for (const { from } of responsive) assert.is((await sharp(from).metadata()).hasAlpha, true, from);
  }),
);

make("decodes nothing the second time, and only what is missing after a loss", () =>
  inFolder(async (root) => {
    const options = { root, cache: join(root, "cache") };
    const outputs = await outputsOf(root, "pawai.jpg", await phonePhoto());
    let first: MadePictures | undefined;
    let second: MadePictures | undefined;
    const tasks = await countSharpTasks(async () => {
      first = await makeImages(outputs, options);
    });
    assert.ok(tasks >= outputs.length, `the count would tell: ${tasks}`);
    const tasksAgain = await countSharpTasks(async () => {
      second = await makeImages(outputs, options);
    });
    assert.is(tasksAgain, 0);
    assert.equal(second, { copies: first?.copies, made: 0 });
    const copies = first?.copies ?? [];
    await rm(copies[1]?.from ?? "");
    assert.ok((await countSharpTasks(() => makeImages(outputs, options))) <= 2);
  }),
);

make("gives the same bytes and names everywhere, and leaves nothing half done", () =>
  inFolder(async (root) => {
    const outputs = await outputsOf(root, "pawai.jpg", await phonePhoto());
    const [one, two] = await Promise.all(
      ["one", "two"].map((cache) => makeImages(outputs, { root, cache: join(root, cache) })),
    );
    for (const [index, { from }] of (one?.copies ?? []).entries()) {
      assert.ok((await readFile(from)).equals(await readFile(two?.copies[index]?.from ?? "")));
    }
    const folders = await readdir(join(root, "one"));
    assert.is(folders.length, 1);
    assert.is((await readdir(join(root, "one", folders[0] ?? ""))).length, outputs.length);
  }),
);

make("refuses a photo that changed since it was examined", () =>
  inFolder(async (root) => {
    const outputs = await outputsOf(root, "pawai.jpg", await phonePhoto());
    await writeFile(join(root, "posts/pawai.jpg"), await phonePhoto({ width: 200, height: 100 }));
    const failure = await makeImages(outputs, { root, cache: join(root, "cache") }).catch((error) => error);
    assert.match(String(failure), /changed while/);
  }),
);

make.run();

import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeIcon } from "../../src/images/make-icon.ts";
import { inFolder } from "../support/folders.ts";

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="40"><rect width="20" height="40" fill="#c00"/></svg>';

const withEmblem = <T>(
  text: string,
  use: (root: string, emblem: { from: string; hash: string }) => Promise<T>,
) =>
  inFolder(async (root) => {
    await writeFile(join(root, "lambang.svg"), text);
    return use(root, { from: "lambang.svg", hash: createHash("sha256").update(text).digest("hex") });
  });

const icons = suite("makeIcon");

icons("puts a picture of 32 pixels into the frame of an icon", () =>
  withEmblem(drawing, async (root, emblem) => {
    const ico = Buffer.from(await makeIcon({ to: "/favicon.ico", kind: "small", emblem }, root));
    assert.equal([...ico.subarray(0, 8)], [0, 0, 1, 0, 1, 0, 32, 32]);
    assert.is(ico.readUInt32LE(14), ico.length - ico.readUInt32LE(18));
    const { width, height, hasAlpha } = await sharp(ico.subarray(22)).metadata();
    assert.equal([width, height, hasAlpha], [32, 32, true]);
  }),
);

icons("lays the icon for phones on a ground, with some room around it", () =>
  withEmblem(drawing, async (root, emblem) => {
    const png = await makeIcon({ to: "/apple-touch-icon.png", kind: "touch", emblem }, root);
    const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * 4).subarray(0, 4)];
    assert.equal([info.width, info.height], [180, 180]);
    assert.equal(at(0, 0), [255, 255, 255, 255]);
    assert.equal(at(90, 90), [204, 0, 0, 255]);
  }),
);

icons("is a plain square where the emblem cannot be drawn", () =>
  withEmblem("<svg", async (root, emblem) => {
    const png = await makeIcon({ to: "/apple-touch-icon.png", kind: "touch", emblem }, root);
    assert.is((await sharp(png).stats()).channels[0]?.min, 255);
  }),
);

icons.run();

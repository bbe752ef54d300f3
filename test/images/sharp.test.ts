import sharp from "sharp";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cropCard, examine, readPixels, writeFull } from "../../src/images/sharp.ts";
import type { ImageInfo } from "../../src/pictures/image.ts";
import { cmykPhoto, deepPhoto, drawing, gif, phonePhoto, plainPhoto, plane } from "./pictures.ts";

const look = suite("examine");

look("gives the size as it is seen, not as it lies in the file", async () => {
  const photo = await phonePhoto({ width: 300, height: 200, orientation: 6 });
  assert.equal(await examine(photo), { format: "jpeg", width: 200, height: 300, transparent: false });
});

look("sees whether something shines through, and not only whether it could", async () => {
  const transparent = async (alpha: number) => {
    const image = await examine(await drawing(20, 10, alpha));
    return "transparent" in image && image.transparent;
  };
  assert.is(await transparent(0.5), true);
  assert.is(await transparent(1), false);
});

look("refuses text that is called a photo", async () => {
  assert.equal(await examine(Buffer.from("Ini bukan foto.")), { problem: "unreadable" });
  assert.equal(await examine(Buffer.alloc(0)), { problem: "unreadable" });
});

look("refuses a photo that was cut off while it was copied", async () => {
  const photo = await plainPhoto(600, 400);
  assert.equal(await examine(photo.subarray(0, photo.length - 1000)), { problem: "unreadable" });
  const png = await drawing(600, 400, 1);
  assert.equal(await examine(png.subarray(0, png.length - 100)), { problem: "unreadable" });
});

look("refuses SVG, which can hold programs, whatever its name", async () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect/></svg>');
  assert.equal(await examine(svg), { problem: "format" });
});

look("refuses more than 50 megapixels without decoding them", async () => {
  assert.equal(await examine(await plane(10_000, 5001)), {
    problem: "too-large",
    width: 10_000,
    height: 5001,
  });
});

look("refuses sides longer than any format for phones has, in no time", async () => {
  for (const [width, height] of [
    [1080, 16_384],
    [16_384, 3],
    [50_000, 1],
  ] as const)
    assert.equal(await quickly(await plane(width, height)), { problem: "too-long", width, height });
  const strip = await examine(await plane(16_383, 2));
  assert.ok(!("problem" in strip));
});

look("refuses more moving pictures than can be written again, and few that are large", async () => {
  assert.equal(await quickly(gif(20_000, 10, 10)), { problem: "too-many-frames", frames: 20_000 });
  assert.equal(await quickly(gif(300, 1000, 1000)), { problem: "too-many-frames", frames: 300 });
  assert.equal(await examine(gif(500, 10, 10)), {
    ...{ format: "gif", width: 10, height: 10, transparent: false },
    frames: 500,
  });
});

look("reads no format but those that are published", async () => {
  const { tiff, ppm } = {
    tiff: await sharp({ create: { width: 9, height: 9, channels: 3, background: "#000" } })
      .tiff()
      .toBuffer(),
    ppm: Buffer.from("P6 1 1 255 abc"),
  };
  for (const bytes of [tiff, ppm]) assert.ok("problem" in (await examine(bytes)));
});

look.run();

/** Examines a picture of which the head alone is to be read. */
async function quickly(bytes: Uint8Array) {
  const before = process.resourceUsage();
  const start = performance.now();
  const result = await examine(bytes);
  assert.ok(performance.now() - start < 2000);
  assert.ok(process.resourceUsage().maxRSS - before.maxRSS < 300_000);
  return result;
}

const full = suite("writeFull");

const info = (bytes: Uint8Array): Promise<ImageInfo> =>
  examine(bytes).then((image) => {
    if ("problem" in image) throw new Error(image.problem);
    return { hash: "", ...image };
  });

full("turns the photo upright and forgets the camera, the place and the photographer", async () => {
  const photo = await phonePhoto({ width: 300, height: 200, orientation: 6 });
  const before = await sharp(photo).metadata();
  assert.ok(before.exif && before.orientation === 6, "the photo itself tells all of it");
  const written = await writeFull(photo, "jpeg", await info(photo));
  const { width, height, orientation, exif, icc, xmp, iptc } = await sharp(written).metadata();
  assert.equal({ width, height }, { width: 200, height: 300 });
  assert.equal([orientation, exif, icc, xmp, iptc], [undefined, undefined, undefined, undefined, undefined]);
  assert.not.ok(written.includes("RahasiaFon"));
});

full("keeps what was up up", async () => {
  // Orientation 6: the left edge of the file, which is red, is the top of the picture.
  const photo = await phonePhoto({ width: 300, height: 200, orientation: 6 });
  const written = await writeFull(photo, "jpeg", await info(photo));
  const { data, info: size } = await sharp(written).raw().toBuffer({ resolveWithObject: true });
  const middle = Math.floor(size.width / 2) * 3;
  const bottom = (size.height - 1) * size.width * 3 + middle;
  assert.ok((data[middle] ?? 0) > (data[middle + 2] ?? 0), "red above");
  assert.ok((data[bottom] ?? 0) < (data[bottom + 2] ?? 0), "blue below");
});

full("makes sRGB of eight bits of what printers and scanners use", async () => {
  for (const photo of [await cmykPhoto(60, 40), await deepPhoto(60, 40)]) {
    const written = await writeFull(photo, "jpeg", await info(photo));
    const { space, channels, depth } = await sharp(written).metadata();
    assert.equal({ space, channels, depth }, { space: "srgb", channels: 3, depth: "uchar" });
  }
});

full("writes the format that the name promises", async () => {
  const picture = await drawing(20, 10, 0.5);
  for (const format of ["jpeg", "png", "webp", "gif"] as const) {
    const written = await writeFull(picture, format, await info(picture));
    assert.is((await sharp(written).metadata()).format, format);
  }
});

full.run();

const card = suite("cropCard");

card("is 1200 by 630 and below 300 KB, whatever the photo", async () => {
  const noise = { type: "gaussian", mean: 128, sigma: 80 } as const;
  const loud = sharp({ create: { width: 1280, height: 900, channels: 3, background: "#888", noise } });
  for (const photo of [await plainPhoto(640, 900), await loud.jpeg({ quality: 100 }).toBuffer()]) {
    const bytes = await cropCard(await readPixels(photo, await info(photo)));
    const { width, height, format } = await sharp(bytes).metadata();
    assert.equal({ width, height, format }, { width: 1200, height: 630, format: "jpeg" });
    assert.ok(bytes.length < 300_000, `${bytes.length} bytes`);
  }
});

/** The part of a photo, cut around a point: one third of the photo is red, one green, one blue. */
async function middleOf(isWide: boolean, focus: { readonly x: number; readonly y: number }): Promise<string> {
  const [width, height] = isWide ? [1800, 400] : [700, 1800];
  const third = isWide ? { width: 600, height: 400 } : { width: 700, height: 600 };
  const stripes = ["#f00", "#0f0", "#00f"].map((background, index) => ({
    input: { create: { ...third, channels: 3 as const, background } },
    ...(isWide ? { left: index * 600, top: 0 } : { left: 0, top: index * 600 }),
  }));
  const photo = await sharp({ create: { width, height, channels: 3, background: "#fff" } })
    .composite(stripes)
    .png()
    .toBuffer();
  const bytes = await cropCard(await readPixels(photo, await info(photo)), focus);
  const { width: wide, height: high } = await sharp(bytes).metadata();
  assert.equal([wide, high], [1200, 630]);
  const { dominant } = await sharp(bytes).extract({ left: 580, top: 300, width: 40, height: 30 }).stats();
  return dominant.r > 128 ? "red" : dominant.g > 128 ? "green" : "blue";
}

card("lies around the point that somebody chose, as far as the edges allow", async () => {
  assert.is(await middleOf(true, { x: 10, y: 50 }), "red");
  assert.is(await middleOf(true, { x: 50, y: 0 }), "green");
  assert.is(await middleOf(true, { x: 100, y: 100 }), "blue");
  assert.is(await middleOf(false, { x: 0, y: 5 }), "red");
  assert.is(await middleOf(false, { x: 50, y: 95 }), "blue");
});

card.run();

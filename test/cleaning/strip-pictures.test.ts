import fc from "fast-check";
import sharp from "sharp";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { stripGif } from "../../src/cleaning/strip-gif.ts";
import { stripJpeg } from "../../src/cleaning/strip-jpeg.ts";
import { stripPng } from "../../src/cleaning/strip-png.ts";
import { stripWebp } from "../../src/cleaning/strip-webp.ts";
import { notedGif, notedJpeg, notedPng, notedWebp, secret } from "./secrets.ts";

const formats = [
  { name: "stripJpeg", strip: stripJpeg, noted: await notedJpeg() },
  { name: "stripPng", strip: stripPng, noted: await notedPng() },
  { name: "stripWebp", strip: stripWebp, noted: await notedWebp() },
  { name: "stripGif", strip: stripGif, noted: await notedGif() },
] as const;

const run = suite("stripping pictures of notes");

for (const { name, strip, noted } of formats) {
  const stripped = Buffer.from(strip(noted) ?? []);

  run(`${name} leaves no note, and every pixel`, async () => {
    assert.ok(noted.includes(secret), "the file has notes");
    assert.not.ok(stripped.includes(secret));
    const pixels = (bytes: Buffer) =>
      sharp(bytes, { animated: true, failOn: "none" }).rotate().raw().toBuffer();
    assert.ok((await pixels(stripped)).equals(await pixels(noted)));
    const { exif, xmp, iptc, comments, orientation, delay, loop } = await sharp(stripped, {
      animated: true,
    }).metadata();
    const before = await sharp(noted, { animated: true, failOn: "none" }).metadata();
    assert.equal([xmp, iptc, comments], [undefined, undefined, undefined]);
    assert.equal({ delay, loop }, { delay: before.delay, loop: before.loop });
    assert.is(orientation, name === "stripJpeg" ? 6 : undefined);
    assert.ok((exif?.length ?? 0) < 50);
  });

  run(`${name} changes nothing that is clean`, () => {
    assert.ok(Buffer.from(strip(stripped) ?? []).equals(stripped));
  });

  run(`${name} gives nothing for a file that is cut off anywhere`, () => {
    for (let length = 0; length < stripped.length; length += 1)
      assert.is(strip(stripped.subarray(0, length)), undefined, `${length}`);
  });

  run(`${name} never fails, however the file is spoilt, and ends what it gives`, () => {
    fc.assert(
      fc.property(fc.nat(noted.length - 1), fc.nat(255), (at, value) => {
        const spoilt = Buffer.from(noted);
        spoilt[at] = value;
        const once = strip(spoilt);
        if (once) assert.ok(Buffer.from(strip(once) ?? []).equals(Buffer.from(once)));
      }),
      { numRuns: 500 },
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => strip(bytes) !== null));
  });
}

run.run();

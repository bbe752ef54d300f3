import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import sharp from "sharp";

/** A photo as a phone takes it: lying on its side, and telling whose phone it was and where it stood. */
export function phonePhoto({ width = 1500, height = 1000, orientation = 6 } = {}): Promise<Buffer> {
  return gradient(width, height)
    .withExif({
      IFD0: { Make: "RahasiaFon", Model: "X1", Artist: "Nama Pemotret" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "0/1 44/1 0/1", GPSLongitudeRef: "E" },
    })
    .withMetadata({ orientation })
    .jpeg()
    .toBuffer();
}

/** A plain JPEG without metadata. */
export function plainPhoto(width: number, height: number): Promise<Buffer> {
  return gradient(width, height).jpeg().toBuffer();
}

/** A PNG; half of it can be seen through where `alpha` is below 1. */
export function drawing(width: number, height: number, alpha: number): Promise<Buffer> {
  const half = sharp({
    create: { width: Math.ceil(width / 2), height, channels: 4, background: { r: 200, g: 20, b: 20, alpha } },
  });
  return half
    .extend({ right: Math.floor(width / 2), background: "#0b5cad" })
    .png()
    .toBuffer();
}

export function cmykPhoto(width: number, height: number): Promise<Buffer> {
  return gradient(width, height).toColourspace("cmyk").withIccProfile("cmyk").jpeg().toBuffer();
}

export function deepPhoto(width: number, height: number): Promise<Buffer> {
  return gradient(width, height).toColourspace("rgb16").png().toBuffer();
}

/** A PNG of one colour, small as a file however many pixels it has. */
export function plane(width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: "#ddd" }, limitInputPixels: false })
    .png({ compressionLevel: 1 })
    .toBuffer();
}

/** A GIF whose pictures are all of one colour. */
export function gif(frames: number, width: number, height: number): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt16LE(width, 0);
  size.writeUInt16LE(height, 2);
  const head = [Buffer.from("GIF89a"), size, Buffer.from([0x80, 0, 0, 0, 0, 0, 255, 255, 255])];
  const control = Buffer.from([0x21, 0xf9, 4, 0, 5, 0, 0, 0]);
  // One code for a single pixel; the rest of each picture stays as it was.
  const pixel = Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]);
  return Buffer.concat([
    ...head,
    ...Array(frames).fill(Buffer.concat([control, pixel])),
    Buffer.from([0x3b]),
  ]);
}

/** How many pictures are decoded or encoded while something is done. */
export async function countSharpTasks(work: () => Promise<unknown>): Promise<number> {
  let changes = 0;
  const count = () => {
    changes += 1;
  };
  // Libraries that are CommonJS have a queue of their own.
  const queues = [sharp.queue, createRequire(import.meta.url)("sharp").queue];
  for (const queue of queues) queue.on("change", count);
  try {
    await work();
  } finally {
    for (const queue of queues) queue.off("change", count);
  }
  // The queue changes when a task comes and when it is done.
  return changes / 2;
}

/** Left edge red, right edge blue, top dark, bottom light: the corners tell which way is up. */
function gradient(width: number, height: number) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs>
<linearGradient id="a"><stop offset="0" stop-color="#d01010"/><stop offset="1" stop-color="#1010d0"/></linearGradient>
<linearGradient id="b" x2="0" y2="1"><stop offset="0" stop-color="#000" stop-opacity=".7"/><stop offset="1" stop-color="#fff" stop-opacity=".5"/></linearGradient>
</defs><rect width="100%" height="100%" fill="url(#a)"/><rect width="100%" height="100%" fill="url(#b)"/></svg>`;
  return sharp(Buffer.from(svg)).flatten();
}

/**
 * A photo of an iPhone's kind: HEIC with the place where it was taken, and turned by the file itself (`irot`). Made of
 * `phonePhoto` by heif-enc and exiftool.
 */
export const phoneHeic = readFile(new URL("phone.heic", import.meta.url));

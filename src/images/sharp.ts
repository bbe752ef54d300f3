import sharp, { type Sharp, type SharpOptions } from "sharp";
import type { PercentPoint } from "../base/percent-point.ts";
import {
  type ImageFormat,
  type ImageInfo,
  type ImageProblem,
  maximumFrames,
  maximumPixels,
  maximumSide,
} from "../pictures/image.ts";
import { cardSize, widestRendition } from "../pictures/renditions.ts";

/** Pixels in memory: sRGB, upright, eight bits a channel, and nothing else of what the file held. */
export interface Pixels {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 2 | 3 | 4;
}

/**
 * Looks at a picture: first at its head only, so that a bomb of pixels is never decoded, then at the whole, so
 * that one that was cut off in copying is found.
 * @returns what is known of it, without the hash, or why it cannot be published.
 */
export async function examine(bytes: Uint8Array): Promise<Omit<ImageInfo, "hash"> | ImageProblem> {
  try {
    // Without a limit of pixels, because the head alone is read: the finding tells how many there are.
    const head = await sharp(bytes, { limitInputPixels: false }).metadata();
    const { format, width, height, orientation = 1, hasAlpha, pages: frames = 1 } = head;
    if (!isKnown(format)) return { problem: "format" };
    const upright = orientation >= 5 ? { width: height, height: width } : { width, height };
    if (width * height > maximumPixels) return { problem: "too-large", ...upright };
    if (Math.max(width, height) > maximumSide) return { problem: "too-long", ...upright };
    if (frames > maximumFrames || frames * width * height > maximumPixels)
      return { problem: "too-many-frames", frames };
    // Scaled down while it is read, which is the cheapest way to read all of it.
    await decode(bytes).resize({ width: 16 }).raw().toBuffer();
    const transparent = hasAlpha && !(await decode(bytes).stats()).isOpaque;
    return { format, ...upright, transparent, ...(frames > 1 ? { frames } : {}) };
  } catch {
    return { problem: "unreadable" };
  }
}

/** Reads a picture into memory, not wider than pages show it. */
export async function readPixels(bytes: Uint8Array, { transparent }: ImageInfo): Promise<Pixels> {
  const small = clean(bytes, transparent).resize({ width: widestRendition, withoutEnlargement: true });
  const { data, info } = await small.raw().toBuffer({ resolveWithObject: true });
  return { data, ...info };
}

/** Writes a picture again at its full size, upright, in sRGB and without what the camera wrote into it. */
export async function writeFull(
  bytes: Uint8Array,
  format: ImageFormat,
  { transparent, format: own }: ImageInfo,
): Promise<Buffer> {
  if (format === "gif")
    return decode(bytes, { animated: own === "gif" })
      .gif()
      .toBuffer();
  const image = clean(bytes, transparent && format !== "jpeg");
  if (format === "png") return image.png().toBuffer();
  return format === "webp" ? image.webp({ quality: 90 }).toBuffer() : image.jpeg({ quality: 90 }).toBuffer();
}

/** WhatsApp shows no preview for a picture of more than 300 KB. */
const maximumCardBytes = 300_000;

/**
 * Cuts out a part in the shape of a link preview, as a JPEG that is small enough for all of them.
 * @param focus what the part lies around; the most telling part where nothing is said.
 */
export async function cropCard({ data, ...raw }: Pixels, focus?: PercentPoint): Promise<Buffer> {
  const whole = sharp(data, { raw }).flatten({ background: "#fff" });
  const card = focus
    ? whole.extract(partAround(focus, raw)).resize({ ...cardSize, fit: "fill" })
    : whole.resize({ ...cardSize, fit: "cover", position: sharp.strategy.attention });
  const cropped = await card.raw().toBuffer({ resolveWithObject: true });
  for (const quality of [80, 65, 50, 35]) {
    const bytes = await sharp(cropped.data, { raw: cropped.info }).jpeg({ quality }).toBuffer();
    if (bytes.length <= maximumCardBytes || quality === 35) return bytes;
  }
  throw new Error("unreachable: the last quality is always taken");
}

/** The largest part in the shape of a card, as near around a point as the edges allow. */
function partAround({ x, y }: PercentPoint, { width, height }: Omit<Pixels, "data">) {
  const scale = Math.min(width / cardSize.width, height / cardSize.height);
  const part = {
    width: Math.max(1, Math.round(cardSize.width * scale)),
    height: Math.max(1, Math.round(cardSize.height * scale)),
  };
  const start = (percent: number, whole: number, length: number) =>
    Math.round(Math.min(Math.max((whole * percent) / 100 - length / 2, 0), whole - length));
  return { left: start(x, width, part.width), top: start(y, height, part.height), ...part };
}

/** Turns a drawing with a ground of its own into a PNG. Laying it on white would cost a tenth of the time of a card. */
export async function drawSvg(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).removeAlpha().png({ compressionLevel: 6 }).toBuffer();
}

/**
 * Draws a small picture, an SVG too, as large as it fits into a box.
 * @param box in pixels.
 * @returns a PNG, or `undefined` where the picture cannot be read: browsers forgive more than we do.
 */
export async function fitPicture(
  bytes: Uint8Array,
  box: { readonly width: number; readonly height: number },
): Promise<{ png: Buffer; width: number; height: number } | undefined> {
  try {
    const fitted = decode(bytes).rotate().resize({ width: box.width, height: box.height, fit: "inside" });
    const { data, info } = await fitted.png().toBuffer({ resolveWithObject: true });
    return { png: data, width: info.width, height: info.height };
  } catch {
    return undefined;
  }
}

/**
 * Draws a picture, an SVG too, into the middle of a square.
 * @returns a PNG; a plain square where the picture cannot be read.
 */
export async function squareIcon(
  bytes: Uint8Array,
  { side, margin, ground }: { readonly side: number; readonly margin: number; readonly ground?: string },
): Promise<Buffer> {
  const background = ground ?? { r: 0, g: 0, b: 0, alpha: 0 };
  const inner = side - 2 * margin;
  const fitted = await fitPicture(bytes, { width: inner, height: inner });
  const square = sharp({ create: { width: side, height: side, channels: 4, background } });
  return (fitted ? square.composite([{ input: fitted.png }]) : square).png().toBuffer();
}

/** Upright and in sRGB: the encoder then leaves out all metadata, EXIF, GPS, XMP and profiles among them. */
function clean(bytes: Uint8Array, transparent: boolean): Sharp {
  const upright = decode(bytes).rotate().toColourspace("srgb");
  return transparent ? upright : upright.flatten({ background: "#fff" });
}

/**
 * Pictures that end too early are an error; small faults that every viewer forgives are not. Nothing is decoded that
 * is larger than what was examined, drawings included, whose size is but a number in them.
 */
function decode(bytes: Uint8Array, options: SharpOptions = {}): Sharp {
  return sharp(bytes, { failOn: "truncated", limitInputPixels: maximumPixels, ...options });
}

// Of all that can be decoded, only what is published: each decoder more is one more that a file can attack.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: [
    "VipsForeignLoadJpeg",
    "VipsForeignLoadPng",
    "VipsForeignLoadWebp",
    "VipsForeignLoadNsgif",
    "VipsForeignLoadSvg",
    "VipsForeignLoadRaw",
  ],
});

function isKnown(format: string | undefined): format is ImageFormat {
  return format === "jpeg" || format === "png" || format === "webp" || format === "gif";
}

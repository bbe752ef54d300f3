/** A picture's format, as its bytes say and not its name. */
export type ImageFormat = "jpeg" | "png" | "webp" | "gif";

/** What is known of a picture in the content folder. */
export interface ImageInfo {
  /** SHA-256 of the file, hexadecimal. */
  readonly hash: string;
  readonly format: ImageFormat;
  /** Pixels, as it is seen: a camera's note that the picture lies on its side has been followed. */
  readonly width: number;
  readonly height: number;
  /** Whether something shines through: such a picture cannot become a JPEG. */
  readonly transparent: boolean;
  /** How many pictures follow each other in one that moves; absent where it is a single one. */
  readonly frames?: number;
}

/** Why a file cannot be published as a picture. */
export type ImageProblem =
  /** Not a picture, or one that ends before its time. */
  | { readonly problem: "unreadable" }
  /** A picture of a format that browsers or our tools do not read: SVG, HEIC, TIFF. */
  | { readonly problem: "format" }
  /** More pixels than {@link maximumPixels}. */
  | { readonly problem: "too-large"; readonly width: number; readonly height: number }
  /** Longer on one side than {@link maximumSide}. */
  | { readonly problem: "too-long"; readonly width: number; readonly height: number }
  /** More moving pictures than {@link maximumFrames}, or more pixels in all of them than {@link maximumPixels}. */
  | { readonly problem: "too-many-frames"; readonly frames: number }
  /** A file of more than {@link maximumPictureBytes}. */
  | { readonly problem: "too-heavy"; readonly bytes: number };

/**
 * Pictures with more pixels are refused: decoding takes three to eight bytes a pixel, which small build machines
 * do not have, and no reader's screen shows a tenth of them. Cameras that offices use have up to 50 megapixels.
 */
export const maximumPixels = 50_000_000;

/** Pixels: WebP, in which every picture is published too, has no longer sides. */
export const maximumSide = 16_383;

/** A GIF is published with all its pictures, each of which has to be written again. */
export const maximumFrames = 500;

/** No camera writes such files, and each is read into memory as a whole. */
export const maximumPictureBytes = 100_000_000;

/** The format in which a file is offered at its full size; its name promises it. */
export function formatOfName(file: string): ImageFormat | undefined {
  return formats.get(extensionOf(file));
}

/**
 * Whether the file's name says that it is a photo of a format that is refused. Such a file may not be published
 * untouched, not even as an attachment: it can hold the place where it was taken.
 */
export function isRefusedPhoto(file: string): boolean {
  return refused.has(extensionOf(file));
}

const formats: ReadonlyMap<string, ImageFormat> = new Map([
  ["jpg", "jpeg"],
  ["jpeg", "jpeg"],
  ["jpe", "jpeg"],
  ["jfif", "jpeg"],
  ["png", "png"],
  ["webp", "webp"],
  ["gif", "gif"],
]);

const refused: ReadonlySet<string> = new Set([
  ...["heic", "heif", "avif", "tif", "tiff", "bmp", "jxl", "psd"],
  // What cameras write for their own programs.
  ...["dng", "cr2", "cr3", "nef", "nrw", "arw", "srf", "sr2", "orf", "rw2", "raf", "pef", "srw", "x3f"],
]);

function extensionOf(file: string): string {
  return file.slice(file.lastIndexOf(".") + 1).toLowerCase();
}

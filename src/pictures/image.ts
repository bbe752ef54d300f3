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
}

/** Why a file cannot be published as a picture. */
export type ImageProblem =
  /** Not a picture, or one that ends before its time. */
  | { readonly problem: "unreadable" }
  /** A picture of a format that browsers or our tools do not read: SVG, HEIC, TIFF. */
  | { readonly problem: "format" }
  /** More pixels than {@link maximumPixels}. */
  | { readonly problem: "too-large"; readonly width: number; readonly height: number };

/**
 * Pictures with more pixels are refused: decoding takes three to eight bytes a pixel, which small build machines
 * do not have, and no reader's screen shows a tenth of them. Cameras that offices use have up to 50 megapixels.
 */
export const maximumPixels = 50_000_000;

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
  ["png", "png"],
  ["webp", "webp"],
  ["gif", "gif"],
]);

const refused: ReadonlySet<string> = new Set(["heic", "heif", "avif", "tif", "tiff", "dng", "bmp", "jxl"]);

function extensionOf(file: string): string {
  return file.slice(file.lastIndexOf(".") + 1).toLowerCase();
}

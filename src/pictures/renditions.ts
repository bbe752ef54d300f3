import type { PercentPoint } from "../base/percent-point.ts";
import { formatOfName, type ImageFormat, type ImageInfo } from "./image.ts";

/** One form in which a picture is published. */
export interface Rendition {
  /** Name in the cache and, behind the picture's own name, in the address. It says how the form is made. */
  readonly name: string;
  readonly kind: "responsive" | "full" | "card";
  readonly format: ImageFormat;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** The point that the middle of a card comes as near to as it can; the most telling part without it. */
  readonly focus?: PercentPoint;
}

/**
 * Widths in pixels. A phone of 360 CSS pixels with a fine screen asks for 640 or 960, the reading measure of
 * 42rem on a desktop for 960 or 1280.
 */
const widths = [320, 640, 960, 1280] as const;

/** The size that link previews of Facebook, WhatsApp, X and Telegram are made for (ogp.me, 1.91 to 1). */
export const cardSize = { width: 1200, height: 630 } as const;

/**
 * Stands in the names of all forms, because browsers keep them for ever: raise it with every change of sizes or
 * quality, and with every new version of sharp.
 */
export const recipe = "2";

/** The widest form of a picture that is shown in pages; wider is only for downloading. */
export const widestRendition = 1280;

/**
 * The forms for `srcset`: WebP first and then, for old browsers and feeds, JPEG or, where something shines
 * through, PNG; by width and never wider than the picture.
 */
export function responsiveRenditions(image: ImageInfo): Rendition[] {
  const own = Math.min(image.width, widestRendition);
  const sizes = [...widths.filter((width) => width < own), own];
  const formats = ["webp", image.transparent ? "png" : "jpeg"] as const;
  return formats.flatMap((format) =>
    sizes.map((width) => ({
      name: `${width}.${extensions[format]}`,
      kind: "responsive" as const,
      format,
      width,
      height: heightFor(image, width),
    })),
  );
}

/** The picture at its full size, for downloads, in the format that the file's name promises. */
export function fullRendition(file: string, image: ImageInfo): Rendition {
  const format = formatOfName(file) ?? image.format;
  const { width, height } = image;
  return { name: `asli.${extensions[format]}`, kind: "full", format, width, height };
}

/** The part of the picture around its focus, or the most telling part, in the shape of a link preview. */
export function cardRendition(focus: PercentPoint | undefined): Rendition {
  const card = { kind: "card", format: "jpeg", ...cardSize } as const;
  return focus ? { name: `kartu-${focus.x}-${focus.y}.jpg`, ...card, focus } : { name: "kartu.jpg", ...card };
}

const extensions = { jpeg: "jpg", png: "png", webp: "webp", gif: "gif" } as const;

/** Proportions are kept; a picture has at least one line. */
function heightFor({ width, height }: ImageInfo, newWidth: number): number {
  return Math.max(1, Math.round((height * newWidth) / width));
}

import type { Address, AddressOf } from "../base/address.ts";
import { nameOf } from "../base/file-path.ts";
import type { PercentPoint } from "../base/percent-point.ts";
import type { ImageFormat, ImageInfo } from "./image.ts";
import { cardRendition, fullRendition, type Rendition, recipe, responsiveRenditions } from "./renditions.ts";

/** A form of a picture that a browser may choose. */
export interface PictureSource {
  readonly address: Address;
  readonly format: ImageFormat;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** A picture as it is published. */
export interface Picture {
  /** Its name in the content folder, and the name under which it is downloaded. */
  readonly file: string;
  /** The picture at its full size, for downloads: this address never changes. */
  readonly address: Address;
  readonly alt: string;
  /** Pixels at full size. */
  readonly width: number;
  readonly height: number;
  /** The point that stays in sight wherever a page cuts the picture. */
  readonly focus?: PercentPoint;
  /** WebP first, then a format that every program knows; each from narrow to wide. */
  readonly sources: readonly PictureSource[];
}

/** A file of the site that is made from a picture of the content folder. */
export interface ImageOutput {
  /** The picture, below the content folder's parent. */
  readonly from: string;
  readonly image: ImageInfo;
  readonly rendition: Rendition;
  /** Path on the site. */
  readonly to: string;
}

export interface PictureOptions {
  /** The picture, below the content folder's parent. */
  readonly from: string;
  readonly image: ImageInfo;
  readonly alt: string;
  readonly focus?: PercentPoint | undefined;
  /** Path of the page beside which the picture is published. */
  readonly base: string;
  readonly addressOf: AddressOf;
}

/**
 * The `sizes` of a picture in running text: as wide as the window on a phone, as the reading measure of 42rem
 * elsewhere.
 */
export const textSizes = "(min-width: 44rem) 42rem, 100vw";

/** Gives a picture its addresses. Those of the responsive forms hold its hash, so browsers may keep them for ever. */
export function createPicture({ from, image, alt, focus, base, addressOf }: PictureOptions): Picture {
  const file = nameOf(from);
  const { width, height } = image;
  return {
    file,
    address: addressOf(base + file),
    alt,
    width,
    height,
    ...(focus && { focus }),
    sources: responsiveRenditions(image).map((rendition) => ({
      address: addressOf(base + hashedName(file, image, rendition)),
      format: rendition.format,
      width: rendition.width,
      height: rendition.height,
    })),
  };
}

/** The files of a picture: its responsive forms and its full size. */
export function pictureOutputs({
  from,
  image,
  base,
}: Omit<PictureOptions, "alt" | "addressOf">): ImageOutput[] {
  const file = nameOf(from);
  return [
    { from, image, rendition: fullRendition(file, image), to: base + file },
    ...responsiveRenditions(image).map((rendition) => ({
      from,
      image,
      rendition,
      to: base + hashedName(file, image, rendition),
    })),
  ];
}

/** The link preview made from a picture. */
export function photoCardOutput({
  from,
  image,
  focus,
  base,
}: Omit<PictureOptions, "alt" | "addressOf">): ImageOutput {
  const rendition = cardRendition(focus);
  return { from, image, rendition, to: base + hashedName(nameOf(from), image, rendition) };
}

/** The form for programs that take only one: JPEG or PNG, the widest up to the given width. */
export function plainSource({ sources }: Picture, maximumWidth: number): PictureSource | undefined {
  const plain = sources.filter(({ format }) => format !== "webp");
  return plain.findLast(({ width }) => width <= maximumWidth) ?? plain[0];
}

/** `srcset` of the sources of one kind: WebP, or the format for old browsers. */
export function sourceSet({ sources }: Picture, kind: "webp" | "plain"): string {
  return sources
    .filter(({ format }) => (format === "webp") === (kind === "webp"))
    .map(({ address, width }) => `${address.href} ${width}w`)
    .join(", ");
}

function hashedName(file: string, { hash }: ImageInfo, { name }: Rendition): string {
  const stem = file.replace(/\.[^.]*$/, "").toLowerCase();
  return `${stem}-${hash.slice(0, 10)}${recipe}-${name}`;
}

import { folderOf, joinPath } from "../base/file-path.ts";
import type { FileKind } from "./file-kind.ts";
import type { ImageInfo, ImageProblem } from "./image.ts";
import type { Unclean } from "./unclean.ts";

/** A file of the content folder that is not text: a photo or an attachment. */
export interface Asset {
  readonly file: string;
  /** Bytes. */
  readonly size: number;
  /** As long as it is the same, so is the file; absent where nothing can tell. */
  readonly stamp?: string;
  /** What is known of it as a picture; absent where its name is not that of a picture we publish. */
  readonly image?: ImageInfo | ImageProblem;
  /** What it is by its content; absent for pictures, and where nobody has looked. */
  readonly kind?: FileKind;
  /** Why what was written into it beside its content cannot be removed; absent where it can, and for pictures. */
  readonly unclean?: Unclean;
  /** SHA-256 of a drawing (SVG), hexadecimal; a picture has its own in `image`. */
  readonly hash?: string;
}

/** A file of the content folder as it was when the content was read. */
export interface KnownFile {
  /** Below the content folder's parent. */
  readonly from: string;
  /** SHA-256, hexadecimal. */
  readonly hash: string;
}

/** The path of a file that a release names, in its own folder. */
export function assetFile(releaseFile: string, name: string): string {
  return joinPath(folderOf(releaseFile), name);
}

/** Files of the content folder by path. */
export type Assets = ReadonlyMap<string, Asset>;

/** The picture in a file, or `undefined` where there is none that can be published; that has been reported. */
export function imageOf(assets: Assets, file: string): ImageInfo | undefined {
  const image = assets.get(file)?.image;
  return image === undefined || "problem" in image ? undefined : image;
}

/** A drawing or a picture as cards show it, or `undefined` where it can be neither. */
export function knownFile(assets: Assets, from: string): KnownFile | undefined {
  const hash = assets.get(from)?.hash ?? imageOf(assets, from)?.hash;
  return hash === undefined ? undefined : { from, hash };
}

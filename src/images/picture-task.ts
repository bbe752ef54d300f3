import type { ImageInfo } from "../pictures/image.ts";
import type { Rendition } from "../pictures/renditions.ts";
import type { CardOutput } from "../site/card.ts";

/** A picture of the content folder, and the forms of it to make. */
export interface PhotoTask {
  readonly kind: "photo";
  /** Below the content folder's parent. */
  readonly from: string;
  readonly image: ImageInfo;
  readonly renditions: readonly Rendition[];
  /** The folder of the cache that keeps the forms. */
  readonly folder: string;
}

/** A preview card to draw. */
export interface CardTask extends Pick<CardOutput, "words" | "emblem"> {
  readonly kind: "card";
  /** The folder of the cache that keeps it, and under which name. */
  readonly folder: string;
  readonly name: string;
}

/** What there is to do for one picture. Plain data, which can be handed to another thread. */
export type PictureTask = PhotoTask | CardTask;

/** A picture in the cache: where it is kept (folder and name), and its path on the disk. */
export type KeptPicture = readonly [place: string, path: string];

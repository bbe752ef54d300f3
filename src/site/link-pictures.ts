import type { AddressOf } from "../base/address.ts";
import type { Manuscript } from "../content/manuscript.ts";
import { type Assets, assetFile, imageOf } from "../pictures/asset.ts";
import {
  createPicture,
  type ImageOutput,
  type Picture,
  photoCardOutput,
  pictureOutputs,
} from "../pictures/picture.ts";
import { cardSize, fullRendition } from "../pictures/renditions.ts";
import type { Card } from "./card.ts";
import type { Copy, Photo } from "./model.ts";

export interface PictureContext {
  readonly assets: Assets;
  /** Path of the release's page. */
  readonly base: string;
  readonly addressOf: AddressOf;
}

/** The photos of a release; those that cannot be published are left out. */
export function linkPhotos(manuscript: Manuscript, { assets, base, addressOf }: PictureContext): Photo[] {
  return (manuscript.keys.photos ?? []).flatMap(({ file, alt, caption, credit, focus }) => {
    const from = assetFile(manuscript.file, file);
    const image = imageOf(assets, from);
    return image ? [{ ...createPicture({ from, image, alt, focus, base, addressOf }), caption, credit }] : [];
  });
}

/** The card cut from the first photo that is large enough; smaller ones would be a blur. */
export function linkPhotoCard(
  manuscript: Manuscript,
  { assets, base, addressOf }: PictureContext,
): Card | undefined {
  const lead = leadImage(manuscript, assets);
  if (!lead) return undefined;
  const { to } = photoCardOutput({ ...lead, base });
  return { address: addressOf(to), ...cardSize, alt: lead.alt };
}

/** Half the size of a card, in pixels. */
const minimumCardPhoto = { width: cardSize.width / 2, height: cardSize.height / 2 } as const;

function leadImage(manuscript: Manuscript, assets: Assets) {
  for (const { file, alt, focus } of manuscript.keys.photos ?? []) {
    const from = assetFile(manuscript.file, file);
    const image = imageOf(assets, from);
    if (image && image.width >= minimumCardPhoto.width && image.height >= minimumCardPhoto.height)
      return { from, image, alt, focus };
  }
  return undefined;
}

/** A picture that the text of a release names by its file. */
export function linkTextPicture(
  manuscript: Manuscript,
  file: string,
  { assets, base, addressOf }: PictureContext,
): Picture | undefined {
  const from = assetFile(manuscript.file, file);
  const image = imageOf(assets, from);
  return image && createPicture({ from, image, alt: "", base, addressOf });
}

/** All forms of the pictures of a release, above and in its text. */
export function releaseImageOutputs(manuscript: Manuscript, base: string, assets: Assets): ImageOutput[] {
  const names = [...(manuscript.keys.photos ?? []).map(({ file }) => file), ...manuscript.pictures];
  const lead = leadImage(manuscript, assets);
  const forms = [...new Set(names)].flatMap((name) => {
    const from = assetFile(manuscript.file, name);
    const image = imageOf(assets, from);
    return image ? pictureOutputs({ from, image, base }) : [];
  });
  return lead ? [...forms, photoCardOutput({ ...lead, base })] : forms;
}

/**
 * Parts the files to publish into those that are copied and those that are pictures: a picture never leaves
 * without being cleaned of what the camera wrote into it, not even as an attachment.
 */
export function partCopies(
  copies: readonly Copy[],
  assets: Assets,
): { copies: Copy[]; images: ImageOutput[] } {
  const plain: Copy[] = [];
  const images: ImageOutput[] = [];
  for (const copy of copies) {
    const image = imageOf(assets, copy.from);
    if (image) images.push({ ...copy, image, rendition: fullRendition(copy.from, image) });
    else plain.push(copy);
  }
  return { copies: plain, images };
}

/** Each address once: a picture can be a photo and stand in the text as well. */
export function uniqueOutputs(outputs: readonly ImageOutput[]): ImageOutput[] {
  return [...new Map(outputs.map((output) => [output.to, output])).values()];
}

import type { Place } from "../base/source.ts";
import type { Report } from "../diagnostics/faults.ts";
import type { Asset } from "./asset.ts";
import { isRefusedPhoto, maximumPixels } from "./image.ts";

/**
 * Reports a file that is to be shown as a picture and cannot be.
 * @param asset the file, or `undefined` where it is missing; that is somebody else's to report.
 */
export function checkPicture(
  name: string,
  asset: Asset | undefined,
  place: () => Place,
  report: Report,
): void {
  if (!asset) return;
  const { image } = asset;
  if (image === undefined) report("image-format", place(), { file: name });
  else if ("problem" in image) reportProblem(name, image, place, report);
}

/** Reports an attachment that is a photo and could not be cleaned of what the camera wrote into it. */
export function checkAttachment(
  name: string,
  asset: Asset | undefined,
  place: () => Place,
  report: Report,
): void {
  if (!asset) return;
  const { image } = asset;
  if (image === undefined && isRefusedPhoto(name)) report("image-format", place(), { file: name });
  else if (image !== undefined && "problem" in image) reportProblem(name, image, place, report);
}

function reportProblem(
  file: string,
  image: Extract<Asset["image"], { problem: string }>,
  place: () => Place,
  report: Report,
): void {
  if (image.problem === "unreadable") report("image-unreadable", place(), { file });
  else if (image.problem === "format") report("image-format", place(), { file });
  else {
    const megapixels = (pixels: number) => Math.round(pixels / 1_000_000);
    const { width, height } = image;
    report("image-too-large", place(), {
      file,
      width,
      height,
      megapixels: megapixels(width * height),
      maximum: megapixels(maximumPixels),
    });
  }
}

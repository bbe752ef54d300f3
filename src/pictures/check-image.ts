import type { Place } from "../base/source.ts";
import type { Report } from "../diagnostics/faults.ts";
import type { Asset } from "./asset.ts";
import { attachmentProblem } from "./attachment-type.ts";
import { isRefusedPhoto, maximumFrames, maximumPictureBytes, maximumPixels, maximumSide } from "./image.ts";

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

/**
 * Reports an attachment of a type that is not on the list, or whose content is of another; and one that is a photo and
 * could not be cleaned of what the camera wrote into it.
 */
export function checkAttachment(
  name: string,
  asset: Asset | undefined,
  place: () => Place,
  report: Report,
): void {
  if (!asset) return;
  const { image, unclean, kind } = asset;
  const isPhoto = isRefusedPhoto(name) || (unclean?.problem === "photo" && unclean.inner === undefined);
  if (image === undefined && isPhoto) report("image-format", place(), { file: name });
  else if (image !== undefined && "problem" in image) reportProblem(name, image, place, report);
  else {
    const problem = attachmentProblem(name, kind);
    if (problem === "type") report("attachment-type", place(), { file: name });
    else if (problem === "content") report("attachment-content", place(), { file: name });
  }
}

function reportProblem(
  file: string,
  image: Extract<Asset["image"], { problem: string }>,
  place: () => Place,
  report: Report,
): void {
  const millions = (number: number) => Math.round(number / 1_000_000);
  const megapixels = millions(maximumPixels);
  if (image.problem === "unreadable") report("image-unreadable", place(), { file });
  else if (image.problem === "format") report("image-format", place(), { file });
  else if (image.problem === "too-large") {
    const { width, height } = image;
    const size = { megapixels: millions(width * height), maximum: megapixels };
    report("image-too-large", place(), { file, width, height, ...size });
  } else if (image.problem === "too-long") {
    const { width, height } = image;
    report("image-too-long", place(), { file, width, height, maximum: maximumSide });
  } else if (image.problem === "too-many-frames") {
    report("image-frames", place(), { file, frames: image.frames, maximum: maximumFrames, megapixels });
  } else {
    const size = { megabytes: millions(image.bytes), maximum: millions(maximumPictureBytes) };
    report("image-too-heavy", place(), { file, ...size });
  }
}

import image from "@11ty/eleventy-img";
import type { Rendition } from "../pictures/renditions.ts";
import type { Pixels } from "./sharp.ts";

/**
 * Writes a picture in several widths and formats.
 * It is handed over as pixels, so that the file is decoded once for all forms and nothing of its metadata is left
 * to be copied: eleventy-img keeps colour profiles, and with them the name of the camera's maker.
 * @param folder receives a file for each rendition, under the rendition's name.
 */
export async function writeResponsive(
  { data, ...raw }: Pixels,
  renditions: readonly Rendition[],
  folder: string,
): Promise<void> {
  for (const format of new Set(renditions.map((rendition) => rendition.format))) {
    const ofFormat = renditions.filter((rendition) => rendition.format === format);
    const names = new Map(ofFormat.map(({ width, name }) => [width, name]));
    await image(data, {
      widths: [...names.keys()],
      formats: [format],
      outputDir: folder,
      // Its own cache goes by the options and never forgets within a process; ours goes by content.
      useCache: false,
      formatFiltering: [],
      filenameFormat: (_id, _source, width) => names.get(width) ?? `${width}.${format}`,
      sharpOptions: { raw },
      sharpWebpOptions: { quality: 75 },
      sharpJpegOptions: { quality: 78, progressive: true },
      sharpPngOptions: { compressionLevel: 9 },
    });
  }
}

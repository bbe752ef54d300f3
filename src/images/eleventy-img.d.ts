/** The part of eleventy-img that Siaran uses; the package brings no declarations. */
declare module "@11ty/eleventy-img" {
  interface ImageOptions {
    readonly widths: readonly number[];
    readonly formats: readonly string[];
    readonly outputDir: string;
    readonly useCache: boolean;
    readonly formatFiltering: readonly string[];
    readonly filenameFormat: (id: string, source: unknown, width: number, format: string) => string;
    readonly sharpOptions: object;
    readonly sharpWebpOptions: object;
    readonly sharpJpegOptions: object;
    readonly sharpPngOptions: object;
  }

  export default function image(source: Buffer, options: ImageOptions): Promise<unknown>;
}

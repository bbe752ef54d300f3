declare module "subset-font" {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: "woff2";
      readonly variationAxes?: Readonly<
        Record<string, number | { readonly min: number; readonly max: number }>
      >;
      readonly keepFeatures?: readonly string[];
      /** Whether a ligature stays only if its own letter is asked for. */
      readonly noLayoutClosure?: boolean;
      readonly noHinting: boolean;
    },
  ): Promise<Buffer>;
}

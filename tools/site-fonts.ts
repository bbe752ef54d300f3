import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";
import { iconFont } from "./icon-font.ts";

const { resolve } = createRequire(import.meta.url);

/** All that is typed in Indonesian and English; of other letters the browser takes those of the next font. */
const letters = Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => String.fromCharCode(0x20 + index)).join(
  "",
);
const marks = "\u00a0·–—‘’“”…";

/** A font of the site by the name of its file in `layouts/assets/font`. */
export const siteFonts: Readonly<Record<string, () => Promise<Buffer>>> = {
  /** One weight of Newsreader, as it is drawn for headlines. */
  "headline.woff2": async () =>
    subsetFont(
      await readFile(resolve("@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2")),
      `${letters.replace(/[#$<>=[\]\\^_`{}|~*]/g, "")}${marks}éÉ`,
      {
        targetFormat: "woff2",
        variationAxes: { wght: 600, opsz: 40 },
        keepFeatures: ["kern", "liga"],
        noHinting: true,
      },
    ),
  /** The weights of Plus Jakarta Sans that the style sheet uses. */
  "text.woff2": async () =>
    subsetFont(
      await readFile(
        resolve("@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2"),
      ),
      `${letters}${marks}`,
      {
        targetFormat: "woff2",
        variationAxes: { wght: { min: 400, max: 750 } },
        keepFeatures: ["kern"],
        noHinting: true,
      },
    ),
  /** What the editor shows on its buttons. */
  "icons.woff2": iconFont,
};

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AddressOf } from "../base/address.ts";
import type { SiteSettings } from "../content/site-settings.ts";
import { wordsOfProgram } from "../content/words.ts";
import { programFolder } from "../disk/program-folder.ts";
import type { DesignFiles } from "../outputs/newsroom.ts";
import { bundleScript } from "./bundle-script.ts";
import { colourStyle } from "./colour-style.ts";
import { minifyStyles } from "./minify-styles.ts";
import { checkedStyle, type Design, ownFontStyle } from "./own-design.ts";

/** A file of the design, ready to be written. */
export interface AssetFile {
  readonly path: string;
  readonly content: Uint8Array;
  /** What it is made from, where its name does not tell. */
  readonly madeFrom?: string;
}

export interface AssetOptions {
  /** What the scripts say; the words of the program in Indonesian unless a site has others. */
  readonly said?: Pick<SiteSettings, "language" | "wordsIn">;
  /** Folder that keeps finished style sheets and scripts from one build to the next. */
  readonly cache?: string | undefined;
}

const programSays = { language: "id", wordsIn: wordsOfProgram } as const;

/** The style sheet in parts, from the general to the particular. */
const styles = ["tokens", "base", "frame", "parts", "release", "pages", "search", "authenticity", "print"];
const folder = join(programFolder, "layouts/assets");

/** All letters of the font, of which the small file has those that nearly every page makes do with. */
const allLetters = createRequire(import.meta.url).resolve(
  "@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2",
);

/**
 * Prepares the style sheet, the font and the scripts. Their names hold a hash of their content, so that browsers
 * may keep them for ever.
 * @throws UserError where the style sheet of the office is none.
 */
export async function createAssets(
  addressOf: AddressOf,
  design: Design = {},
  { said = programSays, cache }: AssetOptions = {},
): Promise<{ assets: DesignFiles; files: AssetFile[] }> {
  const { fonts, others = [], css } = await fontsOf(design.font);
  const parts = await Promise.all(styles.map(readStyle));
  const own = design.style && (await checkedStyle(design.style));
  const all = [css, ...parts, colourStyle(design), own ?? ""];
  const stylesheet = hashed("site", "css", await minifyStyles(all.join("\n"), cache));
  const scriptOf = async (name: string, file: string, language = said.language) => {
    const words = said.wordsIn[language];
    return hashed(name, "js", await bundleScript(`${folder}/${file}`, { language, words }, cache));
  };
  const script = await scriptOf("siaran", "release/main.js", "id");
  const englishScript = await scriptOf("siaran-en", "release/main.js", "en");
  const searchScript = await scriptOf("cari", "search/main.ts");
  const authenticityScript = await scriptOf("cek", "authenticity/main.ts");
  return {
    assets: {
      stylesheet: addressOf(stylesheet.path),
      fonts: fonts.map(({ path }) => addressOf(path)),
      scripts: { id: addressOf(script.path), en: addressOf(englishScript.path) },
      searchScript: addressOf(searchScript.path),
      authenticityScript: addressOf(authenticityScript.path),
    },
    files: [stylesheet, ...fonts, ...others, script, englishScript, searchScript, authenticityScript],
  };
}

interface SiteFonts {
  /** The files that every page needs. */
  readonly fonts: readonly AssetFile[];
  /** Files that browsers fetch where a page has their letters. */
  readonly others?: readonly AssetFile[];
  /** The style that shows the fonts. */
  readonly css: string;
}

async function fontsOf(own: Design["font"]): Promise<SiteFonts> {
  if (own === "system")
    return { fonts: [], css: ":root:root{--font:system-ui,sans-serif;--font-head:var(--font)}" };
  if (own) {
    const font = hashed("huruf", "woff2", own.bytes);
    return { fonts: [font], css: ownFontStyle(own.name, nameOf(font)) };
  }
  const headline = hashed("newsreader", "woff2", await readFile(`${folder}/font/headline.woff2`));
  const text = hashed("plus-jakarta-sans", "woff2", await readFile(`${folder}/font/text.woff2`));
  const all = hashed("plus-jakarta-sans-semua", "woff2", await readFile(allLetters));
  const css = (await readStyle("font"))
    .replace("headline.woff2", nameOf(headline))
    .replace("text.woff2", nameOf(text))
    .replace("all-letters.woff2", nameOf(all));
  return { fonts: [headline, text], others: [all], css };
}

function readStyle(name: string): Promise<string> {
  return readFile(`${folder}/style/${name}.css`, "utf8");
}

function nameOf({ path }: AssetFile): string {
  return path.split("/").at(-1) ?? "";
}

function hashed(name: string, extension: string, content: Uint8Array): AssetFile {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  return { path: `/assets/${name}-${hash}.${extension}`, content };
}

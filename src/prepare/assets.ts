import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { accentFor, defaultAccent } from "../base/accent.ts";
import type { AddressOf } from "../base/address.ts";
import { programFolder } from "../disk/program-folder.ts";
import type { DesignFiles } from "../outputs/newsroom.ts";
import { bundleScript } from "./bundle-script.ts";
import { minifyStyles } from "./minify-styles.ts";

/** A file of the design, ready to be written. */
export interface AssetFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** The style sheet in parts, from the general to the particular. */
const styles = ["tokens", "base", "frame", "parts", "release", "pages", "search", "print"];
const folder = join(programFolder, "layouts/assets");
const fontFile = createRequire(import.meta.url).resolve(
  "@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2",
);

/**
 * Prepares the style sheet, the font and the scripts. Their names hold a hash of their content, so that browsers
 * may keep them for ever.
 * @param accent the newsroom's colour, `#rrggbb`.
 * @param cache folder that keeps finished style sheets from one build to the next.
 */
export async function createAssets(
  addressOf: AddressOf,
  accent: string | undefined,
  cache?: string,
): Promise<{ assets: DesignFiles; files: AssetFile[] }> {
  const font = hashed("plus-jakarta-sans", "woff2", await readFile(fontFile));
  const parts = await Promise.all(styles.map((name) => readFile(`${folder}/style/${name}.css`, "utf8")));
  const { light, dark } = accentFor(accent ?? defaultAccent);
  const stylesheet = hashed(
    "site",
    "css",
    await minifyStyles(
      [...parts, `:root{--accent-light:${light};--accent-dark:${dark}}`]
        .join("\n")
        .replace("plus-jakarta-sans.woff2", font.path.split("/").at(-1) ?? ""),
      cache,
    ),
  );
  const script = hashed("share", "js", await readFile(`${folder}/share.js`));
  const searchScript = hashed("cari", "js", await bundleScript(`${folder}/search/main.ts`, cache));
  return {
    assets: {
      stylesheet: addressOf(stylesheet.path),
      font: addressOf(font.path),
      script: addressOf(script.path),
      searchScript: addressOf(searchScript.path),
    },
    files: [stylesheet, font, script, searchScript],
  };
}

function hashed(name: string, extension: string, content: Uint8Array): AssetFile {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  return { path: `/assets/${name}-${hash}.${extension}`, content };
}

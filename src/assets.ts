import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { transform } from "lightningcss";
import type { AddressOf } from "./address.ts";
import type { Assets } from "./newsroom.ts";

/** A file of the design, ready to be written. */
export interface AssetFile {
  readonly path: string;
  readonly content: Uint8Array;
}

const stylesheetFile = fileURLToPath(new URL("../layouts/assets/site.css", import.meta.url));
const fontFile = createRequire(import.meta.url).resolve(
  "@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2",
);

/**
 * Prepares the style sheet and the font. Their names hold a hash of their content, so that browsers may keep
 * them for ever.
 * @param accent the newsroom's colour, `#rrggbb`.
 */
export async function createAssets(
  addressOf: AddressOf,
  accent: string | undefined,
): Promise<{ assets: Assets; files: AssetFile[] }> {
  const font = hashed("plus-jakarta-sans", "woff2", await readFile(fontFile));
  const source = (await readFile(stylesheetFile, "utf8")).replace(
    "plus-jakarta-sans.woff2",
    font.path.split("/").at(-1) ?? "",
  );
  const code = accent === undefined ? source : `${source}\n:root{--accent-base:${accent}}`;
  const { code: css } = transform({
    filename: "site.css",
    code: Buffer.from(code),
    minify: true,
    // Versions are (major << 16): phones that no longer get updates still have these.
    targets: { chrome: 90 << 16, firefox: 90 << 16, safari: 14 << 16 },
  });
  const stylesheet = hashed("site", "css", css);
  return {
    assets: { stylesheet: addressOf(stylesheet.path), font: addressOf(font.path) },
    files: [stylesheet, font],
  };
}

function hashed(name: string, extension: string, content: Uint8Array): AssetFile {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  return { path: `/assets/${name}-${hash}.${extension}`, content };
}

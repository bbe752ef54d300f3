import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { create, type Font } from "fontkit";
import subsetFont from "subset-font";

const { resolve } = createRequire(import.meta.url);

/** The icons in one weight, which is the only one that the editor shows. */
const source = "@fontsource/material-symbols-outlined/files/material-symbols-outlined-latin-400-normal.woff2";

/** Where the editor's program names icons: Sveltia CMS, and our own parts of it. */
const folders = [
  dirname(resolve("@sveltia/cms")),
  join(dirname(resolve("@sveltia/cms")), "chunks"),
  fileURLToPath(new URL("../layouts/assets/admin", import.meta.url)),
  fileURLToPath(new URL("../layouts/assets/editor", import.meta.url)),
];

/**
 * The icons of the editor. An icon is shown by writing its name, which the font takes for one letter; those of 4,000
 * are kept whose names stand in the editor's program as a string.
 */
export async function iconFont(): Promise<Buffer> {
  const file = await readFile(resolve(source));
  const font = create(file);
  if (!("layout" in font)) throw new TypeError(`${source} is a collection of fonts`);
  const names = [...(await strings())].sort();
  const icons = names.flatMap((name) => iconOf(font, name) ?? []).join("");
  return subsetFont(file, `abcdefghijklmnopqrstuvwxyz0123456789_${icons}`, {
    targetFormat: "woff2",
    noLayoutClosure: true,
    noHinting: true,
  });
}

/** The letter that an icon has besides its name. */
function iconOf(font: Font, name: string): string | undefined {
  const { glyphs } = font.layout(name, ["rlig"]);
  const [glyph] = glyphs;
  return glyph && glyphs.length === 1 ? font.stringsForGlyph(glyph.id)[0] : undefined;
}

/** All strings of the program that an icon could be called. */
async function strings(): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const folder of folders) {
    for (const file of await readdir(folder)) {
      if (!/\.[jt]s$/.test(file)) continue;
      const code = await readFile(join(folder, file), "utf8");
      for (const [name] of code.matchAll(/(?<=["'`>])[a-z][a-z0-9_]+(?=["'`<])/g)) found.add(name);
    }
  }
  return found;
}

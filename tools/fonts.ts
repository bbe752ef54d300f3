import { writeFile } from "node:fs/promises";
import { siteFonts } from "./site-fonts.ts";

/** Cuts the fonts of the site out of those that they come from: `npm run fonts`, after each change of them. */
for (const [name, make] of Object.entries(siteFonts)) {
  const font = await make();
  await writeFile(new URL(`../layouts/assets/font/${name}`, import.meta.url), font);
  console.log(`layouts/assets/font/${name}: ${font.length} bytes`);
}

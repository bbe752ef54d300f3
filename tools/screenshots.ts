import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { serveFolder } from "../test/browser/site.ts";
import { openPhotographer, type View } from "./photograph.ts";

/** Ways in which a page is looked at, by name. */
const views = {
  "320": { width: 320 },
  "360": { width: 360 },
  "768": { width: 768 },
  "1280": { width: 1280 },
  "1920": { width: 1920 },
  dark: { width: 1280, colorScheme: "dark" },
  "dark-360": { width: 360, colorScheme: "dark" },
  forced: { width: 1280, forcedColors: "active" },
  big: { width: 360, text: "200%" },
  print: { width: 794, media: "print" },
} as const satisfies Record<string, View>;

/** Pictures of pages in every way in which they are read: `tsx tools/screenshots.ts FOLDER OUT VIEW,VIEW PATH...`. */
const [folder = "_site", out = "screenshots", names = "360,1280", ...paths] = process.argv.slice(2);
await mkdir(out, { recursive: true });
const origin = await serveFolder(folder);
const { photograph, close } = await openPhotographer();
for (const [name, view] of Object.entries(views)) {
  if (!names.split(",").includes(name)) continue;
  for (const path of paths) {
    const file = join(out, `${path.replace(/^\/|\/$/g, "").replaceAll("/", "_") || "home"}-${name}.png`);
    await writeFile(file, await photograph(origin + path, view));
    console.log(file);
  }
}
await close();

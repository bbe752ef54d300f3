import { cp } from "node:fs/promises";
import { join } from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";
import { Guide } from "./guide.ts";
import { guidePicturePath } from "./guide-path.ts";

/** Gives `src/pages/panduan.11ty.js` the pages of the guide, and copies the pictures beside them. */
export function addGuide(config: EleventyConfig): void {
  config.addGlobalData("guide", () => new Guide());
  config.on("siaran.newsroom", async ({ site, directories }: Shown) => {
    const { pages, pictures } = new Guide();
    if (pages.length === 0 || !Guide.isOn(site)) return;
    await cp(pictures, join(directories.output, guidePicturePath("")), { recursive: true });
  });
}

interface Shown {
  readonly site: { readonly settings: { readonly url: string } };
  readonly directories: { readonly output: string };
}

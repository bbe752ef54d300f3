import type { PartProps } from "./dom-field.ts";

/** How often a photo is asked for that Sveltia CMS fetches from the Git host, ten times a second. */
const patience = 100;

/**
 * The address under which the form can show a photo: that of a file that was just added, or of one that lies beside the
 * text.
 * @returns nothing where there is no such file.
 */
export async function photoSource(file: string, getAsset: PartProps["getAsset"]): Promise<string> {
  if (file === "" || file.startsWith("blob:")) return file;
  const asset = getAsset?.(file);
  for (let tries = 0; asset && tries < patience; tries += 1) {
    if (asset.url.startsWith("blob:")) return asset.url;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return "";
}

const folder = "/panduan/";

/** The path of a page of the guide on the site, by the name of its file without the ending. */
export function guidePath(name: string): string {
  return name === "README" ? folder : `${folder}${name}/`;
}

/** The path of a picture of the guide. */
export function guidePicturePath(name: string): string {
  return `${folder}gambar/${name}`;
}

/** Guides for developers; all others are for staff, in Indonesian. */
const english: ReadonlySet<string> = new Set([
  "backup",
  "benchmarks",
  "eleventy",
  "hosting",
  "newsroom",
  "wordpress",
]);

/** The language of a page of the guide; nothing for Indonesian, which the site is in. */
export function guideLanguage(name: string): "en" | undefined {
  return english.has(name) ? "en" : undefined;
}

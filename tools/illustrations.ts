import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { illustrationPlaces } from "./illustration-places.ts";

/** Makes the pictures of the starter of its drawings: `npm run illustrations`, after each change of them. */
const longSide = 1440;
for (const [name, places] of Object.entries(illustrationPlaces)) {
  const drawing = fileURLToPath(new URL(`illustrations/${name}.svg`, import.meta.url));
  for (const place of places) {
    const { size } = await sharp(drawing)
      .resize({ width: longSide, height: longSide, fit: "inside" })
      .flatten({ background: "#ffffff" })
      .jpeg({ quality: 78, mozjpeg: true })
      .toFile(fileURLToPath(new URL(`../posts/${place}`, import.meta.url)));
    console.log(`posts/${place}: ${size} bytes`);
  }
}

import { kindOf } from "../pictures/file-kind.ts";
import { cleanMp3 } from "./clean-mp3.ts";
import { cleanMp4 } from "./clean-mp4.ts";
import { cleanZip } from "./clean-zip.ts";
import { type Cleaned, orDamaged } from "./cleaned.ts";
import { stripGif } from "./strip-gif.ts";
import { stripJpeg } from "./strip-jpeg.ts";
import { stripPng } from "./strip-png.ts";
import { stripWebp } from "./strip-webp.ts";

/** Archives in archives: nobody sends more, and each level more can be another thousand times as large. */
const deepest = 3;

/**
 * A file without what its makers, cameras and programs wrote into it beside its content: names, places, times. What
 * it is, is told by its content alone. The same bytes give the same bytes.
 */
export async function cleanFile(bytes: Uint8Array, depth = 0): Promise<Cleaned> {
  switch (kindOf(bytes)) {
    case "jpeg":
      return orDamaged(stripJpeg(bytes));
    case "png":
      return orDamaged(stripPng(bytes));
    case "webp":
      return orDamaged(stripWebp(bytes));
    case "gif":
      return orDamaged(stripGif(bytes));
    case "pdf": {
      // Few releases bring one, and the library takes its time to load.
      const { cleanPdf } = await import("./clean-pdf.ts");
      return cleanPdf(bytes);
    }
    case "zip":
      if (depth === deepest) return { problem: "unknown" };
      return cleanZip(bytes, (_, inner) => cleanFile(inner, depth + 1));
    case "mp4":
      return cleanMp4(bytes);
    case "mp3":
      return { content: cleanMp3(bytes) };
    case "text":
    case "markup":
      return { content: bytes };
    case "photo":
      return { problem: "photo" };
    case "recording":
      return { problem: "recording" };
    case "old-office":
      return { problem: "old-office" };
    case "other":
      return { problem: "unknown" };
  }
}

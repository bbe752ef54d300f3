import { existsSync, lstatSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { DoctorFinding } from "./finding.ts";

/** Bytes from which a cache is worth a word. */
const large = 1_000_000_000;

/** Looks at what builds keep beside the content. */
export function checkCache(content: string): DoctorFinding[] {
  const folder = join(dirname(resolve(content)), ".siaran/cache");
  if (!existsSync(folder))
    return [
      {
        level: "good",
        message: {
          id: "Belum ada tembolok; build pertama membuatnya",
          en: "There is no cache yet; the first build makes one",
        },
      },
    ];
  const bytes = sizeOf(folder);
  const size = `${Math.max(1, Math.round(bytes / 1_000_000))} MB`;
  if (bytes < large)
    return [{ level: "good", message: { id: `Tembolok ${size}`, en: `The cache has ${size}` } }];
  return [
    {
      level: "advice",
      message: { id: `Tembolok ${folder} sebesar ${size}`, en: `The cache ${folder} has ${size}` },
      hint: {
        id: "Boleh dihapus kapan saja; build berikutnya lebih lama",
        en: "It may be deleted at any time; the next build takes longer",
      },
    },
  ];
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce(
      (sum, { parentPath, name }) =>
        sum + (lstatSync(join(parentPath, name), { throwIfNoEntry: false })?.size ?? 0),
      0,
    );
}

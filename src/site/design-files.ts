import { endingOf, nameOf } from "../base/file-path.ts";
import { nearest } from "../base/nearest.ts";
import type { Place } from "../base/source.ts";
import type { Report } from "../diagnostics/faults.ts";
import { knownFile } from "../pictures/asset.ts";
import type { Linking } from "./link-release.ts";
import type { Copy } from "./model.ts";

export interface DesignOptions {
  readonly linking: Linking;
  readonly registryFolder: string;
  readonly report: Report;
}

/** The emblem is published among the files of the design. */
export function findEmblem(options: DesignOptions): Copy | undefined {
  const { emblem } = options.linking.settings;
  const from = emblem && findDesignFile(emblem, options);
  if (from === undefined) return undefined;
  // Whatever lies in that folder may be kept for ever, so that another emblem has another address.
  const hash = knownFile(options.linking.assets, from)?.hash.slice(0, 10);
  const name = hash === undefined ? "emblem" : `emblem-${hash}`;
  return { from, to: `/assets/${name}${endingOf(from)}` };
}

/** The font and the style sheet of the office are there, and the font is one. */
export function checkDesign(options: DesignOptions): void {
  const { font, style } = options.linking.settings;
  if (style) findDesignFile(style, options);
  if (typeof font !== "object" || findDesignFile(font, options) === undefined) return;
  if (!/\.woff2$/i.test(font.file)) options.report("font-format", font.place, { file: font.file });
}

/** A file that site.yaml names, in the folder of the registry; one that is missing is reported. */
function findDesignFile(
  { file, place }: { readonly file: string; readonly place: Place },
  { linking: { assets }, registryFolder, report }: DesignOptions,
): string | undefined {
  const from = designFile(file, registryFolder);
  if (assets.has(from)) return from;
  const neighbours = [...assets.keys()]
    .filter((path) => path.startsWith(`${registryFolder}/`))
    .map((path) => nameOf(path));
  report("asset-missing", place, { file, near: nearest(file, neighbours), folder: registryFolder });
  return undefined;
}

/** Where a file of the design lies. @param folder of the registry. */
export function designFile(name: string, folder: string): string {
  return `${folder}/${name}`;
}

import { readFileSync } from "node:fs";
import { cachedImage } from "../images/make-images.ts";
import { writePressArchive } from "../outputs/press-kit.ts";
import type { Photo, Site } from "../site/model.ts";
import { pressFiles } from "../site/press-files.ts";

/** A ZIP with the text and the photos of a release. */
export interface PressArchive {
  readonly path: string;
  /** As long as it is the same, so is the archive. */
  readonly print: string;
  /** @throws where a photo has not been made yet. */
  readonly content: () => Uint8Array;
}

/**
 * The press kits of the releases with photos. The photos are those that are published, without what the camera
 * wrote into them.
 * @param cache folder of the pictures that were made.
 * @param basis what a text depends on besides its release.
 */
export function pressArchives(site: Site, cache: string, basis: string): PressArchive[] {
  const made = new Map(site.images.map((image) => [image.to, cachedImage(image, cache)]));
  const printsOf = ({ address }: Photo) => made.get(address.path) ?? [];
  return site.releases.flatMap((release): PressArchive[] => {
    const archive = release.photos.length > 0 ? pressFiles(release).archive : undefined;
    if (!archive) return [];
    const read = ({ address }: Photo) => readFileSync(made.get(address.path) ?? "");
    return [
      {
        path: archive.path,
        print: [basis, release.digest, ...release.photos.flatMap(printsOf)].join(" "),
        content: () => writePressArchive(release, site, read),
      },
    ];
  });
}

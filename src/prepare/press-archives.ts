import { writePressArchive } from "../outputs/press-kit.ts";
import type { ImageOutput } from "../pictures/picture.ts";
import { recipe } from "../pictures/renditions.ts";
import type { Photo, Site } from "../site/model.ts";
import { pressFiles } from "../site/press-files.ts";

/** A ZIP with the text and the photos of a release. */
export interface PressArchive {
  readonly path: string;
  /** As long as it is the same, so is the archive. */
  readonly madeFrom: string;
  /** Paths on the site of the photos in it. */
  readonly photos: readonly string[];
  /** @param read gives the bytes of a photo as it is published, by its path on the site. */
  readonly content: (read: (path: string) => Uint8Array) => Uint8Array;
}

/**
 * The press kits of the releases with photos. The photos are those that are published, without what the camera
 * wrote into them.
 * @param dependsOn what a text depends on besides its release.
 */
export function pressArchives(site: Site, dependsOn: string): PressArchive[] {
  const sourceOf = ({ image, rendition }: ImageOutput) => `${image.hash} ${rendition.name} ${recipe}`;
  const sources = new Map(site.images.map((image) => [image.to, sourceOf(image)]));
  return site.releases.flatMap((release): PressArchive[] => {
    const archive = release.photos.length > 0 ? pressFiles(release).archive : undefined;
    if (!archive) return [];
    const photos = release.photos.map(({ address }: Photo) => address.path);
    return [
      {
        path: archive.path,
        madeFrom: [dependsOn, release.digest, ...photos.flatMap((path) => sources.get(path) ?? [])].join(" "),
        photos,
        content: (read) => writePressArchive(release, site, ({ address }) => read(address.path)),
      },
    ];
  });
}

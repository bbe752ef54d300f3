import type { Photo, Words } from "../../src/site/model.ts";
import { Picture } from "./picture.tsx";

/** The photo that leads a release. */
export function LeadPhoto({ photo, words }: { photo: Photo; words: Words }) {
  return (
    <figure class="photo">
      <a class="enlarge" href={photo.address.href}>
        <Picture picture={photo} sizes="(min-width: 60rem) 43rem, 100vw" eager />
      </a>
      <PhotoCaption photo={photo} words={words} />
    </figure>
  );
}

/** All further photos, each a link to the picture in full size: a gallery that needs no script. */
export function Gallery({ photos, words }: { photos: readonly Photo[]; words: Words }) {
  if (photos.length === 0) return null;
  return (
    <section aria-labelledby="s-galeri">
      <h2 id="s-galeri" class="label">
        {words.gallery}
      </h2>
      <ul class="gallery">
        {photos.map((photo) => (
          <li>
            <figure>
              <a class="enlarge" href={photo.address.href}>
                <Picture picture={photo} sizes="(min-width: 60rem) 21rem, (min-width: 30rem) 45vw, 100vw" />
              </a>
              <PhotoCaption photo={photo} words={words} />
            </figure>
          </li>
        ))}
      </ul>
    </section>
  );
}

function PhotoCaption({ photo: { caption, credit }, words }: { photo: Photo; words: Words }) {
  if (!caption && !credit) return null;
  return (
    <figcaption>
      {caption ? <bdi>{caption}</bdi> : null}{" "}
      {credit ? (
        <span class="credit">
          ({words.photoBy} <bdi>{credit}</bdi>)
        </span>
      ) : null}
    </figcaption>
  );
}

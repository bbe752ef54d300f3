import type { Photo } from "../../src/site/model.ts";
import { Picture } from "./picture.tsx";

/** The photo that leads a release. */
export function LeadPhoto({ photo }: { photo: Photo }) {
  return (
    <figure class="photo">
      <a class="enlarge" href={photo.address.href}>
        <Picture picture={photo} sizes="(min-width: 60rem) 43rem, 100vw" eager />
      </a>
      <PhotoCaption photo={photo} />
    </figure>
  );
}

/** All further photos, each a link to the picture in full size: a gallery that needs no script. */
export function Gallery({ photos }: { photos: readonly Photo[] }) {
  if (photos.length === 0) return null;
  return (
    <section aria-labelledby="s-galeri">
      <h2 id="s-galeri" class="label">
        Galeri foto
      </h2>
      <ul class="gallery">
        {photos.map((photo) => (
          <li>
            <figure>
              <a class="enlarge" href={photo.address.href}>
                <Picture picture={photo} sizes="(min-width: 60rem) 21rem, (min-width: 30rem) 45vw, 100vw" />
              </a>
              <PhotoCaption photo={photo} />
            </figure>
          </li>
        ))}
      </ul>
    </section>
  );
}

function PhotoCaption({ photo: { caption, credit } }: { photo: Photo }) {
  if (!caption && !credit) return null;
  return (
    <figcaption>
      {caption ? <bdi>{caption}</bdi> : null}{" "}
      {credit ? (
        <span class="credit">
          (Foto: <bdi>{credit}</bdi>)
        </span>
      ) : null}
    </figcaption>
  );
}

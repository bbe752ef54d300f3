import { focusClasses } from "../../src/pictures/focus-classes.ts";
import {
  type Picture as PictureModel,
  plainSource,
  sourceSet,
  textSizes,
} from "../../src/pictures/picture.ts";
import { widestRendition } from "../../src/pictures/renditions.ts";

export interface PictureProps {
  readonly picture: PictureModel;
  /** How wide the picture is shown, as in HTML's `sizes`; the reading measure without it. */
  readonly sizes?: string;
  /** For the one picture that readers wait for: fetched at once and first. All others wait until they are near. */
  readonly eager?: boolean;
}

/** A picture in the forms that browsers choose from. Its size is always given, so that the page does not jump. */
export function Picture({ picture, sizes = textSizes, eager = false }: PictureProps) {
  const plain = plainSource(picture, widestRendition);
  if (!plain) return null;
  return (
    <picture>
      <source type="image/webp" srcset={sourceSet(picture, "webp")} sizes={sizes} />
      <img
        class={classesOf(picture.focus, plain.height > plain.width)}
        src={plain.address.href}
        srcset={sourceSet(picture, "plain")}
        sizes={sizes}
        width={plain.width}
        height={plain.height}
        alt={picture.alt}
        loading={eager ? undefined : "lazy"}
        fetchpriority={eager ? "high" : undefined}
        decoding={eager ? undefined : "async"}
      />
    </picture>
  );
}

function classesOf(focus: PictureModel["focus"], isTall: boolean): string | undefined {
  const names = [...(isTall ? ["tall"] : []), ...(focus ? [focusClasses(focus)] : [])];
  return names.length === 0 ? undefined : names.join(" ");
}

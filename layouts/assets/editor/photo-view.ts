import type { PlainMap } from "../../../src/yaml/edit/same-value.ts";
import { element } from "./findings-list.ts";
import { focusArea } from "./focus-area.ts";
import { textOf } from "./item-fields.ts";

/** A photo as it is seen: in full, where a tap sets its focus, and small beside its name. */
export interface PhotoView {
  readonly large: HTMLElement;
  readonly small: HTMLElement;
  show(photo: PlainMap): void;
}

export interface PhotoViewOptions {
  readonly id: string;
  /** Keys of an item. */
  readonly fileKey: string;
  readonly focusKey: string;
  tell(focus: string): void;
  /** The address under which the form can show a file; empty where there is none. */
  sourceOf(file: string): Promise<string>;
}

/** Draws a photo, as soon as it was fetched. */
export function photoView({ id, fileKey, focusKey, tell, sourceOf }: PhotoViewOptions): PhotoView {
  const area = focusArea({ id, "aria-describedby": `${id}-hint` }, tell);
  const thumb = element("img", { alt: "" });
  let file: string | undefined;
  let focus = "";
  let source = "";
  let nothing: string | undefined;
  const draw = () => {
    area.show(source, focus, nothing);
    thumb.hidden = source === "";
    if (source !== "" && thumb.src !== source) thumb.src = source;
  };
  return {
    large: area.element,
    small: thumb,
    show: (photo) => {
      const wanted = textOf(photo[fileKey]);
      focus = textOf(photo[focusKey]);
      if (wanted !== file) {
        file = wanted;
        source = "";
        nothing = wanted === "" ? undefined : "Membuka fotonya …";
        sourceOf(wanted).then((found) => {
          if (wanted !== file) return;
          source = found;
          nothing = wanted === "" ? undefined : `${wanted} tidak ada di samping naskah.`;
          draw();
        });
      }
      draw();
    },
  };
}

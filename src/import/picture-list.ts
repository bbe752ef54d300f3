import type { Picture } from "./draft.ts";
import type { Notes } from "./notes.ts";
import { addressKey, widthOf } from "./picture-address.ts";
import { pictureName } from "./picture-name.ts";

/** A picture as a source shows it, once or in several places. */
export interface ShownPicture {
  readonly url?: string;
  readonly bytes?: Uint8Array;
  /** Where it lies, seen from the folder of its source. */
  readonly beside?: string;
  /** The name it had; its address where it has one. */
  readonly written: string;
  /** What is the same of a picture that is shown twice; its address otherwise. */
  readonly key?: string;
  readonly alt: string;
  readonly caption: string;
}

/** Formats that a newsroom can show (see the reader of photos). */
const shown = /\.(?:jpe?g|png|webp|gif|avif)$/;

/** Gathers the pictures of a text; copies of one in several sizes are one, with the words of all. */
export class PictureList {
  readonly #pictures = new Map<string, Picture>();
  readonly #names = new Set<string>();
  readonly #notes: Notes;

  constructor(notes: Notes) {
    this.#notes = notes;
  }

  add({ url, bytes, beside, written, key, alt, caption }: ShownPicture): void {
    const own = key ?? addressKey(url ?? written);
    const before = this.#pictures.get(own);
    if (before !== undefined) {
      this.#pictures.set(own, this.#merged(before, { url, alt, caption }));
      return;
    }
    const name = pictureName(written, this.#names);
    if (bytes !== undefined && !shown.test(name)) {
      this.#notes.add("picture-format", [name, alt, caption].filter(Boolean).join(" "));
      return;
    }
    if (url !== undefined) this.#notes.add("picture-listed", url);
    this.#pictures.set(own, {
      name,
      ...(url === undefined ? {} : { url }),
      ...(bytes === undefined ? {} : { bytes }),
      ...(beside === undefined ? {} : { beside }),
      alt,
      caption,
    });
  }

  /** Says that a picture is shown whose source leads nowhere. */
  addUnknown({ source, alt, caption }: { source: string; alt: string; caption: string }): void {
    this.#notes.add("picture-unknown", [source.slice(0, 200), alt, caption].filter(Boolean).join(" "));
  }

  list(): Picture[] {
    return [...this.#pictures.values()];
  }

  #merged(
    before: Picture,
    { url, alt, caption }: { url: string | undefined; alt: string; caption: string },
  ): Picture {
    const isLarger = url !== undefined && before.url !== undefined && widthOf(url) > widthOf(before.url);
    if (isLarger) this.#notes.add("picture-listed", url);
    if (before.alt !== "" && alt !== "" && alt !== before.alt) this.#notes.add("picture-words", alt);
    return {
      ...before,
      ...(isLarger ? { url } : {}),
      alt: before.alt || alt,
      caption: together(before.caption, caption),
    };
  }
}

function together(first: string, second: string): string {
  if (second === "" || first.includes(second)) return first;
  return first === "" ? second : `${first} / ${second}`;
}

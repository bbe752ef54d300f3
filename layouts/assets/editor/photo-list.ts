import { isPlainMap, type PlainMap } from "../../../src/yaml/edit/same-value.ts";
import { element } from "./findings-list.ts";
import { type ItemField, keyWith } from "./item-fields.ts";
import { type PhotoRow, photoRow } from "./photo-row.ts";

/** The photos of a list, drawn. */
export interface PhotoList {
  readonly element: HTMLElement;
  /** As the file is to have them; what nobody changed is as it was. */
  values(): readonly unknown[];
  /** Shows others in their place. */
  replace(values: readonly unknown[]): void;
  draw(isDraft: boolean): void;
  /** @returns whether no photo of the list has this file yet. */
  add(file: string): boolean;
  /** Shows what was added from some place on. */
  reveal(index: number): void;
}

export interface PhotoListOptions {
  /** Key of the list. */
  readonly list: string;
  readonly fields: readonly ItemField[];
  /** Begins the names of what is drawn. */
  readonly id: string;
  readonly fileKey: string;
  /** Hears of every change. */
  changed(): void;
  /** Another file shall take the place of that of a photo. */
  exchange(files: readonly File[], use: (file: string) => boolean): void;
  sourceOf(file: string): Promise<string>;
  /** What somebody who cannot see it is told, with a button that takes it back. */
  say(words: string, undo?: () => void): void;
}

interface Photo {
  value: unknown;
  readonly row: PhotoRow;
}

/** Draws a list of photos, each with what a person may do with it. */
export function photoList(options: PhotoListOptions): PhotoList {
  const { list, fields, id, fileKey, changed, exchange, sourceOf, say } = options;
  const box = element("ol", { class: "siaran-foto-foto", "aria-labelledby": `${id}-label` });
  const focusKey = keyWith(fields, "siaran-focus");
  let photos: readonly Photo[] = [];
  let count = 0;
  const set = (next: readonly Photo[]) => {
    photos = next;
    changed();
  };
  const isKnown = (file: string) => photos.some(({ value }) => mapOf(value, fileKey)[fileKey] === file);

  const made = (value: unknown): Photo => {
    count += 1;
    const change = (values: PlainMap) => {
      photo.value = { ...mapOf(photo.value, fileKey), ...values };
      changed();
    };
    const row = photoRow(`${id}-${count}`, fields, {
      change,
      sourceOf,
      replace: (files) =>
        exchange(files.slice(0, 1), (file) => {
          if (isKnown(file)) return false;
          // The point was one of the other photo.
          change({ [fileKey]: file, ...(focusKey === "" ? {} : { [focusKey]: "" }) });
          return true;
        }),
      move: (by) => {
        const place = photos.indexOf(photo);
        set(photos.toSpliced(place, 1).toSpliced(place + by, 0, photo));
        row.focusMove(by);
        say(`Sekarang foto ke-${place + by + 1} dari ${photos.length}.`);
      },
      remove: () => {
        const place = photos.indexOf(photo);
        set(photos.toSpliced(place, 1));
        say(`Foto ${place + 1} dihapus.`, () => {
          set(photos.toSpliced(place, 0, photo));
          say("Foto itu dikembalikan.");
          row.focus();
        });
      },
    });
    const photo: Photo = { value, row };
    return photo;
  };

  return {
    element: box,
    values: () => photos.map(({ value }) => value),
    replace: (values) => {
      photos = values.map(made);
    },
    add: (file) => {
      if (isKnown(file)) return false;
      const empty = Object.fromEntries(fields.map(({ name }) => [name, ""]));
      set([...photos, made({ ...empty, [fileKey]: file })]);
      return true;
    },
    draw: (isDraft) => {
      for (const [index, { value, row }] of photos.entries()) {
        const before = box.children[index] ?? null;
        if (before !== row.element) box.insertBefore(row.element, before);
        row.show(mapOf(value, fileKey), { list, index, count: photos.length, isDraft });
      }
      while (box.children.length > photos.length) box.lastElementChild?.remove();
      box.hidden = photos.length === 0;
    },
    reveal: (index) => photos[index]?.row.element.scrollIntoView({ block: "nearest" }),
  };
}

/** A photo that is only named, as files should not have it, has a form all the same. */
function mapOf(value: unknown, fileKey: string): PlainMap {
  return isPlainMap(value) ? value : { [fileKey]: value };
}

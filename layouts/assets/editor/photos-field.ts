import { saysSame } from "../../../src/yaml/edit/same-value.ts";
import { addPhotos } from "./add-photos.ts";
import type { Part, PartProps } from "./dom-field.ts";
import { createEchoes } from "./echoes.ts";
import { valueIn } from "./edited-entry.ts";
import { element } from "./findings-list.ts";
import { itemFields, keyWith } from "./item-fields.ts";
import { takeFiles } from "./photo-drop.ts";
import { photoList } from "./photo-list.ts";
import { photoPicker } from "./photo-picker.ts";
import { photoSource } from "./photo-source.ts";

/** The field for all photos of a release: several are added at once, and each is described where it is seen. */
export function photosField(host: HTMLElement, first: PartProps): Part {
  let props = first;
  let isGone = false;
  let adding: Promise<void> = Promise.resolve();
  const key = String(first.field?.get("name"));
  const fields = itemFields(first.field?.get("fields"));
  const echoes = createEchoes<readonly unknown[]>(saysSame);
  const news = element("div", { role: "status", class: "siaran-kabar" });
  const refusals = element("ul", { class: "siaran-salah" });
  const alert = element("div", { role: "alert" });
  alert.append(refusals);

  const say = (words: string, undo?: () => void) => {
    news.replaceChildren(words);
    if (!undo) return;
    const button = element("button", { type: "button", class: "siaran-tombol" }, "Kembalikan");
    button.addEventListener("click", undo);
    news.append(" ", button);
    button.focus();
  };
  const draw = () => photos.draw(valueIn(props.entry, "status") === "draft");
  const changed = () => {
    if (isGone) return;
    draw();
    echoes.tell(photos.values());
    props.onChange?.(photos.values());
  };
  const take = (files: readonly File[], use: (file: string) => boolean, done: (count: number) => string) => {
    adding = adding.then(async () => {
      const before = photos.values().length;
      const { count, refused } = await addPhotos(files, {
        say,
        use,
        addFile: async (file) => {
          if (!props.addFile) throw new Error("Sveltia CMS takes no files");
          return props.addFile(file);
        },
      });
      say(count === 0 ? "" : done(count));
      refusals.replaceChildren(...refused.map((words) => element("li", {}, words)));
      photos.reveal(before);
    });
    // Whoever saves now is looked at anew, and waits for them.
    changed();
  };
  const add = (files: readonly File[]) =>
    take(files, photos.add, (count) => `${count} foto ditambahkan. Tulis apa yang tampak pada setiap foto.`);
  const exchange = (files: readonly File[], use: (file: string) => boolean) =>
    take(files, use, () => "Fotonya diganti. Periksa lagi penjelasannya, dan pilih lagi titik pentingnya.");
  const photos = photoList({
    ...{ list: key, fields, id: first.forID ?? key, changed, say, exchange },
    fileKey: keyWith(fields, "image"),
    sourceOf: (file) => photoSource(file, (path) => props.getAsset?.(path)),
  });

  const adder = photoPicker("Tambah foto", add, { multiple: true });
  host.append(photos.element, alert, news, adder);
  takeFiles(host, add);
  photos.replace(valuesIn(props, key));
  draw();
  return {
    update: (changedProps) => {
      props = changedProps;
      const values = valuesIn(props, key);
      if (!echoes.hears(values) && !saysSame(values, photos.values())) photos.replace(values);
      draw();
    },
    isValid: async () => {
      await adding;
      return true;
    },
    remove: () => {
      isGone = true;
    },
  };
}

/** What stands in the form. The value that a part is given lacks items of some kinds. */
function valuesIn({ entry }: PartProps, key: string): readonly unknown[] {
  const found = valueIn(entry, key);
  return Array.isArray(found) ? found : [];
}

import { neededWords } from "../../../src/editor/form-words.ts";
import { isNothing, type PlainMap } from "../../../src/yaml/edit/same-value.ts";
import { element } from "./findings-list.ts";
import { type ItemField, keyWith, textOf } from "./item-fields.ts";
import { type LabelledInput, labelledInput } from "./labelled-input.ts";
import { photoPicker } from "./photo-picker.ts";
import { photoView } from "./photo-view.ts";

/** Where a photo stands in its list. */
export interface PhotoPlace {
  /** Key of the list. */
  readonly list: string;
  /** From 0. */
  readonly index: number;
  readonly count: number;
  /** Whether nothing need be complete yet. */
  readonly isDraft: boolean;
}

/** What a person does with one photo. */
export interface PhotoDeeds {
  change(values: PlainMap): void;
  replace(files: readonly File[]): void;
  move(by: 1 | -1): void;
  remove(): void;
  /** The address under which the form can show a file; empty where there is none. */
  sourceOf(file: string): Promise<string>;
}

/** One photo of a list, drawn. */
export interface PhotoRow {
  readonly element: HTMLElement;
  show(photo: PlainMap, place: PhotoPlace): void;
  /** Where one begins to describe it. */
  focus(): void;
  focusMove(by: 1 | -1): void;
}

/** Draws a photo with its fields. @param id that no other row has. */
export function photoRow(id: string, fields: readonly ItemField[], deeds: PhotoDeeds): PhotoRow {
  const focusKey = keyWith(fields, "siaran-focus");
  const view = photoView({
    id: `${id}-titik`,
    fileKey: keyWith(fields, "image"),
    focusKey,
    tell: (focus) => deeds.change({ [focusKey]: focus }),
    sourceOf: deeds.sourceOf,
  });
  const inputs = new Map<string, LabelledInput>();
  const drawField = (field: ItemField) => {
    if (field.widget === "siaran-focus") {
      view.large.append(element("p", { id: `${id}-titik-hint`, class: "siaran-petunjuk" }, field.hint));
      return view.large;
    }
    if (field.widget === "image") return photoPicker("Ganti fotonya", deeds.replace, { multiple: false });
    const input = labelledInput(`${id}-${field.name}`, field, (value) =>
      deeds.change({ [field.name]: value }),
    );
    inputs.set(field.name, input);
    return input.element;
  };
  // One looks at a photo first, and then says what is seen.
  const inOrder = [...fields].sort((one, other) => rankOf(one) - rankOf(other));
  const sections = inOrder.map((field) => {
    const section = element("section", { class: "field" });
    section.append(drawField(field));
    return { field, section };
  });
  const [up, down] = [tool("Naik", () => deeds.move(-1)), tool("Turun", () => deeds.move(1))];
  const tools = element("div", { class: "siaran-alat" });
  tools.append(up, down, tool("Hapus", deeds.remove));
  const title = element("span");
  const summary = element("summary");
  summary.append(view.small, title);
  const body = element("div", { class: "siaran-isian", role: "group" });
  body.append(...sections.map(({ section }) => section), tools);
  const fold = element("details", { open: "" });
  fold.append(summary, body);
  const row = element("li");
  row.append(fold);
  const [told = ""] = inputs.keys();
  let isShown = false;
  return {
    element: row,
    show: (photo, { list, index, count, isDraft }) => {
      const isMissing = ({ name, required }: ItemField) => required && isNothing(photo[name]);
      if (!isShown) fold.open = count === 1 || fields.some(isMissing);
      isShown = true;
      view.show(photo);
      title.textContent = `Foto ${index + 1}: ${textOf(photo[told]) || "belum dijelaskan"}`;
      body.ariaLabel = `Foto ${index + 1}`;
      for (const { field, section } of sections) {
        section.dataset.keyPath = `${list}.${index}.${field.name}`;
        const fault = isMissing(field) && !isDraft ? neededWords(`${list}.${field.name}`) : "";
        inputs.get(field.name)?.show(textOf(photo[field.name]), fault);
      }
      up.ariaDisabled = String(index === 0);
      down.ariaDisabled = String(index === count - 1);
    },
    focus: () => inputs.get(told)?.focus(),
    focusMove: (by) => (by === 1 ? down : up).focus(),
  };
}

/** Its place among the fields of a photo. */
function rankOf({ widget }: ItemField): number {
  const rank = ["siaran-focus", "image"].indexOf(widget);
  return rank === -1 ? 2 : rank;
}

/** A button that has nothing to do at the moment keeps the focus. */
function tool(words: string, act: () => void): HTMLButtonElement {
  const made = element("button", { type: "button", class: "siaran-tombol" }, words);
  made.addEventListener("click", () => {
    if (made.ariaDisabled !== "true") act();
  });
  return made;
}

import { element } from "./findings-list.ts";
import type { ItemField } from "./item-fields.ts";

/** A field for words with what it is called, what it is for, and what is wrong with it. */
export interface LabelledInput {
  readonly element: HTMLElement;
  /** @param fault what is to be done; empty where nothing is. */
  show(words: string, fault: string): void;
  focus(): void;
}

/** @param id that no other field of the page has. */
export function labelledInput(
  id: string,
  { label, hint, required, widget }: ItemField,
  tell: (words: string) => void,
): LabelledInput {
  const about = [...(hint === "" ? [] : [`${id}-hint`]), `${id}-error`].join(" ");
  const attributes = { id, "aria-describedby": about, lang: "id" };
  const input =
    widget === "text"
      ? element("textarea", { ...attributes, rows: "2" })
      : element("input", { ...attributes, type: "text", autocomplete: "off" });
  input.addEventListener("input", () => tell(input.value));
  const name = element("label", { for: id }, label);
  if (required) {
    input.ariaRequired = "true";
    name.append(element("span", { class: "siaran-wajib", "aria-hidden": "true" }, " *"));
  }
  const error = element("p", { id: `${id}-error`, class: "siaran-salah" });
  const box = element("div", { class: "field-wrapper" });
  box.append(name, error, input);
  if (hint !== "") box.append(element("p", { id: `${id}-hint`, class: "siaran-petunjuk" }, hint));
  return {
    element: box,
    show: (words, fault) => {
      if (input.value !== words) input.value = words;
      input.ariaInvalid = fault === "" ? "false" : "true";
      error.textContent = fault;
      error.hidden = fault === "";
    },
    focus: () => input.focus(),
  };
}

import { element } from "./findings-list.ts";

/**
 * Photos that the editor can turn into those of a page. What is not named here, pickers of Android and Windows do not
 * offer; devices of Apple hand over HEIC as it is where it is named, and read it themselves.
 */
const photoTypes = ["jpeg", "png", "webp", "avif", "gif", "heic", "heif"];

/** A button that opens the picker of the device. */
export function photoPicker(
  words: string,
  act: (files: readonly File[]) => void,
  { multiple }: { readonly multiple: boolean },
): HTMLElement {
  const box = element("div", { class: "field-wrapper" });
  const button = element("button", { type: "button", class: "siaran-tombol" }, words);
  const accept = photoTypes.flatMap((type) => [`image/${type}`, `.${type}`]).join();
  const input = element("input", { type: "file", accept, hidden: "", tabindex: "-1", "aria-label": words });
  input.multiple = multiple;
  button.addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    act([...(input.files ?? [])]);
    // The same file may be chosen again.
    input.value = "";
  });
  box.append(button, input);
  return box;
}

/** Whether a file that was dropped or pasted is a photo. Some devices do not know what HEIC is. */
export function isPhoto({ type, name }: File): boolean {
  const ending = name.split(".").at(-1)?.toLowerCase() ?? "";
  return photoTypes.includes(type.replace("image/", "")) || ending === "jpg" || photoTypes.includes(ending);
}

import type { Part, PartProps } from "./dom-field.ts";
import { focusArea } from "./focus-area.ts";

/** The field for the point of the photo in the field above it that no crop may lose. */
export function focusField(host: HTMLElement, first: PartProps): Part {
  let props = first;
  const attributes = { id: props.forID ?? "", "aria-describedby": `${props.forID}-hint` };
  const area = focusArea(attributes, (written) => props.onChange?.(written));
  host.append(area.element);
  const draw = () =>
    area.show(photoBeside(host)?.currentSrc ?? "", typeof props.value === "string" ? props.value : "");
  // The photo stands in the field above as soon as it was read.
  const watcher = new MutationObserver((changes) => {
    if (changes.some(({ target }) => !host.contains(target))) draw();
  });
  const loaded = (event: Event) => {
    if (event.target instanceof Node && !host.contains(event.target)) draw();
  };
  const form = sectionOf(host)?.parentElement;
  if (form) {
    watcher.observe(form, { subtree: true, childList: true, attributeFilter: ["src"] });
    form.addEventListener("load", loaded, true);
  }
  draw();
  return {
    update: (changed) => {
      props = changed;
      draw();
    },
    remove: () => {
      watcher.disconnect();
      form?.removeEventListener("load", loaded, true);
    },
  };
}

function sectionOf(host: HTMLElement): HTMLElement | null {
  return host.closest("[data-key-path]");
}

/** The photo as Sveltia CMS shows it in the field of the file. */
function photoBeside(host: HTMLElement): HTMLImageElement | null {
  const path = sectionOf(host)?.dataset.keyPath?.replace(/Focus$/, "") ?? "";
  return document.querySelector<HTMLImageElement>(`[data-key-path="${CSS.escape(path)}"] img`);
}

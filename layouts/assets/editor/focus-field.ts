import { parsePercentPoint, printPercentPoint } from "../../../src/base/percent-point.ts";
import type { Part, PartProps } from "./dom-field.ts";
import { element } from "./findings-list.ts";

/** The field for the point of a photo that no crop may lose: a tap on the photo sets it, arrows move it. */
export function focusField(host: HTMLElement, first: PartProps): Part {
  let props = first;
  const image = element("img", { alt: "" });
  const mark = element("span", { class: "siaran-titik", "aria-hidden": "true" });
  const area = element("button", {
    type: "button",
    id: props.forID ?? "",
    class: "siaran-foto",
    "aria-describedby": `${props.forID}-hint`,
  });
  area.append(image, mark);
  const words = element("p", { class: "siaran-letak" });
  const clear = element("button", { type: "button", class: "siaran-lepas" }, "Hapus titik ini");
  const tell = (value: string) => props.onChange?.(value);
  const move = (x: number, y: number) => tell(printPercentPoint({ x: percent(x), y: percent(y) }));
  area.addEventListener("click", ({ clientX, clientY, detail }) => {
    // A key that presses the button says no place.
    if (detail === 0 || image.naturalWidth === 0) return;
    const { left, top, width, height } = image.getBoundingClientRect();
    move(((clientX - left) / width) * 100, ((clientY - top) / height) * 100);
  });
  area.addEventListener("keydown", (event) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const { x, y } = pointOf(props) ?? { x: 50, y: 50 };
    move(x + step[0], y + step[1]);
  });
  clear.addEventListener("click", () => tell(""));
  host.append(area, words, clear);
  const draw = () => {
    const source = photoBeside(host)?.currentSrc ?? "";
    if (source !== "" && image.src !== source) image.src = source;
    area.hidden = image.src === "";
    const written = typeof props.value === "string" ? props.value : "";
    const point = pointOf(props);
    mark.hidden = !point;
    clear.hidden = written === "";
    if (point) Object.assign(mark.style, { left: `${point.x}%`, top: `${point.y}%` });
    const place = point ? `${point.x}% dari kiri, ${point.y}% dari atas` : written;
    words.textContent = image.src === "" ? "Pilih fotonya dahulu." : place || "Belum dipilih.";
    area.setAttribute("aria-label", `Titik penting: ${place || "belum dipilih"}. Geser dengan tombol panah.`);
  };
  // The photo stands in the field above as soon as it was read.
  const watcher = new MutationObserver((changes) => {
    if (changes.some(({ target }) => !host.contains(target))) draw();
  });
  const loaded = () => draw();
  const item = sectionOf(host)?.parentElement;
  if (item) {
    watcher.observe(item, { subtree: true, childList: true, attributeFilter: ["src"] });
    item.addEventListener("load", loaded, true);
  }
  draw();
  return {
    update: (changed) => {
      props = changed;
      draw();
    },
    remove: () => {
      watcher.disconnect();
      item?.removeEventListener("load", loaded, true);
    },
  };
}

const steps: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-5, 0],
  ArrowRight: [5, 0],
  ArrowUp: [0, -5],
  ArrowDown: [0, 5],
};

function percent(value: number): number {
  return Math.round(Math.min(100, Math.max(0, value)));
}

function pointOf({ value }: PartProps) {
  return typeof value === "string" ? parsePercentPoint(value) : undefined;
}

function sectionOf(host: HTMLElement): HTMLElement | null {
  return host.closest("[data-key-path]");
}

/** The photo as Sveltia CMS shows it in the field of the file. */
function photoBeside(host: HTMLElement): HTMLImageElement | null {
  const path = sectionOf(host)?.dataset.keyPath?.replace(/[^.]+$/, "file") ?? "";
  return document.querySelector<HTMLImageElement>(`[data-key-path="${CSS.escape(path)}"] img`);
}

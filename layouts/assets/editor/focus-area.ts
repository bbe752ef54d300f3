import { type PercentPoint, parsePercentPoint, printPercentPoint } from "../../../src/base/percent-point.ts";
import { element } from "./findings-list.ts";

/** A photo on which a tap sets the point that no crop may lose, and arrows move it. */
export interface FocusArea {
  readonly element: HTMLElement;
  /**
   * @param source address of the photo; empty where there is none.
   * @param written the point as the file has it.
   * @param nothing what is said where there is no photo.
   */
  show(source: string, written: string, nothing?: string): void;
}

/** @param attributes of the button that the photo is. @param tell what the file is to have. */
export function focusArea(
  attributes: Readonly<Record<string, string>>,
  tell: (written: string) => void,
): FocusArea {
  let point: PercentPoint | undefined;
  const image = element("img", { alt: "" });
  const mark = element("span", { class: "siaran-titik", "aria-hidden": "true" });
  const area = element("button", { type: "button", class: "siaran-foto", ...attributes });
  area.append(image, mark);
  const words = element("p", { class: "siaran-letak" });
  const clear = element("button", { type: "button", class: "siaran-lepas" }, "Hapus titik ini");
  const box = element("div");
  box.append(area, words, clear);
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
    const { x, y } = point ?? { x: 50, y: 50 };
    move(x + step[0], y + step[1]);
  });
  clear.addEventListener("click", () => tell(""));
  return {
    element: box,
    show: (source, written, nothing = "Pilih fotonya dahulu.") => {
      if (source === "") image.removeAttribute("src");
      else if (image.src !== source) image.src = source;
      area.hidden = source === "";
      point = parsePercentPoint(written);
      mark.hidden = !point;
      clear.hidden = written === "";
      if (point) Object.assign(mark.style, { left: `${point.x}%`, top: `${point.y}%` });
      const place = point ? `${point.x}% dari kiri, ${point.y}% dari atas` : written;
      words.textContent = source === "" ? nothing : place || unchosen;
      area.setAttribute(
        "aria-label",
        `Titik penting: ${place || "belum dipilih"}. Geser dengan tombol panah.`,
      );
    },
  };
}

const unchosen = "Titik penting belum dipilih: ketuk bagian yang harus tetap tampak.";

const steps: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-5, 0],
  ArrowRight: [5, 0],
  ArrowUp: [0, -5],
  ArrowDown: [0, 5],
};

function percent(value: number): number {
  return Math.round(Math.min(100, Math.max(0, value)));
}

import type { Part } from "./dom-field.ts";
import { element } from "./findings-list.ts";
import { revealField } from "./reveal-field.ts";

/** Milliseconds that a phone may take to make one photo smaller. */
const patience = 30_000;

/** A button with which several photos are chosen at once: each becomes an item of the list below, as if added by hand. */
export function severalPhotos(host: HTMLElement): Part {
  const input = element("input", { type: "file", accept: "image/*,.heic,.heif", multiple: "" });
  input.hidden = true;
  const button = element("button", { type: "button", class: "siaran-lepas" }, "Pilih beberapa foto");
  const news = element("p", { role: "status" });
  button.addEventListener("click", () => input.click());
  input.addEventListener("change", async () => {
    const files = [...(input.files ?? [])];
    input.value = "";
    button.disabled = true;
    let done = 0;
    for (const file of files) {
      news.textContent = `Menambahkan foto ${done + 1} dari ${files.length} …`;
      if (!(await addPhoto(file))) break;
      done += 1;
    }
    button.disabled = false;
    const missing = files.slice(done).map(({ name }) => name);
    news.textContent =
      missing.length === 0
        ? `${done} foto ditambahkan. Tulis apa yang tampak pada masing-masing.`
        : `Belum ditambahkan: ${missing.join(", ")}. Tambahkan satu per satu di bawah.`;
  });
  host.append(button, input, news);
  return { update: () => {} };
}

/** Adds an item to the list of photos and gives it the file. @returns whether it was taken. */
async function addPhoto(file: File): Promise<boolean> {
  const list = await revealField("photos");
  const add = [...(list?.querySelectorAll<HTMLElement>("button[data-label]") ?? [])].find(({ dataset }) =>
    /^Tambah\b/.test(dataset.label ?? ""),
  );
  if (!list || !add) return false;
  const place = list.querySelectorAll('[data-action="move-up"]').length;
  add.click();
  const path = `photos.${place}.file`;
  const field = await revealField(path);
  const input = field?.querySelector<HTMLInputElement>("input[type=file]");
  if (!field || field.dataset.keyPath !== path || !input) return false;
  const chosen = new DataTransfer();
  chosen.items.add(file);
  input.files = chosen.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
  for (const begun = Date.now(); Date.now() - begun < patience; ) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    if (field.querySelector("img")) return true;
    // Sveltia CMS says what is wrong with a file.
    if (document.querySelector("dialog[open][role=alertdialog]")) return false;
  }
  return false;
}

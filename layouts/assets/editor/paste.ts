import type { Checker } from "./checker.ts";
import { element } from "./findings-list.ts";
import { pastedView } from "./pasted-view.ts";

/** What the importer reads; anything else is refused with what to do. */
const accepted = ".txt,.md,.eml,.msg,.docx,.odt,.rtf,.pdf,.html,.htm";

/** Puts a button on the page that opens a place for messages, mails and documents, from which a form is filled. */
export function placePasting(checker: Checker): void {
  const open = element("button", { type: "button", class: "siaran-tempel" }, "Tempel naskah");
  const { dialog, show } = pasteDialog(checker);
  open.addEventListener("click", show);
  // Whoever is writing already has no use for it, and it would lie over the form.
  const place = () => {
    open.hidden = !/^#\/collections(?:\/siaran)?\/?$/.test(location.hash);
  };
  addEventListener("hashchange", place);
  place();
  document.body.append(open, dialog);
}

function pasteDialog(checker: Checker): { readonly dialog: HTMLDialogElement; readonly show: () => void } {
  const dialog = element("dialog", { class: "siaran-tempelan", "aria-labelledby": "siaran-tempelan" });
  const text = element("textarea", {
    rows: "8",
    "aria-label": "Naskah",
    placeholder: "Tempel pesan atau naskah di sini",
  });
  const file = element("input", { type: "file", accept: accepted, "aria-label": "Pilih berkas" });
  const read = element("button", { type: "button" }, "Baca naskah");
  const close = element("button", { type: "button" }, "Tutup");
  const found = element("div", { role: "status", "aria-live": "polite" });
  const take = async (name: string, bytes: Uint8Array) => {
    found.replaceChildren(element("p", {}, "Membaca …"));
    const { pasted, failure } = await checker.read({ name, bytes });
    const leave = () => dialog.close();
    found.replaceChildren(
      ...(failure === undefined ? pasted.map((one) => pastedView(one, leave)) : [element("p", {}, failure)]),
      ...(failure === undefined && pasted.length === 0
        ? [element("p", {}, "Tidak ada naskah di dalamnya.")]
        : []),
    );
  };
  const takeFile = async (chosen: File | null | undefined) => {
    if (chosen) await take(chosen.name, new Uint8Array(await chosen.arrayBuffer()));
  };
  read.addEventListener("click", () => take("tempelan.txt", new TextEncoder().encode(text.value)));
  file.addEventListener("change", () => takeFile(file.files?.item(0)));
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("dragover", (event) => event.preventDefault());
  dialog.addEventListener("drop", (event) => {
    const dropped = event.dataTransfer?.files.item(0);
    if (!dropped) return;
    event.preventDefault();
    takeFile(dropped);
  });
  dialog.append(
    element("h2", { id: "siaran-tempelan" }, "Tempel naskah"),
    element(
      "p",
      {},
      "Pesan WhatsApp, surel, Word, LibreOffice, PDF atau teks. Naskah dibaca di perangkat ini dan tidak dikirim ke mana pun.",
    ),
    ...[text, read, file, found, close],
  );
  return { dialog, show: () => dialog.showModal() };
}

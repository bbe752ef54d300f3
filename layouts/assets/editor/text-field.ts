import {
  aroundWords,
  asLink,
  asPicture,
  beforeLines,
  type SelectedText,
  type TextEdit,
} from "../../../src/editor/text-marks.ts";
import type { Checker } from "./checker.ts";
import type { Part, PartProps } from "./dom-field.ts";
import { createEchoes } from "./echoes.ts";
import { typeOver } from "./find-words.ts";
import { element } from "./findings-list.ts";

/**
 * The field for a text: the words of the file as they are, so that nothing in them changes but what somebody types, with
 * buttons for the marks. What is pasted from Word, a mail or a web page becomes Markdown.
 */
export function textField(checker: Checker): (host: HTMLElement, props: PartProps) => Part {
  return (host, first) => {
    let props = first;
    const area = element("textarea", {
      id: props.forID ?? "",
      rows: "12",
      "aria-labelledby": `${props.forID}-label`,
      // The words of a newsroom are Indonesian, whatever the device speaks.
      lang: "id",
    });
    area.value = textOf(props.value);
    const news = element("p", { role: "status" });
    const bar = element("div", { class: "siaran-marka", role: "toolbar", "aria-label": "Bentuk tulisan" });
    for (const [icon, label, edit] of marks)
      bar.append(button(icon, label, () => write(area, edit(selectionOf(area)))));
    bar.append(
      button("image", "Gambar", async () => {
        const place = selectionOf(area);
        const picked = await props.pickFile?.({ kind: "image", allowURL: false });
        const [file] = [picked ?? []].flat();
        if (file) write(area, asPicture(place, file.value));
      }),
    );
    host.append(element("div", { class: "siaran-naskah" }));
    host.firstElementChild?.append(bar, area, news);
    const echoes = createEchoes<string>((one, other) => one === other);
    area.addEventListener("input", () => {
      echoes.tell(area.value);
      props.onChange?.(area.value);
    });
    area.addEventListener("keydown", (event) => {
      const mark = keys.get(event.key.toLowerCase());
      if (!mark || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      event.preventDefault();
      write(area, mark(selectionOf(area)));
    });
    area.addEventListener("paste", (event) => {
      const html = event.clipboardData?.getData("text/html") ?? "";
      const plain = event.clipboardData?.getData("text/plain") ?? "";
      if (!formatted.test(html)) return;
      event.preventDefault();
      checker.toMarkdown(html).then(({ words }) => {
        area.focus();
        typeOver(words?.text ?? plain);
        news.textContent = words?.notes.join(" · ") ?? "";
      });
    });
    return {
      update: (changed) => {
        props = changed;
        const value = textOf(changed.value);
        if (!echoes.hears(value) && value !== area.value) area.value = value;
      },
    };
  };
}

type Mark = (selected: SelectedText) => TextEdit;

const bold: Mark = (selected) => aroundWords(selected, "**");
const italic: Mark = (selected) => aroundWords(selected, "*");

/** By the names of their icons. */
const marks: readonly (readonly [icon: string, label: string, edit: Mark])[] = [
  ["format_bold", "Tebal", bold],
  ["format_italic", "Miring", italic],
  ["title", "Subjudul", (selected) => beforeLines(selected, "## ")],
  ["format_list_bulleted", "Butir", (selected) => beforeLines(selected, "- ")],
  ["format_list_numbered", "Nomor", (selected) => beforeLines(selected, "1. ")],
  ["format_quote", "Kutipan", (selected) => beforeLines(selected, "> ")],
  ["link", "Tautan", asLink],
];

const keys: ReadonlyMap<string, Mark> = new Map([
  ["b", bold],
  ["i", italic],
  ["k", asLink],
]);

/** What has a form that plain words would lose. */
const formatted = /<(?:p|h[1-6]|[ou]l|table|strong|b|em|i|blockquote|a)[\s>]/i;

function button(icon: string, label: string, act: () => void): HTMLButtonElement {
  const made = element("button", { type: "button", "aria-label": label, title: label });
  made.append(element("span", { class: "siaran-ikon", "aria-hidden": "true" }, icon));
  made.addEventListener("click", act);
  return made;
}

function selectionOf({ value: text, selectionStart: start, selectionEnd: end }: HTMLTextAreaElement) {
  return { text, start, end };
}

/** Writes as if somebody typed it, so that it can be taken back. */
function write(area: HTMLTextAreaElement, { start, end, text, selected }: TextEdit): void {
  area.focus();
  area.setSelectionRange(start, end);
  typeOver(text);
  area.setSelectionRange(...selected);
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

import type { FormFinding } from "../../../src/editor/findings.ts";
import { showWords, typeOver } from "./find-words.ts";

const headings = {
  error: "Harus diperbaiki sebelum terbit",
  warning: "Periksa lagi",
  info: "Catatan",
} as const;

/** Draws findings, the gravest first; each leads to its words, and what may be written instead is a button. */
export function findingsList(findings: readonly FormFinding[]): HTMLElement {
  const box = element("div");
  for (const severity of ["error", "warning", "info"] as const) {
    const own = findings.filter((finding) => finding.severity === severity);
    if (own.length === 0) continue;
    const list = element("ul", { class: `siaran-temuan siaran-${severity}` });
    list.append(...own.map(item));
    box.append(element("strong", {}, `${headings[severity]} (${own.length})`), list);
  }
  if (findings.length === 0) box.append(element("p", {}, "Tidak ada temuan."));
  return box;
}

function item(finding: FormFinding): HTMLElement {
  const { field, message, hint, words, turn, fix } = finding;
  const line = element("li");
  const show = element("button", { type: "button" }, message);
  show.addEventListener("click", () => showWords(field, words, turn));
  line.append(show);
  if (hint !== undefined) line.append(element("p", {}, hint));
  if (fix && field !== "") {
    const label = fix.text === "" ? "Hapus" : `Ganti dengan “${fix.text}”`;
    const button = element("button", { type: "button", class: "siaran-ganti" }, label);
    button.addEventListener("click", async () => {
      if (!(await showWords(field, fix.words, fix.turn)) || !typeOver(fix.text))
        button.replaceWith(element("span", {}, `Tulis sendiri: ${fix.text}`));
    });
    line.append(button);
  }
  return line;
}

/** An element with its attributes and its text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  text?: string,
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text !== undefined) made.textContent = text;
  return made;
}

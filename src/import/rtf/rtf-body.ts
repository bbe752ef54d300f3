import { escapeHtml } from "../html-text.ts";
import type { RtfState } from "./rtf-state.ts";

type Format = Pick<RtfState, "isBold" | "isItalic" | "isStruck" | "isRaised" | "link">;

/** Builds the HTML of a document, paragraph by paragraph. */
export class RtfBody {
  /** The text in pieces. */
  readonly pieces: string[] = [];
  #html = "";
  #runs: { html: string; format: Format }[] = [];
  #plain = "";
  #level = 0;
  #style = "";
  #isInTable = false;
  #cells: string[] = [];
  #cell = "";
  #rows: string[] = [];
  #deleted = "";
  #hidden = "";

  addText(text: string, format: Format): void {
    this.#plain += text;
    const last = this.#runs.at(-1);
    const html = escapeHtml(text);
    if (last !== undefined && isSame(last.format, format)) last.html += html;
    else this.#runs.push({ html, format: pick(format) });
  }

  addDeleted(text: string): void {
    this.#deleted += text;
  }

  addHidden(text: string): void {
    this.#hidden += text;
  }

  addBreak(): void {
    this.#plain += "\n";
    this.#runs.push({ html: "<br>", format: noFormat });
  }

  addPicture(name: string): void {
    this.#runs.push({ html: `<img src="${name}" alt="">`, format: noFormat });
  }

  /** The text of a shape begins; what stood in the line before it is a paragraph. */
  beginBox(): void {
    this.endParagraph();
  }

  setStyle(name: string): void {
    this.#style = name;
    const level = /^heading (\d)/i.exec(name)?.[1];
    if (level !== undefined) this.#level = Number(level);
  }

  setLevel(level: number): void {
    this.#level = level > 6 ? 0 : level;
  }

  setInTable(): void {
    this.#isInTable = true;
  }

  resetParagraph(): void {
    this.#level = 0;
    this.#style = "";
    this.#isInTable = false;
  }

  endParagraph(): void {
    const inner = this.#inner();
    if (inner === "") return;
    if (this.#isInTable) {
      this.#cell += `<p>${inner}</p>`;
      return;
    }
    this.#closeTable();
    if (/^title$/i.test(this.#style)) this.#html += `<h1>${inner}</h1>`;
    else if (this.#level > 0) this.#html += `<h${this.#level}>${inner}</h${this.#level}>`;
    else this.#html += `<p>${inner}</p>`;
  }

  endCell(): void {
    const inner = this.#inner();
    this.#cells.push(`<td>${this.#cell}${inner}</td>`);
    this.#cell = "";
  }

  endRow(): void {
    if (this.#cells.length > 0) this.#rows.push(`<tr>${this.#cells.join("")}</tr>`);
    this.#cells = [];
  }

  /** What was left out since the last time. */
  takeRemoved(): { deleted: string; hidden: string } {
    const removed = { deleted: this.#deleted, hidden: this.#hidden };
    this.#deleted = "";
    this.#hidden = "";
    return removed;
  }

  html(): string {
    this.#closeTable();
    return this.#html;
  }

  #inner(): string {
    const inner = this.#runs.map(({ html, format }) => marked(html, format)).join("");
    this.pieces.push(...this.#plain.split("\n").filter((line) => /[\p{L}\p{N}]/u.test(line)));
    this.#runs = [];
    this.#plain = "";
    return /\S/.test(inner) ? inner : "";
  }

  #closeTable(): void {
    this.endRow();
    if (this.#cell !== "") this.#html += this.#cell;
    this.#cell = "";
    if (this.#rows.length > 0) this.#html += `<table>${this.#rows.join("")}</table>`;
    this.#rows = [];
  }
}

const noFormat: Format = { isBold: false, isItalic: false, isStruck: false, isRaised: false, link: "" };

function pick({ isBold, isItalic, isStruck, isRaised, link }: Format): Format {
  return { isBold, isItalic, isStruck, isRaised, link };
}

function isSame(a: Format, b: Format): boolean {
  return (
    a.isBold === b.isBold &&
    a.isItalic === b.isItalic &&
    a.isStruck === b.isStruck &&
    a.isRaised === b.isRaised &&
    a.link === b.link
  );
}

function marked(html: string, { isBold, isItalic, isStruck, isRaised, link }: Format): string {
  let inner = html;
  if (isRaised) inner = `<sup>${inner}</sup>`;
  if (isStruck) inner = `<s>${inner}</s>`;
  if (isItalic) inner = `<em>${inner}</em>`;
  if (isBold) inner = `<strong>${inner}</strong>`;
  return link === "" ? inner : `<a href="${escapeHtml(link)}">${inner}</a>`;
}
